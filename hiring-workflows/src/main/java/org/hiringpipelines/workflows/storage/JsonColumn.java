package org.hiringpipelines.workflows.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.converter.GenericConverter.ConvertiblePair;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * Keeps a record that is read and written as a whole in one text column, as JSON. What is searched for has a column of its own.
 */
final class JsonColumn {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JsonColumn() {}

    /** The converters for these records, both ways. */
    static List<GenericConverter> convertersFor(Class<?>... records) {
        return Arrays.stream(records)
                .flatMap(record -> Stream.<GenericConverter>of(new Write(record), new Read(record)))
                .toList();
    }

    @WritingConverter
    private record Write(Class<?> record) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(record, String.class));
        }

        @Override
        public Object convert(Object source, TypeDescriptor from, TypeDescriptor to) {
            try {
                return source == null ? null : JSON.writeValueAsString(source);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("cannot be kept as JSON: " + record.getSimpleName(), e);
            }
        }
    }

    @ReadingConverter
    private record Read(Class<?> record) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, record));
        }

        @Override
        public Object convert(Object source, TypeDescriptor from, TypeDescriptor to) {
            try {
                return source == null ? null : JSON.readValue((String) source, record);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the database holds no " + record.getSimpleName() + ": " + source, e);
            }
        }
    }
}
