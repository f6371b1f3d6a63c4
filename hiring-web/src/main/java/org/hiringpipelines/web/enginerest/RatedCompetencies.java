package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.dto.task.CompleteTaskDto;
import org.camunda.bpm.engine.rest.util.EngineUtil;
import org.hiringpipelines.workflows.language.Languages;

/**
 * Takes the competencies of a scorecard back to the names that the interview plan has for them. An interviewer reads them in their own language, and the form hands them in as it
 * showed them; a draft may come back in a language that was read before.
 */
public class RatedCompetencies implements ReaderInterceptor {

    private static final Pattern DONE = Pattern.compile("(engine/[^/]+/)?task/([^/]+)/(submit-form|complete)");
    private static final String RATINGS = "ratings";
    private static final String COMPETENCY = "competency";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    /** Says the competency of a row in another way. */
    static void say(JsonNode row, UnaryOperator<String> say) {
        if (row instanceof ObjectNode rated && row.path(COMPETENCY).isTextual()) {
            rated.put(COMPETENCY, say.apply(row.get(COMPETENCY).textValue()));
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        Matcher task = DONE.matcher(uri.getPath());
        if (body instanceof CompleteTaskDto done && done.getVariables() != null && task.matches()) {
            VariableValueDto ratings = done.getVariables().get(RATINGS);
            if (ratings != null && ratings.getValue() instanceof String rows) {
                ratings.setValue(asPlanned(rows, task.group(2)));
            }
        }
        return body;
    }

    private String asPlanned(String rows, String taskId) {
        try {
            JsonNode handedIn = JSON.readTree(rows);
            Map<String, String> planned = planned(taskId);
            handedIn.forEach(row -> say(row, competency -> planned.getOrDefault(competency, competency)));
            return JSON.writeValueAsString(handedIn);
        } catch (JsonProcessingException nothingOfOurs) {
            // Whoever reads it next says what is wrong with it.
            return rows;
        }
    }

    /** The competencies that a task asks for, by what they are called in any language. */
    private Map<String, String> planned(String taskId) throws JsonProcessingException {
        Object asked = EngineUtil.lookupProcessEngine(null).getTaskService().getVariable(taskId, RATINGS);
        Languages languages = ReaderOfCall.house(request).getBean(Languages.class);
        Map<String, String> planned = new HashMap<>();
        if (asked != null) {
            JSON.readTree(asked.toString()).forEach(row -> {
                String competency = row.path(COMPETENCY).asText();
                languages.all().forEach(language -> planned.put(languages.say(competency, language), competency));
            });
        }
        return planned;
    }
}
