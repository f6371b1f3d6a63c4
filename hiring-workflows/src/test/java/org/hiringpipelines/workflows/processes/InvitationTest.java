package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.workflows.correspondence.Attachment;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the candidate and the panel are told of an interview, by mail and in their calendars, and how it is changed. */
@HiringTest
public class InvitationTest {

    private static final String IDA = Interviewer.addressOf("interviewer");

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private MovableClock clock;

    @Autowired
    private InterviewService interviews;

    @Autowired
    private HistoryService history;

    private Candidacy ada;
    private Instant friday;

    @BeforeEach
    void adaIsInvited() {
        ada = team.takesUntil(
                Recruiter.PROPOSE_SLOTS, team.opens().appliedForBy("Ada Baker", "Brooklyn, NY 11201, United States"));
        friday = clock.instant().plus(Duration.ofDays(4));
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), friday, friday.plus(Duration.ofDays(3)));
    }

    @Test
    void theCandidateReadsTheTimesByBothClocks() {
        assertThat(last(ada.address()).text())
                .contains("- 11 Jan 2030, 09:00 in Zurich (03:00 in New York), 45 minutes\n")
                .contains("- 14 Jan 2030, 09:00 in Zurich (03:00 in New York), 45 minutes\n");
        assertThat(last(ada.address()).html()).contains("<li>11 Jan 2030, 09:00 in Zurich (03:00 in New York)");
    }

    @Test
    void theRecruiterReadsTheTimesByBothClocks() {
        Candidacy ben = team.takesUntil(
                Recruiter.PROPOSE_SLOTS, team.opens().appliedForBy("Ben Miller", "Brooklyn, NY 11201, United States"));
        // Who is booked at that time by no other test.
        recruiter.proposes(ben, List.of("interviewer3"), friday, friday.plus(Duration.ofDays(3)));

        assertThat(interviews.slotChoices(ben.interview().id()))
                .extracting(choice -> choice.get("label"))
                .containsExactly(
                        "11 Jan 2030, 09:00 in Zurich (03:00 in New York), 45 minutes",
                        "14 Jan 2030, 09:00 in Zurich (03:00 in New York), 45 minutes");
    }

    @Test
    void candidateAndPanelGetTheSameInvitation() {
        ada.chooses(friday);

        for (String address : List.of(ada.address(), IDA, Interviewer.addressOf("interviewer2"))) {
            Calendar calendar = calendar(last(address));
            assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
            assertThat(inEvent(calendar, Property.UID))
                    .isEqualTo(ada.interview().id() + "@hiringpipelines.org");
            assertThat(inEvent(calendar, Property.SEQUENCE)).isEqualTo("0");
            assertThat(inEvent(calendar, Property.STATUS)).isEqualTo("CONFIRMED");
            assertThat(inEvent(calendar, Property.DTSTART)).isEqualTo("20300111T080000Z");
            assertThat(inEvent(calendar, Property.DTEND)).isEqualTo("20300111T084500Z");
            assertThat(inEvent(calendar, Property.LOCATION)).isEqualTo("Room 7");
            assertThat(inEvent(calendar, Property.SUMMARY)).isEqualTo("First interview: Night Baker, Ada Baker");
            assertThat(inEvent(calendar, Property.ORGANIZER)).startsWith("mailto:");
            assertThat(attendees(calendar))
                    .containsExactly(
                            "mailto:" + ada.address(),
                            "mailto:" + IDA,
                            "mailto:" + Interviewer.addressOf("interviewer2"));
        }
        assertThat(file(last(IDA)).contentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(last(IDA).subject()).isEqualTo("First interview with Ada Baker, Night Baker");
        assertThat(last(ada.address()).text())
                .contains("When: 11 Jan 2030, 09:00 in Zurich (03:00 in New York)\n")
                .contains("Where: Room 7\n");
    }

    @Test
    void anotherTimeTakesTheOldOneOutOfTheCalendarsAndAsksTheCandidateAgain() {
        ada.chooses(friday);

        recruiter.changesInterview(ada).saying("The room is taken").choosing("reschedule");

        Calendar off = calendar(last(ada.address()));
        assertThat(value(off, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(inEvent(off, Property.SEQUENCE)).isEqualTo("1");
        assertThat(inEvent(off, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(ada.openTasks()).containsExactly(Recruiter.PROPOSE_SLOTS);
        assertThat(ada.interview().status()).isEqualTo(Interview.Status.PLANNED);
        assertThat(ada.interview().startsAt()).isNull();
        assertThat(ada.interview().slots().all()).isEmpty();
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.INTERVIEW_RESCHEDULED);
        assertThat(ada.lastEvent().actor()).isEqualTo("recruiter");
        assertThat(ada.lastEvent().detail()).isEqualTo("First interview: The room is taken");

        Instant later = friday.plus(Duration.ofDays(7));
        recruiter.proposes(ada, List.of("interviewer"), later);
        ada.chooses(later);

        Calendar again = calendar(last(ada.address()));
        assertThat(value(again, Property.METHOD)).isEqualTo("REQUEST");
        assertThat(inEvent(again, Property.UID)).isEqualTo(inEvent(off, Property.UID));
        assertThat(inEvent(again, Property.SEQUENCE)).isEqualTo("2");
        assertThat(inEvent(again, Property.DTSTART)).isEqualTo("20300118T080000Z");
        assertThat(ada.openTasks()).containsExactly(Recruiter.MANAGE_INTERVIEW, Interviewer.WRITE_SCORECARD);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    @Test
    void aCancelledInterviewGoesToTheHiringManagerWithoutScorecards() {
        ada.chooses(friday);

        recruiter.changesInterview(ada).choosing("cancel");

        assertThat(value(calendar(last(IDA)), Property.METHOD)).isEqualTo("CANCEL");
        assertThat(last(IDA).text()).contains("does not take place").contains("When: 11 Jan 2030, 09:00 in Zurich");
        assertThat(ada.interview().status()).isEqualTo(Interview.Status.CANCELLED);
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.INTERVIEW_CANCELLED);
        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
    }

    @Test
    void aCandidateWhoDoesNotComeIsNotAskedAboutInScorecards() {
        ada.chooses(friday);
        clock.moveTo(friday.plus(Duration.ofHours(1)));

        recruiter.changesInterview(ada).choosing("noShow");

        assertThat(ada.interview().status()).isEqualTo(Interview.Status.NO_SHOW);
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.NO_SHOW);
        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
        assertThat(ada.mails()).endsWith("slot-confirmed");
        manager.decidesRound(ada).because("NO_SHOW").choosing("reject");
        ada.hasEnded(Ending.REJECTED);
    }

    @Test
    void whatAChangeDoesIsDrawn() {
        ada.chooses(friday);
        recruiter.changesInterview(ada).choosing("reschedule");
        assertThat(passed()).containsSubsequence("ThrowEvent_EverybodyTold", "ServiceTask_PutOffInterview");

        recruiter.proposes(ada, List.of("interviewer"), friday);
        ada.chooses(friday);
        clock.moveTo(friday.plus(Duration.ofHours(1)));
        recruiter.changesInterview(ada).choosing("noShow");

        assertThat(passed())
                .contains("ServiceTask_RecordNoShow")
                .containsOnlyOnce("ThrowEvent_EverybodyTold")
                .doesNotContain("ServiceTask_CancelInterview");
    }

    @Test
    void aDiagramOfBeforeChangesAnInterviewInOneStep() {
        ada.chooses(friday);

        interviews.manage(ada.interview().id(), "recruiter", "reschedule", "The room is taken");

        assertThat(value(calendar(last(ada.address())), Property.METHOD)).isEqualTo("CANCEL");
        assertThat(ada.interview().status()).isEqualTo(Interview.Status.PLANNED);
        assertThat(ada.lastEvent().detail()).isEqualTo("First interview: The room is taken");
    }

    private List<String> passed() {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(ada.id())
                        .processDefinitionKey("interview")
                        .singleResult()
                        .getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    @Test
    void nobodyFailsToComeBeforeTheInterviewHasBegun() {
        ada.chooses(friday);

        recruiter
                .changesInterview(ada)
                .with("action", "noShow")
                .isRefused("The interview has not begun yet. Cancel it, or look for another time.");
    }

    @Test
    void theChangeOfAnInterviewIsOneOfThree() {
        ada.chooses(friday);

        recruiter
                .changesInterview(ada)
                .with("action", "forget")
                .isRefused("What becomes of this interview? Choose one of: reschedule, cancel, noShow.");
    }

    @Test
    void anInterviewOfSomebodyWhoWithdrawsGoesOutOfTheCalendars() {
        ada.chooses(friday);

        ada.withdraws();

        ada.hasEnded(Ending.WITHDRAWN);
        Calendar off = calendar(last(IDA));
        assertThat(value(off, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(inEvent(off, Property.SEQUENCE)).isEqualTo("1");
        assertThat(ada.mails()).contains("interview-called-off");
    }

    @Test
    void anInterviewThatIsOverStaysInTheCalendars() {
        ada.chooses(friday);
        clock.moveTo(friday.plus(Duration.ofHours(1)));

        ada.withdraws();

        assertThat(ada.mails()).doesNotContain("interview-called-off");
    }

    @Test
    void everybodyIsRemindedOnTheDayBefore() {
        ada.chooses(friday);
        clock.moveTo(friday.minus(Duration.ofDays(1)));
        ada.runsDueJobs();

        assertThat(ada.mails()).endsWith("interview-tomorrow");
        assertThat(last(IDA).subject()).isEqualTo("Interview for Night Baker tomorrow");
        assertThat(last(IDA).attachments()).isEmpty();
        assertThat(ada.openTasks()).contains(Interviewer.WRITE_SCORECARD);
    }

    @Test
    void nobodyIsRemindedOfAnInterviewThatIsLessThanADayAway() {
        clock.moveTo(friday.minus(Duration.ofHours(20)));
        ada.chooses(friday);
        clock.moveTo(friday);
        ada.runsDueJobs();

        assertThat(ada.mails()).endsWith("slot-confirmed");
    }

    @Test
    void theTaskForChangesGoesAwayWithTheLastScorecard() {
        ada.chooses(friday);
        assertThat(ada.openTasks()).contains(Recruiter.MANAGE_INTERVIEW);

        team.interviewer("interviewer").writesScorecard(ada).choosing("yes");
        assertThat(ada.openTasks()).contains(Recruiter.MANAGE_INTERVIEW);
        team.interviewer("interviewer2").writesScorecard(ada).choosing("yes");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
    }

    private Envelope last(String address) {
        List<Envelope> mails = ada.mailsTo(address);
        return mails.get(mails.size() - 1);
    }

    private static Attachment file(Envelope mail) {
        return mail.attachments().get(0);
    }

    private static Calendar calendar(Envelope mail) {
        try {
            return new CalendarBuilder()
                    .build(new ByteArrayInputStream(file(mail).content()));
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getRequiredProperty(property).getValue();
    }

    private static String inEvent(Calendar calendar, String property) {
        return calendar.getComponent(Component.VEVENT)
                .orElseThrow()
                .getRequiredProperty(property)
                .getValue();
    }

    private static List<String> attendees(Calendar calendar) {
        return calendar.getComponent(Component.VEVENT).orElseThrow().getProperties(Property.ATTENDEE).stream()
                .map(Property::getValue)
                .toList();
    }
}
