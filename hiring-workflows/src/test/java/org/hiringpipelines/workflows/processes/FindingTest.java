package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a finding: an assessment, a notice, the candidate's answer or dispute, and an end. */
@HiringTest
class FindingTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private OfferService offers;

    @Autowired
    private MovableClock clock;

    @Test
    void aWithdrawalWaitsUntilTheCandidateCouldAnswer() {
        Candidacy ada = withdrawnInPhiladelphia();

        assertThat(ada.openTasks()).isEmpty();
        assertThat(ada.application().open()).isTrue();
        assertThat(ada.mails()).endsWith("pre-adverse-notice");
        assertThat(ada.lastMail())
                .containsEntry("report", "Stole flour.")
                .containsEntry("businessDays", "10 business days")
                .containsEntry("answerBy", "Tuesday, 22 January 2030");
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.PRE_ADVERSE_NOTICE);
        assertThat(ada.lastEvent().detail()).isEqualTo("Background check: 10 business days to answer");

        // From Monday, 7 January: ten business days without Martin Luther King's day, the 21st.
        clock.moveTo(startOf(2030, 1, 23).minusSeconds(1));
        assertThat(ada.runsDueJobs()).isZero();
        clock.moveTo(startOf(2030, 1, 23));
        assertThat(ada.runsDueJobs()).isEqualTo(1);
        assertThat(ada.openTasks()).containsExactly(HiringManager.REASSESS_FINDING);
    }

    @Test
    void theSecondWithdrawalIsFinal() {
        Candidacy ada = answerTimeOver(withdrawnInPhiladelphia());

        manager.reassessesFinding(ada)
                .with("answer", "I was hungry.")
                .with("assessment", "Flour is what we work with.")
                .choosing("withdraw");

        ada.hasEnded(Ending.REJECTED);
        assertThat(ada.application().rejectionReason()).isEqualTo("CLEARANCE");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.CANCELLED);
        assertThat(ada.mails())
                .containsSubsequence("pre-adverse-notice", "final-adverse-notice", "rejected-after-clearance");
        assertThat(ada.clearances().get(0).answer()).isEqualTo("I was hungry.");
        assertThat(ada.clearances().get(0).assessment()).isEqualTo("Stole flour before.");
        assertThat(ada.timeline())
                .extracting(event -> event.happening() + ": " + event.detail())
                .containsSubsequence(
                        "CLEARANCE_REPORTED: Background check: a finding",
                        "FINDING_ASSESSED: Background check: the offer is to be withdrawn",
                        "PRE_ADVERSE_NOTICE: Background check: 10 business days to answer",
                        "FINDING_REASSESSED: Background check: the offer is withdrawn");
    }

    @Test
    void theCandidatesAnswerCanSaveTheHire() {
        Candidacy ada = answerTimeOver(withdrawnInPhiladelphia());

        manager.reassessesFinding(ada)
                .with("answer", "It was my twin.")
                .with("assessment", "The twin was asked.")
                .choosing("proceed");
        ada.runsDueJobs();

        ada.hasEnded(Ending.HIRED);
        assertThat(ada.mails()).doesNotContain("final-adverse-notice");
    }

    @Test
    void aReportThatMayBeWrongIsMadeAgain() {
        Candidacy ada = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");
        recruiter.recordsClearance(ada).saying("Stole flour.").choosing("finding");
        manager.assessesFinding(ada).with("assessment", "Another Ada Baker?").choosing("recheck");
        assertThat(ada.openTasks()).containsExactly(Recruiter.RECORD_CLEARANCE);
        assertThat(ada.lastEvent().detail()).isEqualTo("Background check: to be checked again");

        ada.isReportedOn("finding", "Stole flour, it is she.");
        manager.assessesFinding(ada).with("assessment", "Flour!").choosing("withdraw");
        answerTimeOver(ada);
        manager.reassessesFinding(ada)
                .with("answer", "It is not.")
                .with("assessment", "Let us be sure.")
                .choosing("recheck");

        assertThat(ada.clearances()).extracting(Clearance::comment).containsOnlyNulls();
        ada.isReportedOn("clear", null);
        ada.runsDueJobs();
        ada.hasEnded(Ending.HIRED);
    }

    @Test
    void whoAssessesReadsWhatHasToBeKeptTo() {
        Candidacy ada = withdrawnInPhiladelphia();
        Candidacy atTheSchool = acceptedAtTheSchool();

        assertThat(offers.findingRule(ada.offer().id(), "BACKGROUND_CHECK"))
                .isEqualTo(
                        "Before the offer is withdrawn, the candidate gets a copy of the report and a summary of rights; both"
                                + " go with the pre-adverse notice."
                                + " Misdemeanours count for 4 years and felonies for 7. See House rule: one background check"
                                + " after the conditional offer; FCRA, 15 U.S.C. 1681b(b); Philadelphia Code 9-3500.");
        assertThat(offers.findingRule(
                        team.acceptedAt("San Diego, CA", "Crumb & Daughters", "Night Baker")
                                .offer()
                                .id(),
                        "BACKGROUND_CHECK"))
                .startsWith(
                        "Before a withdrawal is final, the candidate is told and has 7 business days to answer, and 5"
                                + " more business days to dispute the report; then you assess the finding again.");
        assertThat(offers.findingRule(atTheSchool.offer().id(), "FBI"))
                .isEqualTo("Before a withdrawal is final, the candidate is told and has 5 business days to answer; then"
                        + " you assess the finding again. Nobody may start before this check is clear: it cannot be"
                        + " waived. No provisional start. See 24 P.S. 1-111.");
    }

    @Test
    void aSecondAssessmentNeedsItsWordsToo() {
        Candidacy ada = answerTimeOver(withdrawnInPhiladelphia());

        manager.reassessesFinding(ada)
                .with("decision", "withdraw")
                .isRefused("Write down what you weighed: a finding is assessed for each person.");
        manager.reassessesFinding(ada)
                .with("decision", "forget")
                .isRefused("Does the hire go on in spite of the finding? Choose one of: proceed, withdraw,"
                        + " recheck, dispute.");
    }

    @Test
    void aCandidateWithdrawsWhileTheWaitRunsAndBeforeTheSecondAssessment() {
        Candidacy waiting = withdrawnInPhiladelphia();
        waiting.withdraws();
        waiting.hasEnded(Ending.WITHDRAWN);

        clock.moveTo(startOf(2030, 1, 7).plusSeconds(9 * 3600));
        Candidacy assessed = answerTimeOver(withdrawnInPhiladelphia());
        assessed.withdraws();
        assessed.hasEnded(Ending.WITHDRAWN);
    }

    @Test
    void noAssessmentWaivesACheckBeforeTheStart() {
        Candidacy ada = acceptedAtTheSchool();
        ada.isReportedOn("FBI", "finding", "A listing.");

        manager.assessesFinding(ada)
                .with("decision", "proceed")
                .with("assessment", "Long ago.")
                .isRefused("Nobody may start before this check is clear, so it cannot be waived."
                        + " Have it checked again, or withdraw the offer.");
    }

    @Test
    void aFinalNoEndsTheChecksThatAreStillAwaited() {
        Candidacy ada = acceptedAtTheSchool();
        ada.isReportedOn("FBI", "finding", "A listing.");
        manager.assessesFinding(ada).with("assessment", "A listing.").choosing("withdraw");

        // One finding passes while the other may still be answered: nothing ends yet.
        ada.isReportedOn("BACKGROUND_CHECK", "finding", "Parking fines.");
        manager.assessesFinding(ada).with("assessment", "Only fines.").choosing("proceed");
        ada.isReportedOn("STATE_POLICE", "clear", null);
        assertThat(ada.application().open()).isTrue();

        answerTimeOver(ada);
        manager.reassessesFinding(ada).with("assessment", "No answer.").choosing("withdraw");

        ada.hasEnded(Ending.REJECTED);
        assertThat(ada.application().rejectionReason()).isEqualTo("CLEARANCE");
    }

    @ParameterizedTest(name = "{0}: until {2}")
    @CsvSource({"'San Diego, CA', 5, 2030-02-13", "'Los Angeles County, CA', 10, 2030-02-21"})
    void aCandidateWhoDisputesTheReportGetsMoreTimeOnce(String place, int days, LocalDate until) {
        Candidacy ada = answerTimeOver(withdrawnIn(place));
        assertThat(choicesOf(ada))
                .contains("dispute: The candidate disputes the report: wait " + days + " more business days");
        manager.reassessesFinding(ada).with("decision", "dispute").isRefused("Write down what the candidate disputes.");

        manager.reassessesFinding(ada).with("answer", "It was my twin.").choosing("dispute");

        assertThat(ada.openTasks()).isEmpty();
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.REPORT_DISPUTED);
        assertThat(ada.lastEvent().detail()).isEqualTo("Background check: " + days + " more business days");
        // From Wednesday, 6 February; Presidents' Day is the 18th.
        clock.moveTo(startOf(until.plusDays(1)).minusSeconds(1));
        assertThat(ada.runsDueJobs()).isZero();
        clock.moveTo(startOf(until.plusDays(1)));
        assertThat(ada.runsDueJobs()).isEqualTo(1);

        assertThat(choicesOf(ada)).noneMatch(choice -> choice.startsWith("dispute"));
        manager.reassessesFinding(ada)
                .with("answer", "Still.")
                .with("decision", "dispute")
                .isRefused("This candidate had the time for a dispute. Decide, or have it checked again.");
        manager.reassessesFinding(ada).with("assessment", "There is no twin.").choosing("withdraw");
        ada.hasEnded(Ending.REJECTED);
        assertThat(ada.mails()).containsOnlyOnce("pre-adverse-notice", "final-adverse-notice");
        assertThat(ada.clearances().get(0).answer()).isEqualTo("It was my twin.");
    }

    @Test
    void aDisputeGivesNoMoreTimeWhereNoRuleDoes() {
        Candidacy ada = answerTimeOver(withdrawnInPhiladelphia());

        assertThat(choicesOf(ada)).hasSize(3).noneMatch(choice -> choice.startsWith("dispute"));
        manager.reassessesFinding(ada)
                .with("answer", "It was my twin.")
                .with("decision", "dispute")
                .isRefused("No rule gives this candidate more time for a dispute. Decide, or have it checked again.");
    }

    @Test
    void aCandidateWithdrawsWhileTheDisputeRuns() {
        Candidacy ada = answerTimeOver(withdrawnIn("San Diego, CA"));
        manager.reassessesFinding(ada).with("answer", "It was my twin.").choosing("dispute");

        ada.withdraws();

        ada.hasEnded(Ending.WITHDRAWN);
    }

    @Test
    void anOfferThatRunsByAnOlderDiagramKnowsOfNoDispute() {
        Candidacy ada = answerTimeOver(withdrawnIn("San Diego, CA"));

        // Diagrams up to 1.2 ask so, and would take a dispute for a withdrawal.
        Refused.with(
                "Does the hire go on in spite of the finding? Choose one of: proceed, withdraw, recheck.",
                () -> offers.reassessFinding(
                        ada.offer().id(), "BACKGROUND_CHECK", "manager", "My twin.", "dispute", null),
                ada::state);
    }

    private List<String> choicesOf(Candidacy candidacy) {
        return offers.findingChoices(candidacy.offer().id(), "BACKGROUND_CHECK").stream()
                .map(choice -> choice.get("value") + ": " + choice.get("label"))
                .toList();
    }

    private Candidacy acceptedAtTheSchool() {
        return team.acceptedAt("Reading, PA", "Harbor Elementary School", "Porter");
    }

    private Candidacy withdrawnInPhiladelphia() {
        return withdrawnIn("Philadelphia, PA");
    }

    private Candidacy withdrawnIn(String place) {
        Candidacy ada = team.acceptedAt(place, "Crumb & Daughters", "Night Baker");
        ada.isReportedOn("finding", "Stole flour.");
        manager.assessesFinding(ada).with("assessment", "Stole flour before.").choosing("withdraw");
        return ada;
    }

    private Candidacy answerTimeOver(Candidacy candidacy) {
        clock.moveTo(clock.instant().plusSeconds(30L * 86_400));
        candidacy.runsDueJobs();
        return candidacy;
    }

    private Instant startOf(int year, int month, int day) {
        return startOf(LocalDate.of(year, month, day));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
