package org.hiringpipelines.benchmarks.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody who asks the running application over HTTP. Whatever it refuses ends the benchmark. */
class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HouseAtWork house;
    private final String user;

    Caller(HouseAtWork house, String user) {
        this.house = house;
        this.user = user;
    }

    String get(String path) {
        return send(path, "*/*", HttpRequest.newBuilder().GET());
    }

    JsonNode json(String path) {
        return read(get(path));
    }

    String post(String path, String accept, Object body) {
        try {
            return send(
                    path,
                    accept,
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode post(String path, Object body) {
        return read(post(path, "application/json", body));
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String send(String path, String accept, HttpRequest.Builder request) {
        String login =
                Base64.getEncoder().encodeToString((user + ":" + Staff.PASSWORD).getBytes(StandardCharsets.UTF_8));
        try {
            var response = HTTP.send(
                    request.uri(URI.create("http://127.0.0.1:" + house.port() + path))
                            .header("Authorization", "Basic " + login)
                            .header("Accept", accept)
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        user + ", " + path + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking.", e);
        }
    }
}
