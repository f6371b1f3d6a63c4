package org.hiringpipelines.app.enginerest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import org.hiringpipelines.model.Refusal;

/**
 * Answers a refusal with its sentences, in the form of Camunda's own errors so that Tasklist shows them, and with the fields
 * at fault for programs.
 */
public class RefusalAnswer implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        List<Map<String, String>> errors = refusal.problems().stream()
                .map(problem -> Map.of("field", problem.field(), "message", problem.message()))
                .toList();
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "Refusal", "message", refusal.getMessage(), "errors", errors))
                .build();
    }
}
