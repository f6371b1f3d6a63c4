package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** An answer of the engine's in JSON, changed on its way to whoever asked. */
final class JsonAnswer {

    // An amount of money stays as exact as the engine told it.
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private JsonAnswer() {}

    static boolean is(WriterInterceptorContext answer) {
        MediaType type = answer.getMediaType();
        return type != null && type.getSubtype().endsWith("json");
    }

    /** Sends the answer on as {@code change} leaves it. */
    static void change(WriterInterceptorContext answer, Consumer<JsonNode> change) throws IOException {
        OutputStream way = answer.getOutputStream();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        answer.setOutputStream(written);
        answer.proceed();
        JsonNode content = JSON.readTree(written.toByteArray());
        change.accept(content);
        answer.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        way.write(JSON.writeValueAsBytes(content));
        answer.setOutputStream(way);
    }
}
