package org.hiringpipelines.workflows.engine.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The occasions on which services write mails whose texts no diagram and no table names, as {@code mail/preview.json} has them.
 *
 * @param all each occasion: {@code when} it is, and its {@code texts}
 */
record Occasions(JsonNode all) {

    /** The call that sends the mail which the table of reasons names. */
    static final String BY_REASON = "correspondence.explain";

    static Occasions in(String json) {
        try {
            return new Occasions(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("mail/preview.json cannot be read: " + broken.getOriginalMessage(), broken);
        }
    }

    /** When a text is sent, in words. */
    List<String> of(String text) {
        List<String> occasions = new ArrayList<>();
        all.forEach(occasion -> {
            boolean written = StreamSupport.stream(occasion.path("texts").spliterator(), false)
                    .anyMatch(name -> name.asText().equals(text));
            if (written) {
                occasions.add(occasion.path("when").asText());
            }
        });
        return occasions;
    }
}
