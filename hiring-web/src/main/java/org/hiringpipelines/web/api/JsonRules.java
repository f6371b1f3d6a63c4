package org.hiringpipelines.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.List;
import org.hiringpipelines.model.Writing;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JSON as our calls read and write it. Members nobody here knows are passed over, so that senders may send more than we ask
 * for, but for what is said to have {@link NothingElse}; a member we know must have the right type, for a number taken for a name is
 * a mistake that nobody would see.
 */
@Configuration(proxyBeanMethods = false)
class JsonRules {

    @Bean
    Jackson2ObjectMapperBuilderCustomizer strictReading() {
        return builder -> builder.featuresToEnable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(),
                        StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature())
                .modulesToInstall(new SimpleModule("text").addDeserializer(String.class, new Text()))
                .postConfigurer(JsonRules::adjust);
    }

    private static void adjust(ObjectMapper mapper) {
        takeTextOnlyForText(mapper);
        mapper.addHandler(new Unknown());
    }

    private static void takeTextOnlyForText(ObjectMapper mapper) {
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    /** Members that nobody knows. */
    private static final class Unknown extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object of,
                String name)
                throws IOException {
            Class<?> read = deserializer.handledType();
            if (read != null && read.isAnnotationPresent(NothingElse.class)) {
                throw UnrecognizedPropertyException.from(
                        parser, read, name, List.copyOf(deserializer.getKnownPropertyNames()));
            }
            return false;
        }
    }

    /** Text without the one character that PostgreSQL keeps in no text, and without halves of signs. */
    private static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        private Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && text.indexOf('\0') >= 0) {
                throw context.weirdStringException(text, String.class, "contains U+0000");
            }
            if (!Writing.isWhole(text)) {
                throw context.weirdStringException("…", String.class, "a sign in it is cut in half");
            }
            return text;
        }
    }
}
