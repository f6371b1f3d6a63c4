package org.hiringpipelines.web.enginerest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says in the reader's language why something came to nothing, wherever Tasklist and our own pages send it. */
public class FailuresInReadersLanguage implements ContainerResponseFilter {

    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getStatus() < 400 || !(answer.getEntity() instanceof Map<?, ?> failure)) {
            return;
        }
        UnaryOperator<String> say = ReaderOfCall.language(uri, request);
        if (say != null) {
            answer.setEntity(said(failure, say));
        }
    }

    private static Map<String, Object> said(Map<?, ?> failure, UnaryOperator<String> say) {
        Map<String, Object> said = new LinkedHashMap<>();
        failure.forEach((member, value) -> said.put((String) member, value));
        if (failure.get(EngineAnswer.PROBLEMS) instanceof List<?> problems) {
            List<Map<String, Object>> each = problems.stream()
                    .map(problem -> said((Map<?, ?>) problem, say))
                    .toList();
            said.put(EngineAnswer.PROBLEMS, each);
            said.put(
                    EngineAnswer.SENTENCE,
                    each.stream()
                            .map(problem -> (String) problem.get(EngineAnswer.SENTENCE))
                            .distinct()
                            .collect(Collectors.joining(" ")));
        } else if (failure.get(EngineAnswer.SENTENCE) instanceof String sentence) {
            said.put(EngineAnswer.SENTENCE, say.apply(sentence));
        }
        return said;
    }
}
