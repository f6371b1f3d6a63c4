package org.hiringpipelines.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Deployments;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Multipart;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** A pipeline more needs no Java: a diagram, a form and a row of the table, handed in by a designer, lead to a hire. */
@RunningApplication
class FourthPipelineTest {

    private static final String POSTING = """
        Illustrator
        Lantern Press

        We make picture books for sailors' children, and need somebody who draws water that moves.

        Pay: $60,000 to $70,000 per year

        Lantern Press is an equal opportunity employer.
        """;

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private RepositoryService repository;

    private Deployments deployments;

    @BeforeEach
    void rememberWhatWasThere() {
        hiring.clearDesks();
        deployments = new Deployments(repository);
    }

    @AfterEach
    void takeAway() {
        hiring.clearDesks();
        deployments.takeBack();
    }

    @Test
    void aFourthPipelineIsPickedByItsRowAndLeadsToAHire() {
        String table = shipped("bpmn/decisions/pipelines.dmn")
                .replace(
                        "      <rule id=\"Rule_Internship\">",
                        shipped("fourth/row-of-the-table.xml") + "      <rule id=\"Rule_Internship\">");
        Answer deployed = callers.as("designer")
                .post(
                        "/api/designs",
                        Multipart.TYPE,
                        new Multipart()
                                .file("files", "pipelines.dmn", "application/xml", bytes(table))
                                .file(
                                        "files",
                                        "portfolioHiring.bpmn",
                                        "application/xml",
                                        bytes(shipped("fourth/portfolioHiring.bpmn")))
                                .file(
                                        "files",
                                        "look-at-portfolio.form",
                                        "application/json",
                                        bytes(shipped("fourth/look-at-portfolio.form")))
                                .bytes());
        assertThat(deployed.status()).as(deployed.toString()).isEqualTo(201);

        String posting = hiring.receivedPosting(POSTING, 1);
        assertThat(callers.as("integrator").get("/api/postings/" + posting).text("pipeline"))
                .isEqualTo("portfolio");
        hiring.open(posting);
        String application = hiring.application(posting);
        assertThat(hiring.look(application).path("stage").asText()).isEqualTo("PORTFOLIO");
        assertThat(callers.as("recruiter").get("/hiring/postings/" + posting).toString())
                .contains("id=\"stage-PORTFOLIO\"")
                .doesNotContain("id=\"stage-SCREENING\"");
        hiring.complete("manager", application, "Task_LookAtPortfolio", "outcome", "continue");
        hiring.complete("manager", application, "Task_DecideHire", "outcome", "offer");
        hiring.draftOffer(application);
        hiring.complete("approver", application, "Task_ApproveOffer", "decision", "approve");
        hiring.complete("recruiter", application, "Task_RecordOfferAnswer", "answer", "accepted");
        hiring.complete("recruiter", application, "Task_RecordClearance", "result", "clear");

        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("HIRED");
        assertThat(hiring.look(application).path("timeline").findValuesAsText("stage"))
                .containsSubsequence(List.of("PORTFOLIO", "DECISION", "OFFER", "CLOSED"));
        assertThat(Answer.statuses(
                        callers.as("recruiter").get("/hiring/postings/" + posting),
                        callers.as("recruiter").get("/hiring/applications/" + application),
                        callers.as("recruiter").get("/hiring/postings/" + posting + "/diagram?process=portfolioHiring"),
                        callers.as("recruiter")
                                .get("/hiring/postings/" + posting + "/diagram.bpmn?process=portfolioHiring")))
                .containsOnly(200);
    }

    private static String shipped(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
