package org.hiringpipelines.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hiringpipelines.app.scenario.Address;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What candidates answer to an offer: in order, out of order, wrongly, twice, and at once. */
@RunningApplication
class OfferAnswersTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    private Caller integrator;
    private String application;
    private String offer;

    @BeforeEach
    void getsAnOffer() {
        integrator = callers.as("integrator");
        application = hiring.application(hiring.openPosting(1));
        offer = hiring.offerAtOnce(application);
    }

    @Test
    void an_accepted_and_cleared_offer_is_a_hire() {
        assertThat(hiring.look(application).at("/offers/0/terms/salary").asInt())
                .isEqualTo(61000);
        assertThat(integrator
                        .post(Address.ofClearance(offer), "{\"result\":\"clear\"}")
                        .status())
                .isEqualTo(409);
        assertThat(integrator
                        .post(Address.ofAnswer(offer), "{\"answer\":\"accepted\",\"reason\":\"Gladly.\"}")
                        .status())
                .isEqualTo(202);
        assertThat(integrator
                        .post(Address.ofAnswer(offer), "{\"answer\":\"accepted\"}")
                        .status())
                .isEqualTo(409);
        assertThat(hiring.look(application).at("/offers/0/clearances/0/kind").asText())
                .isEqualTo("BACKGROUND_CHECK");
        assertThat(integrator
                        .post(Address.ofClearance(offer), "{\"result\":\"clear\",\"comment\":\"Report 118\"}")
                        .status())
                .isEqualTo(202);
        assertThat(integrator
                        .post(Address.ofClearance(offer), "{\"result\":\"clear\"}")
                        .status())
                .isEqualTo(409);
        hiring.runJobs();
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("HIRED");
        assertThat(integrator.post(Address.ofWithdrawal(application)).status()).isEqualTo(409);
    }

    @Test
    void a_declined_offer_ends_the_application_with_the_candidates_words() {
        assertThat(integrator
                        .post(Address.ofAnswer(offer), "{\"answer\":\"declined\",\"reason\":\"The sea calls.\"}")
                        .status())
                .isEqualTo(202);
        JsonNode found = hiring.look(application);
        assertThat(found.path("outcome").asText()).isEqualTo("OFFER_DECLINED");
        assertThat(found.path("timeline").toString()).contains("The sea calls.");
    }

    @Test
    void a_negotiated_offer_goes_back_as_a_new_version() {
        Answer vague = integrator.post(Address.ofAnswer(offer), "{\"answer\":\"negotiating\"}");
        assertThat(vague.status()).isEqualTo(400);
        assertThat(vague.faultyFields()).containsExactly("reason");
        assertThat(integrator
                        .post(Address.ofAnswer(offer), "{\"answer\":\"negotiating\",\"reason\":\"The rent is high.\"}")
                        .status())
                .isEqualTo(202);

        assertThat(hiring.look(application).at("/offers/0/version").asInt()).isEqualTo(2);
        assertThat(hiring.look(application).at("/offers/0/status").asText()).isEqualTo("DRAFT");
        assertThat(integrator
                        .post(Address.ofAnswer(offer), "{\"answer\":\"accepted\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void the_letter_and_the_approvals_of_an_offer_can_be_fetched() {
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
        for (String body : List.of(
                "{\"answer\":\"maybe\"}",
                "{\"answer\":true}",
                "{\"answer\":[\"accepted\"]}",
                "{}",
                "{\"answer\":null}")) {
            Answer answer = integrator.post(Address.ofAnswer(offer), body);
            assertThat(answer.status()).as(body + ": " + answer).isEqualTo(400);
            assertThat(answer.faultyFields()).containsExactly("answer");
            assertThat(answer.body()).doesNotContain("ENGINE-", "java.");
        }
        Answer endless = integrator.post(
                Address.ofAnswer(offer), "{\"answer\":\"declined\",\"reason\":\"" + "x".repeat(5000) + "\"}");
        assertThat(endless.status()).as(endless.toString()).isEqualTo(400);
        assertThat(endless.faultyFields()).containsExactly("reason");
        assertThat(integrator
                        .post(Address.ofAnswer("unknown"), "{\"answer\":\"accepted\"}")
                        .status())
                .isEqualTo(404);

        integrator.post(Address.ofAnswer(offer), "{\"answer\":\"accepted\"}");
        Answer vague = integrator.post(Address.ofClearance(offer), "{\"result\":\"fine\"}");
        assertThat(vague.status()).as(vague.toString()).isEqualTo(400);
        assertThat(vague.faultyFields()).containsExactly("result");
        assertThat(integrator
                        .post("/api/offers/" + offer + "/clearances/PALM_READING", "{\"result\":\"clear\"}")
                        .status())
                .isEqualTo(404);
        assertThat(integrator
                        .post(Address.ofClearance(offer), "{\"result\":\"clear\"}")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void an_answer_and_a_withdrawal_at_once_are_one_end() {
        var answer = integrator.postAtOnce(Address.ofAnswer(offer), "{\"answer\":\"declined\"}");
        var withdrawal = integrator.postAtOnce(Address.ofWithdrawal(application), "{}");
        assertThat(Answer.statuses(answer.join(), withdrawal.join())).containsExactlyInAnyOrder(202, 409);
        JsonNode found = hiring.look(application);
        assertThat(found.path("stage").asText()).isEqualTo("CLOSED");
        assertThat(found.path("timeline").findValuesAsText("happening")).containsOnlyOnce("CLOSED");
    }

    @Test
    void a_yes_and_a_no_at_once_are_one_answer() {
        var yes = integrator.postAtOnce(Address.ofAnswer(offer), "{\"answer\":\"accepted\"}");
        var no = integrator.postAtOnce(Address.ofAnswer(offer), "{\"answer\":\"declined\"}");
        assertThat(Answer.statuses(yes.join(), no.join())).containsExactlyInAnyOrder(202, 409);
        assertThat(hiring.look(application).path("timeline").findValuesAsText("happening"))
                .containsOnlyOnce("OFFER_ANSWERED");
    }

    @Test
    void an_offer_is_not_answered_before_it_is_out_nor_after_a_withdrawal() {
        integrator.post(Address.ofWithdrawal(application));
        assertThat(hiring.look(application).at("/offers/0/status").asText()).isEqualTo("VOID");
        assertThat(integrator
                        .post(Address.ofAnswer(offer), "{\"answer\":\"accepted\"}")
                        .status())
                .isEqualTo(409);
    }
}
