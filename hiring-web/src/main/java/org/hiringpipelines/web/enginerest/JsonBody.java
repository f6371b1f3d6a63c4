package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.Writing;

/**
 * The JSON that came with a call. It is read once, here, as strictly as JSON is defined, and handed on as it was understood: what
 * was looked at is what the engine gets.
 */
final class JsonBody {

    /** As {@code /api} takes it: more than any posting or form, less than what would hurt. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    /** Deeper than any form or query, and nothing that two readers could understand in two ways. */
    private static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectNode content;

    private JsonBody(ObjectNode content) {
        this.content = content;
    }

    /**
     * Reads a body; an empty one is an empty object.
     *
     * @throws Refusal where it is no JSON object
     */
    static JsonBody read(InputStream sent) throws IOException {
        byte[] bytes = sent.readNBytes(MOST_BYTES + 1);
        Refusal.check()
                .refuseIf(bytes.length > MOST_BYTES, "", "The body is beyond 4 MB.")
                .done();
        if (bytes.length == 0) {
            return new JsonBody(JSON.createObjectNode());
        }
        if (parsed(bytes) instanceof ObjectNode content) {
            Refusal.check()
                    .refuseIf(
                            !Writing.isWhole(JSON.writeValueAsString(content)),
                            "",
                            "A sign in this text is cut in half, so that nobody can read it.")
                    .done();
            return new JsonBody(content);
        }
        throw new Refusal("", "Send a JSON object: {…}.");
    }

    private static JsonNode parsed(byte[] bytes) throws IOException {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException broken) {
            throw new Refusal("", "This is no JSON" + placeOf(broken) + ".");
        }
    }

    private static String placeOf(JsonProcessingException broken) {
        return broken.getLocation() == null
                ? ""
                : ", or goes too deep: line %d, column %d"
                        .formatted(
                                broken.getLocation().getLineNr(),
                                broken.getLocation().getColumnNr());
    }

    /** Whether a text is JSON by itself, as the value of a variable of type {@code Json} has to be. */
    static boolean isJson(String text) {
        try {
            return !JSON.readTree(text).isMissingNode();
        } catch (JsonProcessingException broken) {
            return false;
        }
    }

    ObjectNode content() {
        return content;
    }

    /** The body for the engine. */
    InputStream again() throws IOException {
        return new ByteArrayInputStream(JSON.writeValueAsBytes(content));
    }
}
