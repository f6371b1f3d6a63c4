package org.hiringpipelines.web.enginerest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Says in the reader's language what designers have written, wherever Tasklist and our own pages ask the engine for it: tasks, their forms and what these show, lists, and what can be
 * started. Programs, at the other root, always get it as it is written.
 */
public class DesignsInReadersLanguage implements WriterInterceptor {

    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        Optional<DesignedAnswer> kind = DesignedAnswer.to(uri.getPath());
        UnaryOperator<String> say =
                kind.isEmpty() || !JsonAnswer.is(answer) ? null : ReaderOfCall.language(uri, request);
        if (say == null) {
            answer.proceed();
        } else {
            JsonAnswer.change(answer, content -> kind.get().say(content, say));
        }
    }
}
