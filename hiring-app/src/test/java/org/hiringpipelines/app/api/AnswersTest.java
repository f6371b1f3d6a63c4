package org.hiringpipelines.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What candidates and vendors answer: in order, out of order, wrongly, twice, and at once. */
@RunningApplication
class AnswersTest {

    private static final byte[] PDF = "%PDF-1.7 An old entry.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    private Caller integrator;
    private String application;

    @BeforeEach
    void apply() {
        integrator = callers.as("integrator");
        application = hiring.application(hiring.openPosting(1));
    }

    private String slotOf(int index) {
        return "{\"startsAt\":\""
                + hiring.look(application)
                        .at("/interviews/0/slots/" + index + "/startsAt")
                        .asText()
                + "\"}";
    }

    private static String slotPath(String interview) {
        return "/api/interviews/" + interview + "/slot";
    }

    private static String answerPath(String offer) {
        return "/api/offers/" + offer + "/answer";
    }

    private static String clearancePath(String offer) {
        return "/api/offers/" + offer + "/clearances/BACKGROUND_CHECK";
    }

    private static String reportPath(String offer) {
        return "/sheets/offers/" + offer + "/clearances/BACKGROUND_CHECK/report";
    }

    private String withdrawalPath() {
        return "/api/applications/" + application + "/withdrawal";
    }

    private static List<Integer> statuses(Answer... answers) {
        return List.of(answers).stream().map(Answer::status).toList();
    }

    @Test
    void a_proposed_slot_is_chosen_once() {
        String interview = hiring.proposedInterview(application);
        assertThat(hiring.look(application).at("/interviews/0/status").asText()).isEqualTo("PROPOSED");
        Answer chosen = integrator.post(slotPath(interview), slotOf(1));
        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(202);
        JsonNode scheduled = hiring.look(application).at("/interviews/0");
        assertThat(scheduled.path("status").asText()).isEqualTo("SCHEDULED");
        assertThat(scheduled.path("startsAt")).isEqualTo(scheduled.at("/slots/1/startsAt"));
        Answer again = integrator.post(slotPath(interview), slotOf(1));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("detail")).contains("does not wait for a slot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"startsAt\":\"2031-01-01T10:00:00Z\"}|startsAt",
                "{\"startsAt\":\"tomorrow\"}|startsAt",
                "{\"startsAt\":1785000000}|startsAt",
                "{\"startsAt\":null}|startsAt",
                "{}|startsAt",
                "[]|''"
            })
    void a_time_that_was_not_proposed_is_refused_and_the_choice_stays_open(String body, String field) {
        String interview = hiring.proposedInterview(application);
        Answer answer = integrator.post(slotPath(interview), body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly(field);
        assertThat(answer.body()).doesNotContain("ENGINE-", "java.");
        assertThat(integrator.post(slotPath(interview), slotOf(0)).status()).isEqualTo(202);
    }

    @Test
    void two_choices_at_once_are_one() {
        String interview = hiring.proposedInterview(application);
        var first = integrator.postAtOnce(slotPath(interview), slotOf(0));
        var second = integrator.postAtOnce(slotPath(interview), slotOf(1));
        assertThat(statuses(first.join(), second.join())).containsExactlyInAnyOrder(202, 409);
        assertThat(hiring.look(application).path("timeline").findValuesAsText("happening"))
                .containsOnlyOnce("SLOT_CHOSEN");
    }

    @Test
    void nobody_chooses_a_slot_of_an_interview_that_is_not_or_is_void() {
        assertThat(integrator
                        .post(slotPath("unknown"), "{\"startsAt\":\"2031-01-01T10:00:00Z\"}")
                        .status())
                .isEqualTo(404);
        String interview = hiring.proposedInterview(application);
        String slot = slotOf(0);
        integrator.post(withdrawalPath());
        assertThat(integrator.post(slotPath(interview), slot).status()).isEqualTo(409);
    }

    @Test
    void an_accepted_and_cleared_offer_is_a_hire() {
        String offer = hiring.offerAtOnce(application);
        assertThat(hiring.look(application).at("/offers/0/terms/salary").asInt())
                .isEqualTo(61000);
        assertThat(integrator
                        .post(clearancePath(offer), "{\"result\":\"clear\"}")
                        .status())
                .isEqualTo(409);
        assertThat(integrator
                        .post(answerPath(offer), "{\"answer\":\"accepted\",\"reason\":\"Gladly.\"}")
                        .status())
                .isEqualTo(202);
        assertThat(integrator
                        .post(answerPath(offer), "{\"answer\":\"accepted\"}")
                        .status())
                .isEqualTo(409);
        assertThat(hiring.look(application).at("/offers/0/clearances/0/kind").asText())
                .isEqualTo("BACKGROUND_CHECK");
        assertThat(integrator
                        .post(clearancePath(offer), "{\"result\":\"clear\",\"comment\":\"Report 118\"}")
                        .status())
                .isEqualTo(202);
        assertThat(integrator
                        .post(clearancePath(offer), "{\"result\":\"clear\"}")
                        .status())
                .isEqualTo(409);
        hiring.runJobs();
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("HIRED");
        assertThat(integrator.post(withdrawalPath()).status()).isEqualTo(409);
    }

    @Test
    void a_finding_goes_to_the_hiring_manager() {
        String offer = hiring.offerAtOnce(application);
        integrator.post(answerPath(offer), "{\"answer\":\"accepted\"}");
        assertThat(integrator
                        .post(clearancePath(offer), "{\"result\":\"finding\",\"comment\":\"An old entry.\"}")
                        .status())
                .isEqualTo(202);
        hiring.complete(
                "manager",
                application,
                "Task_AssessFinding",
                "decision",
                "withdraw",
                "assessment",
                "It bears on the job.");
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("REJECTED");
    }

    private static byte[] report(String clearance, String fileName, byte[] content) {
        return new Multipart()
                .part("clearance", null, clearance)
                .file("report", fileName, "application/pdf", content)
                .bytes();
    }

    @Test
    void a_vendor_reports_with_the_report_as_a_file() {
        String offer = hiring.offerAtOnce(application);
        integrator.post(answerPath(offer), "{\"answer\":\"accepted\"}");

        Answer reported = integrator.post(
                clearancePath(offer),
                Multipart.TYPE,
                report("{\"result\":\"finding\",\"comment\":\"An old entry.\"}", "report.pdf", PDF));

        assertThat(reported.status()).as(reported.toString()).isEqualTo(202);
        assertThat(hiring.look(application).at("/offers/0/clearances/0/result").asText())
                .isEqualTo("FINDING");
        Answer kept = callers.as("manager").get(reportPath(offer));
        assertThat(kept.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(kept.header("Content-Disposition")).startsWith("inline").contains("report.pdf");
        assertThat(kept.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(PDF);
        assertThat(integrator
                        .post(clearancePath(offer), Multipart.TYPE, report("{\"result\":\"clear\"}", "b.pdf", PDF))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_multipart_report_needs_no_file() {
        String offer = hiring.offerAtOnce(application);
        integrator.post(answerPath(offer), "{\"answer\":\"accepted\"}");
        byte[] body = new Multipart()
                .part("clearance", null, "{\"result\":\"clear\"}")
                .bytes();

        assertThat(integrator.post(clearancePath(offer), Multipart.TYPE, body).status())
                .isEqualTo(202);
        assertThat(callers.as("manager").get(reportPath(offer)).status()).isEqualTo(404);
    }

    @Test
    void a_report_that_is_wrong_leaves_nothing_behind_and_the_check_still_waits() {
        String offer = hiring.offerAtOnce(application);
        String clear = "{\"result\":\"clear\"}";
        assertThat(integrator
                        .post(clearancePath(offer), Multipart.TYPE, report(clear, "early.pdf", PDF))
                        .status())
                .isEqualTo(409);
        integrator.post(answerPath(offer), "{\"answer\":\"accepted\"}");

        Answer program = integrator.post(clearancePath(offer), Multipart.TYPE, report(clear, "report.exe", PDF));
        assertThat(program.status()).as(program.toString()).isEqualTo(400);
        assertThat(program.faultyFields()).containsExactly("report");
        Answer empty = integrator.post(clearancePath(offer), Multipart.TYPE, report(clear, "report.pdf", new byte[0]));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text("detail")).isEqualTo("The file is empty.");
        Answer large = integrator.post(
                clearancePath(offer), Multipart.TYPE, report(clear, "report.pdf", new byte[12 * 1024 * 1024]));
        assertThat(large.status()).as(large.toString()).isEqualTo(413);
        assertThat(large.faultyFields()).containsExactly("report");
        Answer vague = integrator.post(
                clearancePath(offer), Multipart.TYPE, report("{\"result\":\"fine\"}", "report.pdf", PDF));
        assertThat(vague.status()).isEqualTo(400);
        assertThat(vague.faultyFields()).containsExactly("result");
        Answer alone = integrator.post(
                clearancePath(offer),
                Multipart.TYPE,
                new Multipart()
                        .file("report", "report.pdf", "application/pdf", PDF)
                        .bytes());
        assertThat(alone.status()).isEqualTo(400);
        assertThat(alone.faultyFields()).containsExactly("clearance");
        assertThat(integrator
                        .post(
                                "/api/offers/" + offer + "/clearances/PALM_READING",
                                Multipart.TYPE,
                                report(clear, "a.pdf", PDF))
                        .status())
                .isEqualTo(404);

        assertThat(callers.as("manager").get(reportPath(offer)).status()).isEqualTo(404);
        assertThat(hiring.look(application).path("timeline").findValuesAsText("happening"))
                .doesNotContain("REPORT_ATTACHED");
        assertThat(integrator.post(clearancePath(offer), clear).status()).isEqualTo(202);
    }

    @Test
    void a_report_for_somebody_who_has_withdrawn_is_refused() {
        String offer = hiring.offerAtOnce(application);
        integrator.post(answerPath(offer), "{\"answer\":\"accepted\"}");
        integrator.post(withdrawalPath());

        Answer late = integrator.post(
                clearancePath(offer), Multipart.TYPE, report("{\"result\":\"clear\"}", "report.pdf", PDF));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("detail")).isEqualTo("This offer waits for no check: it is void.");
    }

    @Test
    void two_reports_at_once_are_one() {
        String offer = hiring.offerAtOnce(application);
        integrator.post(answerPath(offer), "{\"answer\":\"accepted\"}");

        var first = CompletableFuture.supplyAsync(() -> integrator.post(
                clearancePath(offer), Multipart.TYPE, report("{\"result\":\"finding\"}", "first.pdf", PDF)));
        var second = CompletableFuture.supplyAsync(() -> integrator.post(
                clearancePath(offer), Multipart.TYPE, report("{\"result\":\"finding\"}", "second.pdf", PDF)));

        assertThat(statuses(first.join(), second.join())).containsExactlyInAnyOrder(202, 409);
        assertThat(hiring.look(application).path("timeline").findValuesAsText("happening"))
                .containsOnlyOnce("REPORT_ATTACHED", "CLEARANCE_REPORTED");
    }

    @Test
    void a_declined_offer_ends_the_application_with_the_candidates_words() {
        String offer = hiring.offerAtOnce(application);
        assertThat(integrator
                        .post(answerPath(offer), "{\"answer\":\"declined\",\"reason\":\"The sea calls.\"}")
                        .status())
                .isEqualTo(202);
        JsonNode found = hiring.look(application);
        assertThat(found.path("outcome").asText()).isEqualTo("OFFER_DECLINED");
        assertThat(found.path("timeline").toString()).contains("The sea calls.");
    }

    @Test
    void a_negotiated_offer_goes_back_as_a_new_version() {
        String offer = hiring.offerAtOnce(application);

        Answer vague = integrator.post(answerPath(offer), "{\"answer\":\"negotiating\"}");
        assertThat(vague.status()).isEqualTo(400);
        assertThat(vague.faultyFields()).containsExactly("reason");
        assertThat(integrator
                        .post(answerPath(offer), "{\"answer\":\"negotiating\",\"reason\":\"The rent is high.\"}")
                        .status())
                .isEqualTo(202);

        assertThat(hiring.look(application).at("/offers/0/version").asInt()).isEqualTo(2);
        assertThat(hiring.look(application).at("/offers/0/status").asText()).isEqualTo("DRAFT");
        assertThat(integrator
                        .post(answerPath(offer), "{\"answer\":\"accepted\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void the_letter_and_the_approvals_of_an_offer_can_be_fetched() {
        String offer = hiring.offerAtOnce(application);

        Answer letter = integrator.get("/api/offers/" + offer + "/letter");
        assertThat(letter.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(letter.body()).startsWith("%PDF-");
        assertThat(integrator.get("/api/offers/" + offer + "/letter?version=2").status())
                .isEqualTo(404);
        assertThat(integrator.get("/api/offers/none/letter").status()).isEqualTo(404);

        Answer approvals = integrator.get("/api/offers/" + offer + "/approvals");
        assertThat(approvals.json()).hasSize(1);
        assertThat(approvals.json().at("/0/approver").asText()).isEqualTo("approver");
        assertThat(approvals.json().at("/0/decision").asText()).isEqualTo("APPROVE");
    }

    @Test
    void wrong_answers_are_refused_and_the_offer_still_waits() {
        String offer = hiring.offerAtOnce(application);
        for (String body : List.of(
                "{\"answer\":\"maybe\"}",
                "{\"answer\":true}",
                "{\"answer\":[\"accepted\"]}",
                "{}",
                "{\"answer\":null}")) {
            Answer answer = integrator.post(answerPath(offer), body);
            assertThat(answer.status()).as(body + ": " + answer).isEqualTo(400);
            assertThat(answer.faultyFields()).containsExactly("answer");
            assertThat(answer.body()).doesNotContain("ENGINE-", "java.");
        }
        Answer endless =
                integrator.post(answerPath(offer), "{\"answer\":\"declined\",\"reason\":\"" + "x".repeat(5000) + "\"}");
        assertThat(endless.status()).as(endless.toString()).isEqualTo(400);
        assertThat(endless.faultyFields()).containsExactly("reason");
        assertThat(integrator
                        .post(answerPath("unknown"), "{\"answer\":\"accepted\"}")
                        .status())
                .isEqualTo(404);

        integrator.post(answerPath(offer), "{\"answer\":\"accepted\"}");
        Answer vague = integrator.post(clearancePath(offer), "{\"result\":\"fine\"}");
        assertThat(vague.status()).as(vague.toString()).isEqualTo(400);
        assertThat(vague.faultyFields()).containsExactly("result");
        assertThat(integrator
                        .post("/api/offers/" + offer + "/clearances/PALM_READING", "{\"result\":\"clear\"}")
                        .status())
                .isEqualTo(404);
        assertThat(integrator
                        .post(clearancePath(offer), "{\"result\":\"clear\"}")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void an_answer_and_a_withdrawal_at_once_are_one_end() {
        String offer = hiring.offerAtOnce(application);
        var answer = integrator.postAtOnce(answerPath(offer), "{\"answer\":\"declined\"}");
        var withdrawal = integrator.postAtOnce(withdrawalPath(), "{}");
        assertThat(statuses(answer.join(), withdrawal.join())).containsExactlyInAnyOrder(202, 409);
        JsonNode found = hiring.look(application);
        assertThat(found.path("stage").asText()).isEqualTo("CLOSED");
        assertThat(found.path("timeline").findValuesAsText("happening")).containsOnlyOnce("CLOSED");
    }

    @Test
    void a_yes_and_a_no_at_once_are_one_answer() {
        String offer = hiring.offerAtOnce(application);
        var yes = integrator.postAtOnce(answerPath(offer), "{\"answer\":\"accepted\"}");
        var no = integrator.postAtOnce(answerPath(offer), "{\"answer\":\"declined\"}");
        assertThat(statuses(yes.join(), no.join())).containsExactlyInAnyOrder(202, 409);
        assertThat(hiring.look(application).path("timeline").findValuesAsText("happening"))
                .containsOnlyOnce("OFFER_ANSWERED");
    }

    @Test
    void an_offer_is_not_answered_before_it_is_out_nor_after_a_withdrawal() {
        String offer = hiring.offerAtOnce(application);
        integrator.post(withdrawalPath());
        assertThat(hiring.look(application).at("/offers/0/status").asText()).isEqualTo("VOID");
        assertThat(integrator
                        .post(answerPath(offer), "{\"answer\":\"accepted\"}")
                        .status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "manager", "admin"})
    void the_hiring_team_may_report_what_candidates_answer(String user) {
        String interview = hiring.proposedInterview(application);
        Answer chosen = callers.as(user).post(slotPath(interview), slotOf(0));
        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "approver", "designer"})
    void others_may_not(String user) {
        String interview = hiring.proposedInterview(application);
        Caller caller = callers.as(user);
        assertThat(caller.post(slotPath(interview), slotOf(0)).status()).isEqualTo(403);
        assertThat(caller.post(answerPath("any"), "{\"answer\":\"accepted\"}").status())
                .isEqualTo(403);
        assertThat(caller.post(clearancePath("any"), "{\"result\":\"clear\"}").status())
                .isEqualTo(403);
    }
}
