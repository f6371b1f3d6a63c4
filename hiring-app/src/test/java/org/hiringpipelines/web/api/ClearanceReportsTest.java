package org.hiringpipelines.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.hiringpipelines.app.scenario.Address;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Multipart;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What vendors report of the check that an accepted offer waits for: in words, as a file, early, late, wrongly, and at once. */
@RunningApplication
class ClearanceReportsTest {

    private static final byte[] PDF = "%PDF-1.7 An old entry.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    private Caller integrator;
    private String application;
    private String offer;

    @BeforeEach
    void acceptsTheOffer() {
        integrator = callers.as("integrator");
        application = hiring.application(hiring.openPosting(1));
        offer = hiring.offerAtOnce(application);
        integrator.post(Address.ofAnswer(offer), "{\"answer\":\"accepted\"}");
    }

    private static byte[] report(String clearance, String fileName, byte[] content) {
        return new Multipart()
                .part("clearance", null, clearance)
                .file("report", fileName, "application/pdf", content)
                .bytes();
    }

    @Test
    void a_finding_goes_to_the_hiring_manager() {
        assertThat(integrator
                        .post(Address.ofClearance(offer), "{\"result\":\"finding\",\"comment\":\"An old entry.\"}")
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

    @Test
    void a_vendor_reports_with_the_report_as_a_file() {
        Answer reported = integrator.post(
                Address.ofClearance(offer),
                Multipart.TYPE,
                report("{\"result\":\"finding\",\"comment\":\"An old entry.\"}", "report.pdf", PDF));

        assertThat(reported.status()).as(reported.toString()).isEqualTo(202);
        assertThat(hiring.look(application).at("/offers/0/clearances/0/result").asText())
                .isEqualTo("FINDING");
        Answer kept = callers.as("manager").get(Address.ofReport(offer));
        assertThat(kept.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(kept.header("Content-Disposition")).startsWith("inline").contains("report.pdf");
        assertThat(kept.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(PDF);
        assertThat(integrator
                        .post(
                                Address.ofClearance(offer),
                                Multipart.TYPE,
                                report("{\"result\":\"clear\"}", "b.pdf", PDF))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_multipart_report_needs_no_file() {
        byte[] body = new Multipart()
                .part("clearance", null, "{\"result\":\"clear\"}")
                .bytes();

        assertThat(integrator
                        .post(Address.ofClearance(offer), Multipart.TYPE, body)
                        .status())
                .isEqualTo(202);
        assertThat(callers.as("manager").get(Address.ofReport(offer)).status()).isEqualTo(404);
    }

    @Test
    void a_report_that_is_wrong_leaves_nothing_behind_and_the_check_still_waits() {
        String clear = "{\"result\":\"clear\"}";
        Answer program = integrator.post(Address.ofClearance(offer), Multipart.TYPE, report(clear, "report.exe", PDF));
        assertThat(program.status()).as(program.toString()).isEqualTo(400);
        assertThat(program.faultyFields()).containsExactly("report");
        Answer empty =
                integrator.post(Address.ofClearance(offer), Multipart.TYPE, report(clear, "report.pdf", new byte[0]));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text("detail")).isEqualTo("The file is empty.");
        Answer large = integrator.post(
                Address.ofClearance(offer), Multipart.TYPE, report(clear, "report.pdf", new byte[12 * 1024 * 1024]));
        assertThat(large.status()).as(large.toString()).isEqualTo(413);
        assertThat(large.faultyFields()).containsExactly("report");
        Answer vague = integrator.post(
                Address.ofClearance(offer), Multipart.TYPE, report("{\"result\":\"fine\"}", "report.pdf", PDF));
        assertThat(vague.status()).isEqualTo(400);
        assertThat(vague.faultyFields()).containsExactly("result");
        Answer alone = integrator.post(
                Address.ofClearance(offer),
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

        assertThat(callers.as("manager").get(Address.ofReport(offer)).status()).isEqualTo(404);
        assertThat(hiring.look(application).path("timeline").findValuesAsText("happening"))
                .doesNotContain("REPORT_ATTACHED");
        assertThat(integrator.post(Address.ofClearance(offer), clear).status()).isEqualTo(202);
    }

    @Test
    void a_report_before_the_offer_is_accepted_is_refused() {
        String applied = hiring.application(hiring.openPosting(1));
        String unanswered = hiring.offerAtOnce(applied);

        Answer early = integrator.post(
                Address.ofClearance(unanswered), Multipart.TYPE, report("{\"result\":\"clear\"}", "early.pdf", PDF));

        assertThat(early.status()).isEqualTo(409);
        assertThat(callers.as("manager").get(Address.ofReport(unanswered)).status())
                .isEqualTo(404);
        assertThat(hiring.look(applied).path("timeline").findValuesAsText("happening"))
                .doesNotContain("REPORT_ATTACHED");
    }

    @Test
    void a_report_for_somebody_who_has_withdrawn_is_refused() {
        integrator.post(Address.ofWithdrawal(application));

        Answer late = integrator.post(
                Address.ofClearance(offer), Multipart.TYPE, report("{\"result\":\"clear\"}", "report.pdf", PDF));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("detail")).isEqualTo("This offer waits for no check: it is void.");
    }

    @Test
    void two_reports_at_once_are_one() {
        var first = CompletableFuture.supplyAsync(() -> integrator.post(
                Address.ofClearance(offer), Multipart.TYPE, report("{\"result\":\"finding\"}", "first.pdf", PDF)));
        var second = CompletableFuture.supplyAsync(() -> integrator.post(
                Address.ofClearance(offer), Multipart.TYPE, report("{\"result\":\"finding\"}", "second.pdf", PDF)));

        assertThat(Answer.statuses(first.join(), second.join())).containsExactlyInAnyOrder(202, 409);
        assertThat(hiring.look(application).path("timeline").findValuesAsText("happening"))
                .containsOnlyOnce("REPORT_ATTACHED", "CLEARANCE_REPORTED");
    }
}
