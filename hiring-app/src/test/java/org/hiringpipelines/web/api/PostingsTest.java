package org.hiringpipelines.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class PostingsTest {

    private static final String JSON_LD = "application/ld+json";
    private static final String LINKED = """
        {"@context":"https://schema.org/","@type":"JobPosting","title":"Harbour Pilot",
         "hiringOrganization":{"@type":"Organization","name":"Port of Larne"},
         "description":"<h2>What you bring</h2><ul><li>A master mariner's licence</li></ul>"}
        """;

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    private Caller integrator;

    @BeforeEach
    void logIn() {
        integrator = callers.as("integrator");
    }

    private long kept() {
        return integrator.get("/api/postings?size=1").json().path("total").asLong();
    }

    @Test
    void a_reading_answers_posting_and_findings_and_keeps_nothing() {
        long before = kept();
        Answer reading = integrator.post("/api/readings", "text/plain", Hiring.POSTING);
        assertThat(reading.status()).as(reading.toString()).isEqualTo(200);
        assertThat(reading.json().at("/posting/title").asText()).isEqualTo("Harbour Pilot");
        assertThat(reading.json().path("findings").findValuesAsText("severity"))
                .isNotEmpty()
                .isSubsetOf("BLOCKING", "WARNING", "NOTE");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_reading_says_of_what_it_is_not_sure() {
        Answer unsure = integrator.post("/api/readings", "text/plain", "Harbour Pilot 2\n\nCome aboard.");
        assertThat(unsure.json().at("/unsure/0/field").asText())
                .as(unsure.toString())
                .isEqualTo("title");
        assertThat(unsure.json().at("/unsure/0/reason").asText())
                .isEqualTo("It holds more than titles do, such as numbers or signs.");

        Answer sure = integrator.post("/api/readings", "text/plain", "Harbour Pilot\n\nCome aboard.");
        assertThat(sure.json().path("unsure").findValuesAsText("field")).doesNotContain("title");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain,,Harbour Pilot",
        "text/html,,<h1>Harbour Pilot</h1><p>Come aboard.</p>",
        "application/json,,'{\"title\":\"Harbour Pilot\",\"colour\":\"blue\"}'",
        "application/json,lever,'{\"text\":\"Harbour Pilot\",\"descriptionPlain\":\"Come aboard.\"}'",
        "application/json,greenhouse,'{\"title\":\"Harbour Pilot\",\"content\":\"<p>Come aboard.</p>\"}'",
        "application/json,workable,'{\"title\":\"Harbour Pilot\",\"description\":\"<p>Come aboard.</p>\"}'"
    })
    void a_posting_is_read_in_every_form_it_comes_in(String type, String format, String body) {
        String text = type.equals("text/plain") ? Hiring.POSTING : body;
        Answer reading = integrator.post("/api/readings" + (format == null ? "" : "?format=" + format), type, text);
        assertThat(reading.status()).as(reading.toString()).isEqualTo(200);
        assertThat(reading.json().at("/posting/title").asText()).isEqualTo("Harbour Pilot");
    }

    @Test
    void a_posting_of_schema_org_is_read() {
        Answer reading = integrator.post("/api/readings", JSON_LD, LINKED);
        assertThat(reading.json().at("/posting/organization").asText()).isEqualTo("Port of Larne");
    }

    @Test
    void a_department_is_read_kept_listed_and_refused_where_it_is_too_long() {
        String json = "{\"title\":\"Harbour Pilot\",\"department\":\"Pilotage\"}";
        assertThat(integrator
                        .post("/api/readings", "application/json", json)
                        .json()
                        .at("/posting/department")
                        .asText())
                .isEqualTo("Pilotage");
        Answer received = integrator.post("/api/postings", "application/json", json);
        assertThat(received.json().at("/posting/department").asText()).isEqualTo("Pilotage");
        Answer kept = integrator.get("/api/postings/" + received.text("id"));
        assertThat(kept.text("department")).isEqualTo("Pilotage");
        assertThat(kept.json().at("/posting/department").asText()).isEqualTo("Pilotage");

        Answer refused =
                integrator.post("/api/postings", "application/json", json.replace("Pilotage", "x".repeat(201)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("department");
    }

    @Test
    void the_charset_of_a_text_is_honoured() {
        byte[] latin = Hiring.POSTING.replace("Pilot", "Lotsín").getBytes(Charset.forName("windows-1252"));
        assertThat(integrator
                        .post("/api/readings", "text/plain; charset=windows-1252", latin)
                        .json()
                        .at("/posting/title")
                        .asText())
                .isEqualTo("Harbour Lotsín");
        Answer wrong = integrator.post("/api/readings", "text/plain", latin);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.faultyFields()).containsExactly("Content-Type");
    }

    @Test
    void a_received_posting_is_found_again_where_the_answer_says() {
        Answer received = integrator.post(
                "/api/postings?hiringManager=manager&recruiter=recruiter&openings=3", "text/plain", Hiring.POSTING);
        assertThat(received.status()).as(received.toString()).isEqualTo(201);
        assertThat(received.text("processInstanceId")).isNotBlank();
        assertThat(received.header("Location")).endsWith("/api/postings/" + received.text("id"));

        Answer found = integrator.get(received.header("Location"));
        assertThat(found.text("id")).isEqualTo(received.text("id"));
        assertThat(found.text("status")).isEqualTo("IN_REVIEW");
        assertThat(found.text("hiringManager")).isEqualTo("manager");
        assertThat(found.json().path("openings").asInt()).isEqualTo(3);
        assertThat(found.json().path("posting")).isEqualTo(received.json().path("posting"));
        assertThat(found.text("pipeline")).as("picked by the table").isEqualTo("standard");
    }

    @Test
    void whoever_hands_a_posting_in_may_name_its_pipeline() {
        Answer received = integrator.post("/api/postings?pipeline=school", "text/plain", Hiring.POSTING);

        assertThat(integrator.get(received.header("Location")).text("pipeline")).isEqualTo("school");
        assertThat(integrator
                        .post("/api/postings?pipeline=palmistry", "text/plain", Hiring.POSTING)
                        .body())
                .contains("There is no pipeline \\\"palmistry\\\". The pipelines are: ");
    }

    @Test
    void the_list_shows_the_newest_first_page_by_page() {
        String first = hiring.receivedPosting(Hiring.POSTING, 1);
        String second = hiring.receivedPosting(Hiring.POSTING, 1);
        Answer list = integrator.get("/api/postings?page=0&size=2");
        assertThat(list.json().path("items").findValuesAsText("id")).containsExactly(second, first);
        assertThat(list.json().path("size").asInt()).isEqualTo(2);
        assertThat(list.json().path("total").asLong()).isEqualTo(kept());
        assertThat(integrator
                        .get("/api/postings?page=1&size=1")
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .containsExactly(first);
        assertThat(integrator.get("/api/postings?page=100000&size=200").json().path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"page=-1,page", "size=0,size", "size=201,size", "page=two,page", "size=9999999999,size"})
    void a_page_that_cannot_be_is_refused(String query, String field) {
        Answer answer = integrator.get("/api/postings?" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly(field);
    }

    @Test
    void an_open_posting_is_a_schema_org_posting_and_a_closed_one_is_gone() {
        String id = hiring.openPosting(1);
        Answer linked = integrator.get("/api/postings/" + id, "Accept", JSON_LD);
        assertThat(linked.status()).as(linked.toString()).isEqualTo(200);
        assertThat(linked.header("Content-Type")).startsWith(JSON_LD);
        assertThat(linked.text("@type")).isEqualTo("JobPosting");
        assertThat(linked.text("title")).isEqualTo("Harbour Pilot");

        hiring.close(id);
        assertThat(integrator.get("/api/postings/" + id, "Accept", JSON_LD).status())
                .isEqualTo(410);
        assertThat(integrator.get("/api/postings/" + id).text("status")).isEqualTo("CLOSED");
    }

    @ParameterizedTest
    @CsvSource({
        "*/*,application/json",
        "application/json,application/json",
        "'application/json;q=0.5, application/ld+json',application/ld+json",
        "'application/ld+json;q=0.5, application/json',application/json"
    })
    void a_posting_comes_as_the_caller_prefers(String accepted, String type) {
        String id = hiring.receivedPosting(Hiring.POSTING, 1);
        assertThat(integrator.get("/api/postings/" + id, "Accept", accepted).header("Content-Type"))
                .startsWith(type);
    }

    @Test
    void there_is_no_posting_of_an_unknown_id() {
        Answer answer = integrator.get("/api/postings/nothing-of-the-kind");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("detail")).contains("There is no posting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n \t "})
    void an_empty_body_is_refused(String nothing) {
        for (String type : List.of("text/plain", "text/html", JSON_LD, "application/json")) {
            Answer answer = integrator.post("/api/postings", type, nothing);
            assertThat(answer.status()).as(type + ": " + answer).isEqualTo(400);
            assertThat(answer.text("detail")).contains("There is nothing to read.");
        }
    }

    @Test
    void a_wrong_type_is_named_by_its_path() {
        Answer answer = integrator.post("/api/postings", """
            {"title":5,"pay":{"min":"much"},"sections":[{"kind":"OTHER","items":["fine",{}]}]}\
            """);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly("title", "pay.min", "sections[0].items[1]");
    }

    @ParameterizedTest
    @CsvSource({
        "hiringManager=nobody,hiringManager",
        "recruiter=nobody,recruiter",
        "openings=0,openings",
        "openings=some,openings",
        "openings=1.5,openings",
        "openings=99999999999999999999,openings",
        "pipeline=palmistry,pipeline",
        "format=monster,format"
    })
    void a_wrong_parameter_is_named_and_nothing_is_kept(String query, String field) {
        long before = kept();
        Answer answer = integrator.post("/api/postings?" + query, "{\"title\":\"Harbour Pilot\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly(field);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_media_type_that_nobody_reads_is_refused() {
        Answer answer = integrator.post("/api/postings", "application/pdf", "%PDF-1.4");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void what_nobody_answers_says_what_is_answered() {
        Answer deleted = integrator.send("DELETE", "/api/postings");
        assertThat(deleted.status()).as(deleted.toString()).isEqualTo(405);
        assertThat(deleted.json().path("detail").asText())
                .isEqualTo("\"DELETE\" is not answered here. Send one of: GET, POST.");

        Answer pictured = integrator.get("/api/postings", "Accept", "image/png");
        assertThat(pictured.status()).as(pictured.toString()).isEqualTo(406);
        assertThat(pictured.json().path("detail").asText()).endsWith("Accept one of: application/json.");
        assertThat(pictured.faultyFields()).containsExactly("Accept");

        Answer unstated = integrator.post("/api/postings");
        assertThat(unstated.status()).as(unstated.toString()).isEqualTo(400);
        assertThat(unstated.json().path("detail").asText()).isEqualTo("The header \"Content-Type\" is missing.");
        assertThat(unstated.faultyFields()).containsExactly("Content-Type");

        Answer nowhere = integrator.get("/api/nowhere");
        assertThat(nowhere.status()).as(nowhere.toString()).isEqualTo(404);
        assertThat(nowhere.json().path("detail").asText()).startsWith("There is no call at this address.");
    }

    @Test
    void a_posting_as_long_as_a_library_is_refused() {
        String long_ = "A word. ".repeat(130_000);
        assertThat(integrator.post("/api/postings", "text/plain", long_).status())
                .isEqualTo(400);
        byte[] huge = "A word. ".repeat(600_000).getBytes(StandardCharsets.UTF_8);
        assertThat(integrator.post("/api/postings", "text/plain", huge).status())
                .isEqualTo(413);
        assertThat(integrator
                        .post(
                                "/api/postings",
                                "text/plain",
                                BodyPublishers.ofByteArrays(Collections.nCopies(
                                        20, "A word. ".repeat(50_000).getBytes(StandardCharsets.UTF_8))))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void a_posting_that_no_column_holds_is_refused() {
        Answer answer = integrator.post(
                "/api/postings",
                "text/plain",
                "Harbour Pilot\n\nWhat you will do\n\n" + "\"Ahoy\" \"there\" ".repeat(60_000));
        assertThat(answer.status()).as(answer.toString().substring(0, 200)).isIn(201, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "approver", "designer"})
    void who_has_nothing_to_do_with_postings_here_may_not_call(String user) {
        Caller stranger = callers.as(user);
        assertThat(stranger.get("/api/postings").status()).isEqualTo(403);
        Answer refused = stranger.post("/api/postings", "text/plain", Hiring.POSTING);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(stranger.post("/api/readings", "text/plain", Hiring.POSTING).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "manager", "admin"})
    void the_hiring_team_may_call(String user) {
        Answer received = callers.as(user).post("/api/postings", "text/plain", Hiring.POSTING);
        assertThat(received.status()).as(received.toString()).isEqualTo(201);
    }

    @Test
    void a_stranger_is_asked_to_log_in() {
        Answer answer = callers.stranger().get("/api/postings");
        assertThat(answer.status()).isEqualTo(401);
    }
}
