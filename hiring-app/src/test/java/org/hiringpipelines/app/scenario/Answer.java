package org.hiringpipelines.app.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the application answered. */
public record Answer(HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The statuses of several answers. */
    public static List<Integer> statuses(Answer... answers) {
        return List.of(answers).stream().map(Answer::status).toList();
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("This is no JSON: " + body(), e);
        }
    }

    /** The text of a member of the answer. */
    public String text(String member) {
        return json().path(member).asText(null);
    }

    /** The fields that a problem names. */
    public List<String> faultyFields() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(error -> error.path("field").asText())
                .toList();
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
