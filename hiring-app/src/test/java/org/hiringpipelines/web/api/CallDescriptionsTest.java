package org.hiringpipelines.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class CallDescriptionsTest {

    @Autowired
    private Callers callers;

    private JsonNode document() {
        return callers.as("integrator").get("/v3/api-docs").json();
    }

    @Test
    void every_call_of_the_contract_is_described_with_all_its_answers() {
        Map<String, String> calls = new TreeMap<>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(call -> calls.put(
                                call.getKey() + " " + path.getKey(),
                                fields(call.getValue().path("responses")))));
        assertThat(calls)
                .containsEntry("post /api/readings", "200 400 401 403 413 415")
                .containsEntry("post /api/postings", "201 400 401 403 413 415")
                .containsEntry("get /api/postings", "200 400 401 403")
                .containsEntry("get /api/postings/{id}", "200 401 403 404 410")
                .containsEntry("post /api/postings/{id}/applications", "200 201 400 401 403 404 409 410 413 415")
                .containsEntry("get /api/applications/{id}", "200 401 403 404")
                .containsEntry("get /api/applications/{id}/hire", "200 401 403 404 409")
                .containsEntry("post /api/applications/{id}/withdrawal", "202 400 401 403 404 409")
                .containsEntry("get /api/applications/{id}/person", "200 401 403 404")
                .containsEntry("post /api/applications/{id}/person/erasure", "200 400 401 403 404 409")
                .containsEntry("post /api/interviews/{id}/slot", "202 400 401 403 404 409")
                .containsEntry("post /api/offers/{id}/answer", "202 400 401 403 404 409")
                .containsEntry("post /api/offers/{id}/clearances/{kind}", "202 400 401 403 404 409 413 415")
                .containsEntry("get /api/offers/{id}/letter", "200 401 403 404")
                .containsEntry("get /api/offers/{id}/approvals", "200 401 403 404")
                .containsEntry("post /api/postings/{id}/bulk-decisions", "200 202 400 401 403 404 409")
                .containsEntry("get /api/postings/{id}/bulk-decisions/{decision}", "200 401 403 404")
                .containsEntry("post /api/postings/{id}/bulk-decisions/{decision}/stop", "202 401 403 404")
                .containsEntry("post /api/postings/{id}/bulk-decisions/{decision}/pause", "202 401 403 404")
                .containsEntry("post /api/postings/{id}/bulk-decisions/{decision}/resume", "202 401 403 404")
                .containsEntry("post /api/designs", "201 400 401 403")
                .containsEntry("post /api/designs/try", "200 400 401 403 404 409")
                .containsEntry("get /api/designs", "200 401 403")
                .containsEntry("get /api/designs/parts", "200 401 403")
                .containsEntry("get /api/designs/{id}", "200 401 403 404")
                .containsEntry("post /api/migrations/dry-run", "200 400 401 403")
                .containsEntry("post /api/migrations", "202 400 401 403 409")
                .containsEntry("get /api/migrations", "200 401 403")
                .containsEntry("get /api/migrations/{id}", "200 401 403 404")
                .containsEntry("post /api/migrations/{id}/pause", "202 401 403 404")
                .containsEntry("post /api/migrations/{id}/resume", "202 401 403 404")
                .containsEntry("post /api/migrations/{id}/way-back", "202 401 403 404 409")
                .hasSize(32);
    }

    @Test
    void every_error_has_the_one_form_of_errors() {
        JsonNode document = document();
        assertThat(document.at("/components/schemas/Problem/properties").has("errors"))
                .isTrue();
        document.path("paths")
                .forEach(path ->
                        path.forEach(call -> call.path("responses").properties().forEach(response -> {
                            if (response.getKey().startsWith("4")) {
                                assertThat(response.getValue()
                                                .at("/content/application~1problem+json/schema/$ref")
                                                .asText())
                                        .as(call.path("summary") + " " + response.getKey())
                                        .isEqualTo("#/components/schemas/Problem");
                            }
                        })));
    }

    @Test
    void every_call_says_in_words_what_it_does() {
        document()
                .path("paths")
                .forEach(path -> path.forEach(call -> {
                    assertThat(call.path("summary").asText()).isNotBlank();
                    assertThat(call.path("description").asText()).endsWith(".");
                }));
    }

    @Test
    void an_application_is_described_as_json_and_as_multipart() {
        JsonNode content = document().at("/paths/~1api~1postings~1{id}~1applications/post/requestBody/content");
        assertThat(fields(content)).isEqualTo("application/json multipart/form-data");
    }

    @Test
    void a_report_is_described_as_json_and_as_multipart() {
        JsonNode content = document().at("/paths/~1api~1offers~1{id}~1clearances~1{kind}/post/requestBody/content");
        assertThat(fields(content)).isEqualTo("application/json multipart/form-data");
        assertThat(fields(content.path("multipart/form-data"))).contains("encoding");
    }

    @Test
    void docstrings_describe_calls_parameters_and_records_in_plain_sentences() {
        JsonNode document = document();
        assertThat(document.at("/paths/~1api~1postings/get/description").asText())
                .isEqualTo(
                        "The postings that the caller leads, or all for a program, whatever their status, newest first.");
        assertThat(document.at("/paths/~1api~1postings/get/parameters/0/description")
                        .asText())
                .isEqualTo("Which page; the first is 0.");

        JsonNode records = document.at("/components/schemas");
        assertThat(records.at("/Problem/description").asText()).startsWith("What is wrong with a request");
        assertThat(records.at("/FullPosting/properties/hires/description").asText())
                .isEqualTo("How many have been hired.");
        assertThat(records.at("/Terms/properties/salary/description").asText())
                .isEqualTo("The pay for one payPeriod, in units of currency; more than nothing.");
        assertThat(records.findValues("description"))
                .filteredOn(JsonNode::isTextual)
                .hasSizeGreaterThan(130)
                .extracting(JsonNode::asText)
                .allSatisfy(words -> assertThat(words).matches("\\p{Lu}[^<>@]*\\."));
    }

    private static String fields(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return String.join(" ", names);
    }
}
