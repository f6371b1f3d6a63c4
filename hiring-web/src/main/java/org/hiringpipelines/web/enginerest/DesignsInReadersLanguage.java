package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Says in the reader's language what designers have written, wherever Tasklist and our own pages ask the engine for it: tasks, their forms and what these show, lists, and what can be
 * started. Programs, at the other root, always get it as it is written.
 */
public class DesignsInReadersLanguage implements WriterInterceptor {

    // An amount of money stays as exact as the engine told it.
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        Optional<DesignedAnswer> kind = DesignedAnswer.to(uri.getPath());
        UnaryOperator<String> say =
                kind.isEmpty() || !isJson(answer.getMediaType()) ? null : ReaderOfCall.language(uri, request);
        if (say == null) {
            answer.proceed();
            return;
        }
        OutputStream way = answer.getOutputStream();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        answer.setOutputStream(written);
        answer.proceed();
        JsonNode content = JSON.readTree(written.toByteArray());
        kind.get().say(content, say);
        answer.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        way.write(JSON.writeValueAsBytes(content));
        answer.setOutputStream(way);
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }
}
