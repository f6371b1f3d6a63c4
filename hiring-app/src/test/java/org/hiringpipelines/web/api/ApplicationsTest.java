package org.hiringpipelines.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hiringpipelines.app.scenario.Address;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Multipart;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class ApplicationsTest {

    @Autowired
    private CorrespondenceService correspondence;

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private ApplicationService applications;

    private Caller integrator;
    private String posting;
    private String path;

    @BeforeEach
    void open() {
        integrator = callers.as("integrator");
        posting = hiring.openPosting(1);
        path = "/api/postings/" + posting + "/applications";
    }

    private int kept() {
        return applications.forPosting(posting).size();
    }

    @Test
    void there_is_no_hire_to_hand_over_before_there_is_one() {
        String application = hiring.application(posting);

        Answer open = integrator.get("/api/applications/" + application + "/hire");
        assertThat(open.status()).isEqualTo(409);
        assertThat(open.text("detail")).isEqualTo("This application has not ended with a hire: it is still open.");

        integrator.post(Address.ofWithdrawal(application), "{}");
        assertThat(integrator.get("/api/applications/" + application + "/hire").text("detail"))
                .isEqualTo("This application has not ended with a hire: withdrawn by the candidate.");
        assertThat(integrator.get("/api/applications/none/hire").status()).isEqualTo(404);
        assertThat(callers.as("interviewer")
                        .get("/api/applications/" + application + "/hire")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_application_is_found_again_where_the_answer_says() {
        Answer answer = integrator.post(path, Hiring.application("Maren Holt", "Maren.Holt@Example.org"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.text("processInstanceId")).isNotBlank();
        assertThat(answer.text("stage")).isEqualTo("SCREENING");
        assertThat(answer.json().path("outcome").isNull()).isTrue();
        assertThat(answer.header("Location")).endsWith("/api/applications/" + answer.text("id"));

        JsonNode found = integrator.get(answer.header("Location")).json();
        assertThat(found.at("/candidate/email").asText()).isEqualTo("maren.holt@example.org");
        assertThat(found.at("/answers/0/answer").asText()).isEqualTo("Soon.");
        assertThat(found.path("coverLetter").asText()).isEqualTo("I know these waters.");
        assertThat(found.path("postingId").asText()).isEqualTo(posting);
        assertThat(found.at("/timeline/0/happening").asText()).isEqualTo("APPLIED");
        assertThat(found.path("processInstanceId").asText()).isEqualTo(answer.text("processInstanceId"));
    }

    @Test
    void the_same_submission_sent_twice_is_one_application() {
        String application = Hiring.application("Maren Holt", Hiring.newEmail());
        Answer first = integrator.post(path, "application/json", application, "Idempotency-Key", "holt-1");
        Answer second = integrator.post(path, "application/json", application, "Idempotency-Key", "holt-1");
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(second.text("processInstanceId")).isEqualTo(first.text("processInstanceId"));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void the_same_submission_sent_many_times_at_once_is_one_application() {
        String application = Hiring.application("Maren Holt", Hiring.newEmail());
        List<CompletableFuture<Answer>> sent = IntStream.range(0, 6)
                .mapToObj(i -> integrator.postAtOnce(path, application, "Idempotency-Key", "holt-2"))
                .toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(answers.stream().map(answer -> answer.text("id")).distinct()).hasSize(1);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void a_candidate_applies_once_for_a_posting() {
        String application = Hiring.application("Maren Holt", Hiring.newEmail());
        assertThat(integrator.post(path, application).status()).isEqualTo(201);
        Answer again = integrator.post(path, application);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("detail")).contains("has already applied");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void a_new_candidate_who_applies_for_two_postings_at_once_is_in_for_both_after_sending_again() {
        String other = "/api/postings/" + hiring.openPosting(1) + "/applications";
        String application = Hiring.application("Maren Holt", Hiring.newEmail());
        var here = integrator.postAtOnce(path, application, "Idempotency-Key", "both");
        var there = integrator.postAtOnce(other, application, "Idempotency-Key", "both");
        assertThat(List.of(here.join().status(), there.join().status()))
                .contains(201)
                .isSubsetOf(201, 409);
        for (String to : List.of(path, other)) {
            assertThat(integrator
                            .post(to, "application/json", application, "Idempotency-Key", "both")
                            .status())
                    .isIn(200, 201);
        }
    }

    @Test
    void a_key_belongs_to_one_candidate() {
        integrator.post(
                path, "application/json", Hiring.application("Maren Holt", Hiring.newEmail()), "Idempotency-Key", "k");
        Answer other = integrator.post(
                path, "application/json", Hiring.application("Jon Thor", Hiring.newEmail()), "Idempotency-Key", "k");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("detail")).contains("Idempotency-Key");
    }

    @Test
    void a_resume_comes_with_the_application_whether_its_parts_have_types_or_not() {
        for (String type : new String[] {"application/json", "application/json;charset=UTF-8", null}) {
            byte[] body = new Multipart()
                    .part("application", type, Hiring.application("Jón Þór", Hiring.newEmail()))
                    .file("resume", "jon.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                    .bytes();
            Answer answer = integrator.post(path, Multipart.TYPE, body);
            assertThat(answer.status()).as(type + ": " + answer).isEqualTo(201);
            assertThat(applications.documentsOf(answer.text("id")))
                    .extracting("fileName")
                    .containsExactly("jon.pdf");
            assertThat(hiring.look(answer.text("id")).at("/candidate/name").asText())
                    .isEqualTo("Jón Þór");
        }
    }

    @Test
    void a_multipart_application_needs_no_resume() {
        byte[] body = new Multipart()
                .part("application", null, Hiring.application("Maren Holt", Hiring.newEmail()))
                .bytes();
        assertThat(integrator.post(path, Multipart.TYPE, body).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"virus.exe,Hello", "empty.pdf,''", "r.pdf,<!doctype html><script>alert(1)</script>", "cv.docx,%PDF-1.4"
    })
    void a_file_that_is_no_resume_leaves_nothing_behind(String name, String content) {
        byte[] body = new Multipart()
                .part("application", null, Hiring.application("Maren Holt", Hiring.newEmail()))
                .file("resume", name, "application/pdf", content.getBytes(StandardCharsets.UTF_8))
                .bytes();
        Answer answer = integrator.post(path, Multipart.TYPE, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly("resume");
        assertThat(kept()).isZero();
    }

    @Test
    void a_file_beyond_the_limit_is_refused() {
        byte[] body = new Multipart()
                .part("application", null, Hiring.application("Maren Holt", Hiring.newEmail()))
                .file("resume", "long.pdf", "application/pdf", new byte[10 * 1024 * 1024 + 10])
                .bytes();
        Answer answer = integrator.post(path, Multipart.TYPE, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
        assertThat(answer.faultyFields()).containsExactly("resume");
        assertThat(kept()).isZero();
    }

    @Test
    void a_multipart_without_the_application_is_refused() {
        byte[] body = new Multipart()
                .file("resume", "jon.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                .bytes();
        Answer answer = integrator.post(path, Multipart.TYPE, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.body()).contains("application");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Answer answer = integrator.post(path, """
                {"candidate":{"email":"nowhere"},"answers":[{"question":"Why?","answer":"So."},{"answer":"Lost."}]}""");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.faultyFields()).containsExactly("candidate.name", "candidate.email", "answers[1]");
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"candidate\":{\"name\":5,\"email\":\"a@example.org\"}}|candidate.name",
                "{\"candidate\":{\"name\":true,\"email\":\"a@example.org\"}}|candidate.name",
                "{\"candidate\":\"Maren\"}|candidate",
                "{\"candidate\":[]}|candidate",
                "{\"answers\":\"none\"}|answers",
                "{\"answers\":[{\"question\":{}}]}|answers[0].question",
                "{\"coverLetter\":[\"Dear\"]}|coverLetter",
                "[]|''",
                "\"text\"|''",
                "{\"candidate\"|''",
                "{} {}|''",
                "{\"source\":\"a\",\"source\":\"b\"}|''",
                "null|''",
                "{\"source\":\"\\u0000\"}|source",
                "{\"candidate\":{\"name\":\"Maren\",\"email\":\"a@example.org\"},\"language\":\"auf Deutsch\"}|language",
                "{\"language\":5}|language"
            })
    void a_body_that_is_no_application_is_refused_where_it_is_wrong(String body, String field) {
        Answer answer = integrator.post(path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.faultyFields()).as(answer.toString()).containsExactly(field);
        assertThat(answer.body()).doesNotContain("jackson", "java.", "org.hiringpipelines");
        assertThat(kept()).isZero();
    }

    @Test
    void a_candidate_is_written_to_in_the_language_that_the_application_names() {
        String application =
                Hiring.application("Maren Holt", Hiring.newEmail()).replaceFirst("\\{", "{\"language\":\"de-at\",");
        Answer answer = integrator.post(path, application);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(correspondence
                        .sample(null, "on-hold", answer.text("id"))
                        .orElseThrow()
                        .text())
                .startsWith("Guten Tag Maren Holt,");
    }

    @Test
    void members_nobody_knows_are_passed_over() {
        String application = Hiring.application("Maren Holt", Hiring.newEmail())
                .replaceFirst("\\{", "{\"utm\":{\"campaign\":7},\"candidate_id\":3,");
        assertThat(integrator.post(path, application).status()).isEqualTo(201);
    }

    @Test
    void an_application_as_long_as_a_library_is_refused() {
        String application = Hiring.application("Maren Holt", Hiring.newEmail())
                .replace("I know these waters.", "I know these waters. ".repeat(250_000));
        assertThat(integrator.post(path, application).status()).isEqualTo(413);
        Answer long_ = integrator.post(
                path,
                Hiring.application("Maren Holt", Hiring.newEmail())
                        .replace("I know these waters.", "I know these waters. ".repeat(3_000)));
        assertThat(long_.status()).isEqualTo(400);
        assertThat(long_.faultyFields()).containsExactly("coverLetter");
        assertThat(kept()).isZero();
    }

    @Test
    void a_posting_takes_applications_only_while_it_is_open() {
        String application = Hiring.application("Maren Holt", Hiring.newEmail());
        String early = hiring.receivedPosting(Hiring.POSTING, 1);
        assertThat(integrator
                        .post("/api/postings/" + early + "/applications", application)
                        .status())
                .isEqualTo(409);
        hiring.close(posting);
        assertThat(integrator.post(path, application).status()).isEqualTo(410);
        assertThat(integrator
                        .post("/api/postings/unknown/applications", application)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_close_of_a_posting_ends_its_applications() {
        String application = hiring.application(posting);
        hiring.close(posting);
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();
        hiring.closeAndEnd(posting);
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("POSITION_FILLED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"reason\":\"I stay where I am.\"}", "{}", ""})
    void a_candidate_withdraws_with_a_reason_or_without(String body) {
        String application = hiring.application(posting);
        String withdrawal = Address.ofWithdrawal(application);
        Answer answer = body.isEmpty() ? integrator.post(withdrawal) : integrator.post(withdrawal, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        JsonNode found = hiring.look(application);
        assertThat(found.path("outcome").asText()).isEqualTo("WITHDRAWN");
        JsonNode event = found.at("/timeline/1");
        assertThat(event.path("happening").asText()).isEqualTo("WITHDRAWN");
        assertThat(event.path("detail").asText(null))
                .isEqualTo(
                        body.contains("reason")
                                ? "I stay where I am."
                                : event.path("detail").asText(null));

        Answer again = integrator.post(withdrawal);
        assertThat(again.status()).isEqualTo(409);
        assertThat(hiring.look(application).path("timeline")).isEqualTo(found.path("timeline"));
    }

    @Test
    void a_withdrawal_that_cannot_be_taken_leaves_nothing_behind() {
        String application = hiring.application(posting);
        String withdrawal = Address.ofWithdrawal(application);
        assertThat(integrator.post(withdrawal, "{\"reason\":7}").faultyFields()).containsExactly("reason");
        assertThat(integrator
                        .post(withdrawal, "{\"reason\":\"" + "x".repeat(3000) + "\"}")
                        .faultyFields())
                .containsExactly("reason");
        assertThat(integrator.post("/api/applications/unknown/withdrawal").status())
                .isEqualTo(404);
        assertThat(hiring.look(application).path("stage").asText()).isEqualTo("SCREENING");
        assertThat(hiring.look(application).path("timeline")).hasSize(1);
    }

    @Test
    void two_withdrawals_at_once_are_one() {
        String application = hiring.application(posting);
        String withdrawal = Address.ofWithdrawal(application);
        var first = integrator.postAtOnce(withdrawal, "{\"reason\":\"One.\"}");
        var second = integrator.postAtOnce(withdrawal, "{\"reason\":\"Two.\"}");
        assertThat(List.of(first.join().status(), second.join().status())).containsExactlyInAnyOrder(202, 409);
        assertThat(hiring.look(application).path("timeline")).hasSize(3);
    }

    @Test
    void an_application_of_an_unknown_id_is_not_found() {
        assertThat(integrator.get("/api/applications/unknown").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "approver", "designer"})
    void who_has_tasks_instead_may_not_call(String user) {
        String application = hiring.application(posting);
        Caller caller = callers.as(user);
        assertThat(caller.get("/api/applications/" + application).status()).isEqualTo(403);
        assertThat(caller.post(Address.ofWithdrawal(application)).status()).isEqualTo(403);
        assertThat(caller.post(path, Hiring.application("Maren Holt", Hiring.newEmail()))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "manager", "admin"})
    void the_hiring_team_may_call(String user) {
        Caller caller = callers.as(user);
        Answer submitted = caller.post(path, Hiring.application("Maren Holt", Hiring.newEmail()));
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(201);
        String application = "/api/applications/" + submitted.text("id");
        assertThat(caller.get(application).status()).isEqualTo(200);
        Answer withdrawn = caller.post(application + "/withdrawal");
        assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada\\u2028Baker", "Ada\\ud83d", "\\u202eadA", "\\u200b", "Ada\\u0085"})
    void a_name_that_breaks_its_line_or_shows_nothing_is_refused(String name) {
        Answer answer = integrator.post(
                path, Hiring.application("Ada Baker", Hiring.newEmail()).replace("Ada Baker", name));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly("candidate.name");
        assertThat(kept()).isZero();
    }
}
