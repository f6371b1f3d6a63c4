package org.hiringpipelines.web.rehearsals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.hiringpipelines.model.Refusal;

/** Rates as people write them: for each task the shares of its choices, as JSON. */
public final class RatesJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RatesJson() {}

    /**
     * The rates; none where nothing is written.
     *
     * @throws Refusal where they cannot be read
     */
    public static Map<String, Map<String, Double>> read(String written) {
        if (written == null || written.isBlank()) {
            return Map.of();
        }
        try {
            Map<String, Map<String, Double>> read = JSON.readValue(written, new TypeReference<>() {});
            return read == null ? Map.of() : read;
        } catch (JsonProcessingException e) {
            throw new Refusal(
                    "rates",
                    "Write rates as JSON, such as {\"Task_ScreenApplication\": {\"advance\": 30, \"reject\": 70}}.");
        }
    }
}
