package org.hiringpipelines.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hiringpipelines.model.Refusal;
import org.springframework.stereotype.Component;

/** Reads the JSON in a part of a multipart body, whatever media type the sender gave the part: many give none. */
@Component
class JsonPart {

    private final ObjectMapper json;

    JsonPart(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The part as a record.
     *
     * @throws Refusal where it is not what is expected, with the place of what is wrong
     */
    <T> T read(byte[] part, Class<T> type) {
        try {
            T read = json.readValue(part, type);
            if (read == null) {
                throw new Refusal("", "An object, such as { … }, is expected here; this is null.");
            }
            return read;
        } catch (JsonProcessingException unreadable) {
            throw UnreadableJson.refusal(unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
