package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hiringpipelines.model.Gone;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.PostingBuilder;
import org.hiringpipelines.model.posting.Requisition.Status;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.hiringpipelines.workflows.postings.PostingProcess;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The paths of {@code posting}. */
@HiringTest
class PostingTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private Approver approver;

    @Autowired
    private HiringManager manager;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApprovalService approvals;

    @Test
    void aPostingIsReadReviewedApprovedAndOpened() {
        PostedJob job = team.receives(3);
        assertThat(job.requisition().posting().title()).isEqualTo(HiringTeam.TITLE);
        assertThat(job.requisition().openings()).isEqualTo(3);
        assertThat(job.openTasks()).containsExactly(Recruiter.REVIEW_POSTING);

        recruiter.reviews(job).choosing("submit");
        assertThat(job.requisition().status()).isEqualTo(Status.IN_APPROVAL);
        assertThat(job.openTasks()).containsExactly(Approver.APPROVE_POSTING);

        approver.looksAt(job).choosing("approve");
        assertThat(job.requisition().status()).isEqualTo(Status.OPEN);
        assertThat(job.requisition().publishedAt()).isEqualTo(clock.instant());
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
        assertThat(approvals.of(job.id())).extracting(Approval::approver).containsExactly("approver");
    }

    @Test
    void aTextLongerThanTheEngineKeepsIsTaken() {
        PostedJob job = team.starts(team.posting(HiringTeam.TITLE + "\n" + "Bake bread all night. ".repeat(2000)));

        assertThat(job.requisition().sourceText()).hasSizeGreaterThan(40_000);
    }

    @Test
    void thePostingAndNotTheProcessHoldsTheText() {
        PostedJob job = team.starts(team.posting(HiringTeam.TITLE + "\nBake bread all night.")
                .putValue("postingText", HiringTeam.TITLE + "\nBake bread all night."));

        assertThat(job.variables()).noneMatch(variable -> variable.contains("all night"));
    }

    @Test
    void aPostingThatWasKeptBeforeIsStartedWithItsId(
            @Autowired PostingIntake intake, @Autowired PostingProcess process) {
        var posting = team.receives(1).requisition().posting();

        var receipt = intake.receive(posting, null, "manager", "recruiter", "2");

        PostedJob job = team.job(receipt.requisition().id());
        assertThat(process.instanceOf(job.id())).isEqualTo(receipt.processInstanceId());
        assertThat(job.openTasks()).containsExactly(Recruiter.REVIEW_POSTING);
        assertThat(receipt.findings()).isNotEmpty();
    }

    @Test
    void aPostingWithMorePlacesThanTheReviewFormHoldsIsRefused(@Autowired PostingIntake intake) {
        var places = IntStream.range(0, 400)
                .mapToObj(i -> new Place("A place called number " + i, null, null, null))
                .toList();
        var posting = new Posting(
                HiringTeam.TITLE, null, null, places, null, null, null, null, null, null, null, null, null, null, null);

        Refused.with(
                "This text has at most 4,000 characters.",
                () -> intake.receive(posting, null, null, null, null),
                team::postings);
    }

    @Test
    void aPlaceMayBeginWithABracket() {
        PostedJob job = team.receives(1);

        recruiter.reviews(job).with("locations", "[Remote] Berlin\nBern").choosing("submit");

        assertThat(job.requisition().posting().locations())
                .extracting(Place::text)
                .containsExactly("[Remote] Berlin", "Bern");
    }

    @Test
    void thePayIsReadAsItsGroupsSay() {
        PostedJob job = team.receives(1);

        recruiter
                .reviews(job)
                .with("payMin", "52.000,50")
                .with("payMax", "12,00,000")
                .with("payCurrency", "EUR")
                .with("payPeriod", "YEAR")
                .choosing("submit");

        assertThat(job.requisition().posting().pay().words()).isEqualTo("EUR 52,000.50 to 1,200,000 a year");
    }

    @Test
    void aPayThatMayBeThousandsOrUnitsIsAskedBack() {
        recruiter
                .reviews(team.receives(1))
                .with("decision", "submit")
                .with("payMin", "52.000")
                .with("payCurrency", "EUR")
                .isRefused("Do you mean 52,000 or 52.00? Write it without the separator.");
    }

    @Test
    void aFinePayThatWasReadIsReadAgainFromItsForm(@Autowired PostingIntake intake) {
        Pay fine = new Pay(new BigDecimal("38.547"), null, "USD", PayPeriod.HOUR, null);
        Posting posting = PostingBuilder.builder(team.receives(1).requisition().posting())
                .pay(fine)
                .build();
        PostedJob job = team.job(
                intake.receive(posting, null, null, null, null).requisition().id());

        recruiter.reviews(job).choosing("submit");

        assertThat(job.requisition().posting().pay().min()).isEqualByComparingTo("38.547");
    }

    @Test
    void aDiscardedPostingGoesNoFurther() {
        PostedJob job = team.receives(1);

        recruiter.reviews(job).choosing("discard");

        assertThat(job.requisition().status()).isEqualTo(Status.DISCARDED);
        job.hasEndedAt(PostedJob.DISCARDED);
    }

    @Test
    void whatTheRecruiterCorrectsIsKept() {
        PostedJob job = team.receives(1);

        recruiter
                .reviews(job)
                .with("title", "Head Baker")
                .with("organization", "Crumb & Daughters")
                .with("locations", "Bern\nBasel")
                .with("workplace", "ONSITE")
                .with("employmentType", "PART_TIME")
                .with("closesOn", "2030-02-28")
                .with("department", " Bakehouse ")
                .with("reportsTo", "Owner")
                .with("payMin", "30")
                .with("payMax", "34.50")
                .with("payCurrency", "chf")
                .with("payPeriod", "HOUR")
                .with("applyUrls", "https://crumb.example/jobs")
                .with("applyEmails", "jobs@crumb.example")
                .choosing("submit");

        var posting = job.requisition().posting();
        assertThat(posting.title()).isEqualTo("Head Baker");
        assertThat(posting.organization()).isEqualTo("Crumb & Daughters");
        assertThat(posting.locations()).extracting(place -> place.text()).containsExactly("Bern", "Basel");
        assertThat(posting.workplace()).hasToString("ONSITE");
        assertThat(posting.employmentType()).hasToString("PART_TIME");
        assertThat(posting.department()).isEqualTo("Bakehouse");
        assertThat(posting.reportsTo()).isEqualTo("Owner");
        assertThat(posting.pay().min()).isEqualByComparingTo("30");
        assertThat(posting.pay().max()).isEqualByComparingTo("34.5");
        assertThat(posting.pay().currency()).isEqualTo("CHF");
        assertThat(posting.apply().urls()).containsExactly("https://crumb.example/jobs");
        assertThat(posting.apply().emails()).containsExactly("jobs@crumb.example");
        assertThat(job.requisition().closesOn()).isEqualTo(LocalDate.of(2030, 2, 28));
    }

    @Test
    void aDepartmentIsTakenOutAndOneThatIsTooLongRefused() {
        PostedJob job = team.starts(team.posting("Night Baker\n\nDepartment: Bakehouse\n\nBake."));
        assertThat(job.requisition().posting().department()).isEqualTo("Bakehouse");

        recruiter
                .reviews(job)
                .with("department", "x".repeat(201))
                .with("decision", "submit")
                .isRefused("A department's name has at most 200 characters.");
        recruiter.reviews(job).with("department", "").choosing("submit");

        assertThat(job.requisition().posting().department()).isNull();
    }

    @Test
    void aBlockingFindingIsMendedOrWaived() {
        PostedJob job = team.receives(1);

        recruiter
                .reviews(job)
                .with("closesOn", "2030-01-06")
                .with("decision", "submit")
                .isRefused("The posting closed on 6 January 2030, so nobody could apply. Enter a later closing date or"
                        + " discard the posting. Mend it, or say in the waiver why the posting goes on as it is.");
        recruiter
                .reviews(job)
                .with("closesOn", "2030-01-06")
                .with("waiver", "The candidate is known.")
                .choosing("submit");

        assertThat(job.requisition().waiver()).isEqualTo("The candidate is known.");
        assertThat(job.openTasks()).containsExactly(Approver.APPROVE_POSTING);
    }

    @Test
    void aReturnedPostingIsReviewedAndSubmittedAgain() {
        PostedJob job = team.receives(1);
        recruiter.reviews(job).choosing("submit");

        approver.looksAt(job).saying("Name the employer.").choosing("return");

        assertThat(job.requisition().status()).isEqualTo(Status.IN_REVIEW);
        assertThat(job.openTasks()).containsExactly(Recruiter.REVIEW_POSTING);
        recruiter.reviews(job).with("organization", "Crumb & Daughters").choosing("submit");
        approver.looksAt(job).choosing("approve");
        assertThat(job.requisition().status()).isEqualTo(Status.OPEN);
        assertThat(job.requisition().posting().organization()).isEqualTo("Crumb & Daughters");
        assertThat(approvals.of(job.id()))
                .extracting(Approval::decision)
                .containsExactly(Approval.Decision.RETURN, Approval.Decision.APPROVE);
    }

    @Test
    void theHiringManagerClosesAPosting() {
        PostedJob job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");

        manager.manages(job).with("inHand", "end").choosing("close");

        assertThat(job.requisition().status()).isEqualTo(Status.CLOSED);
        assertThat(job.requisition().closedAt()).isEqualTo(clock.instant());
        job.hasEndedAt(PostedJob.CLOSED);
        team.runsBatches();
        ada.hasEnded(Ending.POSITION_FILLED);
    }

    @Test
    void aPostingNobodyAppliedForCloses() {
        PostedJob job = team.opens();

        manager.manages(job).choosing("close");

        job.hasEndedAt(PostedJob.CLOSED);
    }

    @Test
    void aPostingClosesAtTheEndOfItsLastDay() {
        PostedJob job = team.receives(1);
        recruiter.reviews(job).with("closesOn", "2030-02-28").choosing("submit");
        approver.looksAt(job).choosing("approve");
        Candidacy ada = job.appliedForBy("Ada Baker");

        clock.moveTo(lastSecondOf(LocalDate.of(2030, 2, 28)));
        assertThat(job.runsDueJobs()).isZero();

        clock.moveToStartOf(LocalDate.of(2030, 3, 1));
        assertThat(job.runsDueJobs()).isEqualTo(1);
        assertThat(job.requisition().status()).isEqualTo(Status.CLOSED);
        assertThatThrownBy(() -> job.appliedForBy("Ben Miller")).isInstanceOf(Gone.class);
        team.runsBatches();
        assertThat(ada.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);

        recruiter.screens(ada).because("NOT_QUALIFIED").choosing("reject");
        team.runsBatches();
        ada.hasEnded(Ending.REJECTED);
        job.hasEndedAt(PostedJob.CLOSED);
    }

    @Test
    void whoeverIsInHandGoesOnWhereAPostingCloses() {
        PostedJob job = team.opens();
        Candidacy ada = team.takesUntil(HiringManager.DECIDE_HIRE, job.appliedForBy("Ada Baker"));
        Candidacy ben = job.appliedForBy("Ben Miller");

        manager.manages(job).choosing("close");
        team.runsBatches();

        assertThatThrownBy(() -> job.appliedForBy("Cleo Smith")).isInstanceOf(Gone.class);
        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
        recruiter.screens(ben).because("NOT_QUALIFIED").choosing("reject");
        team.runsBatches();
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
        ada.withdraws();
        team.runsBatches();
        job.hasEndedAt(PostedJob.CLOSED);
    }

    @Test
    void aClosedPostingEndsThoseInHandLater() {
        PostedJob job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");
        manager.manages(job).with("inHand", "goOn").choosing("close");

        manager.manages(job)
                .with("action", "close")
                .isRefused(
                        "This posting takes no more applications already. End those in hand, or give a new closing date.");
        manager.manages(job)
                .with("inHand", "perhaps")
                .with("action", "close")
                .isRefused("What becomes of those in hand? Choose one of: goOn, end.");
        manager.manages(job).with("inHand", "end").choosing("close");
        team.runsBatches();

        ada.hasEnded(Ending.POSITION_FILLED);
        job.hasEndedAt(PostedJob.CLOSED);
    }

    @Test
    void aNewClosingDateOpensAClosedPostingAgain() {
        PostedJob job = team.opens();
        job.appliedForBy("Ada Baker");
        manager.manages(job).choosing("close");

        manager.manages(job).with("closesOn", "2030-03-31").choosing("extend");

        assertThat(job.requisition().status()).isEqualTo(Status.OPEN);
        assertThat(job.requisition().closedAt()).isNull();
        assertThat(job.appliedForBy("Ben Miller").openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
    }

    @Test
    void anExtendedPostingClosesAtItsNewDate() {
        PostedJob job = team.receives(1);
        recruiter.reviews(job).with("closesOn", "2030-02-28").choosing("submit");
        approver.looksAt(job).choosing("approve");

        manager.manages(job).with("closesOn", "2030-03-31").choosing("extend");

        assertThat(job.requisition().closesOn()).isEqualTo(LocalDate.of(2030, 3, 31));
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
        clock.moveToStartOf(LocalDate.of(2030, 3, 1));
        assertThat(job.runsDueJobs()).isZero();
        clock.moveToStartOf(LocalDate.of(2030, 4, 1));
        assertThat(job.runsDueJobs()).isEqualTo(1);
        job.hasEndedAt(PostedJob.CLOSED);
    }

    @Test
    void aPostingOpenUntilFilledClosesByNoDate() {
        PostedJob job = team.opens();

        clock.moveToStartOf(LocalDate.of(2130, 1, 1));

        assertThat(job.runsDueJobs()).isZero();
        assertThat(job.requisition().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void aClosedPostingEndsApplicationsAtEveryStage() {
        PostedJob job = team.opens();
        var candidacies = WithdrawalTest.everyUserTask()
                .map(task -> team.takesUntil(task, job.appliedForBy("Ada Baker")))
                .toList();

        List<Candidacy> promised = candidacies.stream()
                .filter(candidacy -> candidacy.offers().stream()
                        .anyMatch(offer ->
                                offer.status() == Offer.Status.EXTENDED || offer.status() == Offer.Status.ACCEPTED))
                .toList();

        manager.manages(job).with("inHand", "end").choosing("close");
        team.runsBatches();

        assertThat(promised)
                .isNotEmpty()
                .allSatisfy(
                        candidacy -> assertThat(candidacy.application().open()).isTrue());
        assertThat(candidacies)
                .filteredOn(candidacy -> !promised.contains(candidacy))
                .isNotEmpty()
                .allSatisfy(candidacy -> candidacy.hasEnded(Ending.POSITION_FILLED));
    }

    private Instant lastSecondOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
    }
}
