package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.workflows.applications.Holds;
import org.hiringpipelines.workflows.applications.Reversals;
import org.hiringpipelines.workflows.live.LiveDiagram;
import org.hiringpipelines.workflows.live.LiveDiagrams;
import org.hiringpipelines.workflows.live.LiveStep;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.Form;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pipelines with diagrams of their own: each leads to a hire, and whatever can end an application ends it there as well. */
@HiringTest
public class VariantsTest {

    private static final String SCHOOL = "Birch Elementary School";

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Holds holds;

    @Autowired
    private Reversals reversals;

    @Autowired
    private LiveDiagrams diagrams;

    @Autowired
    private MovableClock clock;

    /** A pipeline, the stages on the way through it, and the process that leads there. */
    enum Variant {
        EXECUTIVE("executive", "executiveSearch", "INTERVIEWS BOARD REFERENCES DECISION OFFER CLOSED"),
        HOURLY("hourly", "hourlyHiring", "INTERVIEWS DECISION OFFER CLOSED"),
        SCHOOL("school", "schoolHiring", "CLEARANCES INTERVIEWS DECISION OFFER CLOSED");

        private final String word;
        private final String process;
        private final String stages;

        Variant(String word, String process, String stages) {
            this.word = word;
            this.process = process;
            this.stages = stages;
        }
    }

    /** Steps at which somebody of each pipeline can stand. */
    static Stream<Arguments> steps() {
        return Stream.of(
                arguments(Variant.EXECUTIVE, Recruiter.SCREEN_APPLICATION),
                arguments(Variant.EXECUTIVE, HiringManager.DECIDE_ROUND),
                arguments(Variant.EXECUTIVE, Recruiter.CALL_REFERENCES),
                arguments(Variant.EXECUTIVE, HiringManager.DECIDE_HIRE),
                arguments(Variant.HOURLY, Recruiter.INVITE_TO_GROUP),
                arguments(Variant.HOURLY, Interviewer.WRITE_SCORECARD),
                arguments(Variant.HOURLY, HiringManager.DRAFT_OFFER),
                arguments(Variant.SCHOOL, Recruiter.REVIEW_CLEARANCE),
                arguments(Variant.SCHOOL, Recruiter.PROPOSE_SLOTS),
                arguments(Variant.SCHOOL, HiringManager.DECIDE_HIRE));
    }

    private PostedJob opens(Variant variant) {
        return team.opensThrough(variant.word, variant == Variant.SCHOOL ? SCHOOL : "Tidewise", 1);
    }

    private Candidacy at(String step, PostedJob job) {
        return team.takesUntil(step, job.appliedForBy("Ada Baker"));
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void itLeadsToAHireByItsOwnStages(Variant variant) {
        Candidacy ada = team.hires(opens(variant).appliedForBy("Ada Baker"));

        ada.hasEnded(Ending.HIRED);
        assertThat(ada.timeline())
                .filteredOn(
                        event -> event.happening() == Happening.STAGE_ENTERED || event.happening() == Happening.CLOSED)
                .extracting(event -> event.stage().name())
                .containsExactly(variant.stages.split(" "));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whoeverWithdrawsIsOutAtAnyStep(Variant variant, String step) {
        Candidacy ada = at(step, opens(variant));

        ada.withdraws();

        ada.hasEnded(Ending.WITHDRAWN);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aPostingThatIsClosedWithThoseInHandEndsThemAtAnyStep(Variant variant, String step) {
        PostedJob job = opens(variant);
        Candidacy ada = at(step, job);

        manager.manages(job).with("inHand", "end").choosing("close");
        team.runsBatches();

        ada.hasEnded(Ending.POSITION_FILLED);
        job.hasEndedAt(PostedJob.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void whoeverIsInHandEndsWhenAnotherIsHired(Variant variant) {
        PostedJob job = opens(variant);
        Candidacy ben = job.appliedForBy("Ben Miller");
        team.takesAStep(ben);

        team.hires(job.appliedForBy("Ada Baker")).hasEnded(Ending.HIRED);
        team.runsBatches();

        ben.hasEnded(Ending.POSITION_FILLED);
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void whoeverIsOnHoldComesBackToTheDecision(Variant variant) {
        Candidacy ada = opens(variant).appliedForBy("Ada Baker");
        recruiter.screens(ada).choosing("hold");
        ada.hasEnded(Ending.ON_HOLD);
        clock.passes(Duration.ofDays(1));

        holds.takeUp(ada.id(), "manager", null);

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
        team.takesUntil(HiringManager.DRAFT_OFFER, ada);
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void aScreeningThatWasARejectionIsCalledBack(Variant variant) {
        Candidacy ada = opens(variant).appliedForBy("Ada Baker");
        recruiter.screens(ada).because("NOT_QUALIFIED").choosing("reject");
        ada.hasEnded(Ending.REJECTED);

        reversals.callBack(ada.id(), "recruiter", null);

        assertThat(ada.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void theDecisionRejectsOrAsksForAnotherInterview(Variant variant) {
        PostedJob job = opens(variant);
        Candidacy ada = at(HiringManager.DECIDE_HIRE, job);

        manager.decidesHire(ada).choosing("anotherRound");

        assertThat(ada.openTasks())
                .containsExactly(variant == Variant.HOURLY ? Recruiter.INVITE_TO_GROUP : Recruiter.PROPOSE_SLOTS);
        assertThat(ada.interview().roundName()).startsWith("Another round: ");
        team.takesUntil(HiringManager.DECIDE_HIRE, ada);
        manager.decidesHire(ada).because("LESS_QUALIFIED").choosing("reject");
        ada.hasEnded(Ending.REJECTED);
    }

    /** What rejects at a step, and who is called back is at that step again. */
    static Stream<Arguments> decisions() {
        return Stream.of(
                arguments(Variant.EXECUTIVE, HiringManager.DECIDE_ROUND, 1, HiringManager.DECIDE_ROUND),
                arguments(Variant.EXECUTIVE, HiringManager.DECIDE_ROUND, 4, HiringManager.DECIDE_ROUND),
                arguments(Variant.EXECUTIVE, Recruiter.CALL_REFERENCES, 1, Recruiter.CALL_REFERENCES),
                arguments(Variant.EXECUTIVE, HiringManager.DECIDE_HIRE, 1, HiringManager.DECIDE_HIRE),
                arguments(Variant.HOURLY, HiringManager.DECIDE_HIRE, 1, HiringManager.DECIDE_HIRE),
                arguments(Variant.SCHOOL, HiringManager.DECIDE_ROUND, 1, HiringManager.DECIDE_ROUND),
                arguments(Variant.SCHOOL, HiringManager.DECIDE_HIRE, 1, HiringManager.DECIDE_HIRE));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aRejectionThatIsCalledBackLeadsToWhereItWasMade(Variant variant, String step, int time, String back) {
        Candidacy ada = at(step, opens(variant));
        for (int passed = 1; passed < time; passed++) {
            team.takesAStep(ada);
            team.takesUntil(step, ada);
        }
        String stage = ada.application().stage().name();
        int interviews = ada.interviews().size();
        deciding(step, ada).because("LESS_QUALIFIED").choosing("reject");
        ada.hasEnded(Ending.REJECTED);

        clock.passes(Duration.ofHours(1));
        reversals.callBack(ada.id(), "manager", null);

        assertThat(ada.openTasks()).containsExactly(back);
        assertThat(ada.application().stage().name()).isEqualTo(stage);
        assertThat(ada.interviews()).as("no other round is held for it").hasSize(interviews);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    private Form deciding(String step, Candidacy candidacy) {
        return switch (step) {
            case HiringManager.DECIDE_ROUND -> manager.decidesRound(candidacy);
            case HiringManager.DECIDE_HIRE -> manager.decidesHire(candidacy);
            default -> recruiter.callsReferences(candidacy);
        };
    }

    @Test
    void theBoardHasARoundForItselfAndTheRefereesAreAskedForByMail() {
        Candidacy ada = at(Recruiter.CALL_REFERENCES, opens(Variant.EXECUTIVE));

        assertThat(ada.interview().roundName()).isEqualTo("Board interview");
        assertThat(ada.interview().panelGroup()).isEqualTo("hiringManagers");
        assertThat(ada.interviews()).hasSize(4);
        assertThat(ada.mails()).endsWith("referees-asked-for");

        recruiter
                .callsReferences(ada)
                .saying("Led us well through two mergers.")
                .choosing("continue");

        StageEvent decided = ada.timeline().stream()
                .filter(event -> event.happening() == Happening.STEP_DECIDED)
                .findFirst()
                .orElseThrow();
        assertThat(decided.detail()).isEqualTo("References: Continue – Led us well through two mergers.");
        assertThat(decided.actor()).isEqualTo("recruiter");
        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
    }

    @Test
    void manyAreInvitedToTheSameGroupByOneChoice() {
        PostedJob job = team.opensThrough("hourly", "Tidewise", 12);
        Candidacy ada = at(Recruiter.INVITE_TO_GROUP, job);
        recruiter.invitesToGroup(ada).isRefused("Give a time for the group that is still to come.");
        team.takesAStep(ada);
        Candidacy ben = team.takesUntil(Recruiter.INVITE_TO_GROUP, job.appliedForBy("Ben Miller"));

        recruiter.invitesToGroup(ben).submit();

        assertThat(ben.interview().startsAt()).isEqualTo(ada.interview().startsAt());
        assertThat(ben.interview().panel()).isEqualTo(ada.interview().panel());
        assertThat(ben.interview().place()).isEqualTo("Canteen");
        assertThat(ben.mails()).endsWith("slot-confirmed");
        assertThat(ben.openTasks()).contains(Interviewer.WRITE_SCORECARD, Recruiter.MANAGE_INTERVIEW);
    }

    @Test
    void whoeverCannotComeWithTheGroupGetsATimeAlone() {
        Candidacy ada = at(Interviewer.WRITE_SCORECARD, opens(Variant.HOURLY));

        recruiter.changesInterview(ada).choosing("reschedule");

        assertThat(ada.openTasks()).containsExactly(Recruiter.PROPOSE_SLOTS);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    @Test
    void whatIsClearBeforeTheInterviewsIsNotAskedForAgainWithTheOffer() {
        Candidacy ada = at(Recruiter.REVIEW_CLEARANCE, opens(Variant.SCHOOL));
        assertThat(ada.openTasks()).hasSize(4).containsOnly(Recruiter.REVIEW_CLEARANCE);
        assertThat(ada.mails()).endsWith("clearances-asked-for");

        team.takesUntil(Recruiter.RECORD_CLEARANCE, ada);

        assertThat(ada.openTasks())
                .as("the background check comes after the conditional offer, as law has it")
                .containsExactly(Recruiter.RECORD_CLEARANCE);
        assertThat(ada.clearances()).hasSizeGreaterThan(4);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    @Test
    void aPaperThatIsNotClearIsDecidedAbout() {
        Candidacy ada = at(Recruiter.REVIEW_CLEARANCE, opens(Variant.SCHOOL));
        recruiter
                .reviewsClearance(ada)
                .with("result", "finding")
                .isRefused("Say what is missing or was found, for who decides about it.");
        recruiter.reviewsClearance(ada).saying("Nothing came.").choosing("finding");
        team.takesUntil(HiringManager.DECIDE_ON_CLEARANCES, ada);

        manager.decidesOnClearances(ada).choosing("continue");

        assertThat(ada.openTasks()).containsExactly(Recruiter.PROPOSE_SLOTS);
        team.takesUntil(Recruiter.RECORD_CLEARANCE, ada);
        assertThat(ada.openTasks())
                .as("the one that was not clear, and the background check")
                .hasSize(2)
                .containsOnly(Recruiter.RECORD_CLEARANCE);
    }

    @Test
    void whoeverIsRejectedForAPaperIsCalledBackToIt() {
        Candidacy ada = at(Recruiter.REVIEW_CLEARANCE, opens(Variant.SCHOOL));
        recruiter.reviewsClearance(ada).saying("Nothing came.").choosing("finding");
        team.takesUntil(HiringManager.DECIDE_ON_CLEARANCES, ada);
        manager.decidesOnClearances(ada).because("CLEARANCE").choosing("reject");
        ada.hasEnded(Ending.REJECTED);

        clock.passes(Duration.ofHours(1));
        reversals.callBack(ada.id(), "manager", "It has come.");

        assertThat(ada.openTasks()).containsExactly(Recruiter.REVIEW_CLEARANCE);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void theLiveDiagramShowsThePipelineOfThePosting(Variant variant) {
        PostedJob job = opens(variant);
        job.appliedForBy("Ada Baker");

        List<LiveDiagram> shown = diagrams.of(job.id());

        assertThat(shown).extracting(LiveDiagram::process).contains(variant.process);
        assertThat(shown.get(0).steps())
                .filteredOn(step -> step.id().equals("CallActivity_OwnPipeline"))
                .singleElement()
                .extracting(LiveStep::standing)
                .isEqualTo(1L);
        assertThat(diagrams.diagram(variant.process)).contains("<bpmn:process id=\"" + variant.process + "\"");
        assertThat(diagrams.of(team.opens().id()))
                .extracting(LiveDiagram::process)
                .doesNotContain(variant.process);
    }
}
