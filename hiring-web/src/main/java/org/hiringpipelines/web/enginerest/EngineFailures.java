package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * Takes every failure to {@link EngineAnswer}. Camunda's REST has a mapper for each of these types, which writes a trace to the log
 * and names classes; JAX-RS takes the nearest type, and of two for the same type the one with the smaller priority.
 */
final class EngineFailures {

    private static final int BEFORE_CAMUNDAS = 1;

    private EngineFailures() {}

    static void register(FeatureContext calls) {
        calls.register(OfAnyKind.class);
        calls.register(OfTheEngine.class);
        calls.register(OfRest.class);
        calls.register(OfJson.class);
        calls.register(OfJsonMapping.class);
    }

    @Priority(BEFORE_CAMUNDAS)
    public static class OfAnyKind implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable failure) {
            return EngineAnswer.to(failure);
        }
    }

    @Priority(BEFORE_CAMUNDAS)
    public static class OfTheEngine implements ExceptionMapper<ProcessEngineException> {
        @Override
        public Response toResponse(ProcessEngineException failure) {
            return EngineAnswer.to(failure);
        }
    }

    @Priority(BEFORE_CAMUNDAS)
    public static class OfRest implements ExceptionMapper<RestException> {
        @Override
        public Response toResponse(RestException failure) {
            return EngineAnswer.to(failure);
        }
    }

    @Priority(BEFORE_CAMUNDAS)
    public static class OfJson implements ExceptionMapper<JsonParseException> {
        @Override
        public Response toResponse(JsonParseException failure) {
            return EngineAnswer.to(failure);
        }
    }

    @Priority(BEFORE_CAMUNDAS)
    public static class OfJsonMapping implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException failure) {
            return EngineAnswer.to(failure);
        }
    }
}
