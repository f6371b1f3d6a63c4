package org.hiringpipelines.web.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.JavadocProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the descriptions of all calls have in common: every error is a problem detail, and strangers are sent away. */
@Configuration(proxyBeanMethods = false)
class CallDescriptions {

    private static final String PROBLEM = "Problem";

    private static final Map<String, String> FOR_EVERYBODY = Map.of(
            "401", "User and password are missing or wrong.",
            "403", "You may not do this: it is for integrators, recruiters, hiring managers and administrators.");

    @Bean
    @ConditionalOnMissingBean(JavadocProvider.class)
    DocstringSentences docstrings() {
        return new DocstringSentences();
    }

    @Bean
    GlobalOpenApiCustomizer problemsOfEveryCall() {
        return document -> {
            // Those of OpenAPI 3.1, as in the rest of the document: they read docstrings.
            ModelConverters.getInstance(true).read(ProblemDetails.class).forEach(document.getComponents()::addSchemas);
            calls(document);
        };
    }

    private static void calls(OpenAPI document) {
        document.getPaths().entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> path.getValue().readOperations().stream())
                .forEach(CallDescriptions::describeProblems);
    }

    private static void describeProblems(Operation call) {
        FOR_EVERYBODY.forEach(
                (status, words) -> call.getResponses().putIfAbsent(status, new ApiResponse().description(words)));
        call.getResponses().forEach((status, response) -> {
            if (status.startsWith("4")) {
                response.setContent(problem());
            } else if (status.equals("202")) {
                response.setContent(null);
            }
        });
    }

    private static Content problem() {
        return new Content()
                .addMediaType(
                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
    }
}
