package org.hiringpipelines.app.scenario;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body, part by part. */
public final class Multipart {

    public static final String TYPE = "multipart/form-data; boundary=part";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Adds a part of that media type; null leaves the type out, as many senders do. */
    public Multipart part(String name, String type, String content) {
        return add("form-data; name=\"" + name + "\"", type, content.getBytes(StandardCharsets.UTF_8));
    }

    public Multipart file(String name, String fileName, String type, byte[] content) {
        return add("form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"", type, content);
    }

    public byte[] bytes() {
        write("--part--\r\n");
        return body.toByteArray();
    }

    private Multipart add(String disposition, String type, byte[] content) {
        write("--part\r\nContent-Disposition: " + disposition + "\r\n");
        write(type == null ? "\r\n" : "Content-Type: " + type + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
