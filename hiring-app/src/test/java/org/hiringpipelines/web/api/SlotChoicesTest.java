package org.hiringpipelines.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.hiringpipelines.app.scenario.Address;
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

/** What candidates choose of the slots they are offered: in order, wrongly, twice, and at once. */
@RunningApplication
class SlotChoicesTest {

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

    @Test
    void a_proposed_slot_is_chosen_once() {
        String interview = hiring.proposedInterview(application);
        assertThat(hiring.look(application).at("/interviews/0/status").asText()).isEqualTo("PROPOSED");
        Answer chosen = integrator.post(Address.ofSlot(interview), slotOf(1));
        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(202);
        JsonNode scheduled = hiring.look(application).at("/interviews/0");
        assertThat(scheduled.path("status").asText()).isEqualTo("SCHEDULED");
        assertThat(scheduled.path("startsAt")).isEqualTo(scheduled.at("/slots/1/startsAt"));
        Answer again = integrator.post(Address.ofSlot(interview), slotOf(1));
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
        Answer answer = integrator.post(Address.ofSlot(interview), body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly(field);
        assertThat(answer.body()).doesNotContain("ENGINE-", "java.");
        assertThat(integrator.post(Address.ofSlot(interview), slotOf(0)).status())
                .isEqualTo(202);
    }

    @Test
    void none_suits_leads_to_other_times_once() {
        String interview = hiring.proposedInterview(application);
        Answer both = integrator.post(
                Address.ofSlot(interview), "{\"startsAt\":\"2031-01-01T10:00:00Z\",\"noneSuits\":true}");
        assertThat(both.status()).isEqualTo(400);
        assertThat(both.faultyFields()).containsExactly("noneSuits");

        Answer declined = integrator.post(Address.ofSlot(interview), "{\"startsAt\":null,\"noneSuits\":true}");

        assertThat(declined.status()).as(declined.toString()).isEqualTo(202);
        assertThat(hiring.look(application).at("/interviews/0/status").asText()).isEqualTo("PLANNED");
        assertThat(hiring.look(application).path("timeline").findValuesAsText("happening"))
                .endsWith("SLOTS_DECLINED");
        assertThat(integrator
                        .post(Address.ofSlot(interview), "{\"noneSuits\":true}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void two_choices_at_once_are_one() {
        String interview = hiring.proposedInterview(application);
        var first = integrator.postAtOnce(Address.ofSlot(interview), slotOf(0));
        var second = integrator.postAtOnce(Address.ofSlot(interview), slotOf(1));
        assertThat(Answer.statuses(first.join(), second.join())).containsExactlyInAnyOrder(202, 409);
        assertThat(hiring.look(application).path("timeline").findValuesAsText("happening"))
                .containsOnlyOnce("SLOT_CHOSEN");
    }

    @Test
    void nobody_chooses_a_slot_of_an_interview_that_is_not_or_is_void() {
        assertThat(integrator
                        .post(Address.ofSlot("unknown"), "{\"startsAt\":\"2031-01-01T10:00:00Z\"}")
                        .status())
                .isEqualTo(404);
        String interview = hiring.proposedInterview(application);
        String slot = slotOf(0);
        integrator.post(Address.ofWithdrawal(application));
        assertThat(integrator.post(Address.ofSlot(interview), slot).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "manager", "admin"})
    void the_hiring_team_may_report_what_candidates_answer(String user) {
        String interview = hiring.proposedInterview(application);
        Answer chosen = callers.as(user).post(Address.ofSlot(interview), slotOf(0));
        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "approver", "designer"})
    void others_may_not(String user) {
        String interview = hiring.proposedInterview(application);
        Caller caller = callers.as(user);
        assertThat(caller.post(Address.ofSlot(interview), slotOf(0)).status()).isEqualTo(403);
        assertThat(caller.post(Address.ofAnswer("any"), "{\"answer\":\"accepted\"}")
                        .status())
                .isEqualTo(403);
        assertThat(caller.post(Address.ofClearance("any"), "{\"result\":\"clear\"}")
                        .status())
                .isEqualTo(403);
    }
}
