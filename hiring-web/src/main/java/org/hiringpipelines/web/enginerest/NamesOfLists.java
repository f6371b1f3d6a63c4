package org.hiringpipelines.web.enginerest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.rest.dto.runtime.FilterDto;
import org.camunda.bpm.engine.rest.util.EngineUtil;

/**
 * Keeps the names of lists as they were given. Whoever changes a list saw its names in their own language, and Tasklist sends all of them back; those that were left as they were
 * shown would become its names for everybody.
 */
public class NamesOfLists implements ReaderInterceptor {

    private static final Pattern LIST = Pattern.compile("(engine/[^/]+/)?filter/([^/]+)");

    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        Matcher list = LIST.matcher(uri.getPath());
        if (body instanceof FilterDto changed && list.matches()) {
            UnaryOperator<String> say = ReaderOfCall.language(uri, request);
            Filter kept = say == null
                    ? null
                    : EngineUtil.lookupProcessEngine(null).getFilterService().getFilter(list.group(2));
            if (kept != null) {
                keep(kept, changed, say);
            }
        }
        return body;
    }

    private static void keep(Filter kept, FilterDto changed, UnaryOperator<String> say) {
        changed.setName((String) asKept(changed.getName(), kept.getName(), say));
        if (changed.getProperties() != null && kept.getProperties() != null) {
            changed.setProperties(asKept(changed.getProperties(), kept.getProperties(), say));
        }
    }

    private static Map<String, Object> asKept(Map<?, ?> changed, Map<?, ?> kept, UnaryOperator<String> say) {
        Map<String, Object> as = new HashMap<>();
        changed.forEach((name, value) -> as.put((String) name, asKept(value, kept.get(name), say)));
        return as;
    }

    private static Object asKept(Object changed, Object kept, UnaryOperator<String> say) {
        if (changed instanceof Map<?, ?> now && kept instanceof Map<?, ?> before) {
            return asKept(now, before, say);
        }
        if (changed instanceof List<?> now && kept instanceof List<?> before && now.size() == before.size()) {
            return IntStream.range(0, now.size())
                    .mapToObj(place -> asKept(now.get(place), before.get(place), say))
                    .toList();
        }
        return kept instanceof String before && say.apply(before).equals(changed) ? before : changed;
    }
}
