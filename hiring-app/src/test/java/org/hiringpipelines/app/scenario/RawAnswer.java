package org.hiringpipelines.app.scenario;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * What the application answers to a request that is sent letter by letter, as no client would write it that means well.
 *
 * @param text status line, headers and body
 */
public record RawAnswer(String text) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Sends a request line and headers, each letter a byte, and hears the answer to its end. */
    static RawAnswer to(int port, String requestLine, List<String> headers) {
        StringBuilder request = new StringBuilder(requestLine).append("\r\n");
        headers.forEach(header -> request.append(header).append("\r\n"));
        request.append("Connection: close\r\n\r\n");
        try (Socket line = new Socket("localhost", port)) {
            line.setSoTimeout((int) PATIENCE.toMillis());
            line.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            return new RawAnswer(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("The application did not answer: " + requestLine, e);
        }
    }

    /** The status; fails where there is none. */
    public int status() {
        if (!text.startsWith("HTTP/1.1 ")) {
            throw new AssertionError("This is no answer: \"" + text + "\"");
        }
        return Integer.parseInt(text.substring(9, 12));
    }
}
