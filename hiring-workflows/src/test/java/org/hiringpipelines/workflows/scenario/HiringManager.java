package org.hiringpipelines.workflows.scenario;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Who manages open postings, decides about candidates, and drafts offers. */
@Component
public class HiringManager {

    public static final String MANAGE_POSTING = "Task_ManagePosting";
    public static final String DECIDE_LATE_SCORECARD = "Task_DecideLateScorecard";
    public static final String DECIDE_ROUND = "Task_DecideRound";
    public static final String DECIDE_HIRE = "Task_DecideHire";
    public static final String DRAFT_OFFER = "Task_DraftOffer";
    public static final String ASSESS_FINDING = "Task_AssessFinding";
    public static final String REASSESS_FINDING = "Task_ReassessFinding";
    public static final String CHOOSE_RUNNER_UP = "Task_ChooseRunnerUp";

    public static final String DECIDE_ON_CLEARANCES = "Task_DecideOnClearances";

    private final Desk desk;
    private final MovableClock clock;
    private final String id;

    @Autowired
    HiringManager(Desk desk, MovableClock clock) {
        this(desk, clock, "manager");
    }

    private HiringManager(Desk desk, MovableClock clock, String id) {
        this.desk = desk;
        this.clock = clock;
        this.id = id;
    }

    /** Another hiring manager. */
    public HiringManager called(String name) {
        return new HiringManager(desk, clock, name);
    }

    /** {@code close} or {@code extend}. */
    public Form manages(PostedJob job) {
        return desk.take(MANAGE_POSTING, job.id(), id, "action", job::state);
    }

    /** {@code excuse} or {@code wait}. */
    public Form decidesOnLateScorecard(Candidacy candidacy) {
        return take(DECIDE_LATE_SCORECARD, candidacy, "decision");
    }

    /** {@code continue}, {@code reject} or {@code hold}, where not every paper is clear. */
    public Form decidesOnClearances(Candidacy candidacy) {
        return take(DECIDE_ON_CLEARANCES, candidacy, "outcome");
    }

    /** {@code continue}, {@code reject} or {@code hold}. */
    public Form decidesRound(Candidacy candidacy) {
        return take(DECIDE_ROUND, candidacy, "outcome");
    }

    /** {@code offer}, {@code reject}, {@code hold} or {@code anotherRound}. */
    public Form decidesHire(Candidacy candidacy) {
        return take(DECIDE_HIRE, candidacy, "outcome");
    }

    /** Good terms, to be handed in as they are, spoilt, or given up for {@code reject} or {@code hold}. */
    public Form draftsOffer(Candidacy candidacy) {
        return take(DRAFT_OFFER, candidacy, "outcome")
                .with("salary", "52,000")
                .with("currency", "usd")
                .with("payPeriod", "YEAR")
                .with("startsOn", clock.today().plusMonths(2).toString())
                .with("expiresOn", clock.today().plusDays(14).toString())
                .with("terms", "Relocation is paid.");
    }

    /** The terms as they were drafted before, to be changed. */
    public Form redraftsOffer(Candidacy candidacy) {
        return take(DRAFT_OFFER, candidacy, "outcome");
    }

    /** {@code proceed} or {@code withdraw}. */
    public Form assessesFinding(Candidacy candidacy) {
        return take(ASSESS_FINDING, candidacy, "decision");
    }

    /** {@code proceed}, {@code withdraw} or {@code recheck}, once the candidate could answer. */
    public Form reassessesFinding(Candidacy candidacy) {
        return take(REASSESS_FINDING, candidacy, "decision");
    }

    /** The report of the background check, as a file. */
    public void attachesReport(Candidacy candidacy, String fileName, byte[] content) {
        candidacy.getsReport(id, fileName, content);
    }

    /** An application's id, or {@code nobody}. */
    public Form choosesRunnerUp(PostedJob job) {
        return desk.takeOldest(CHOOSE_RUNNER_UP, job.id(), id, "applicationId", job::state);
    }

    private Form take(String key, Candidacy candidacy, String choice) {
        return desk.take(key, candidacy.id(), id, choice, candidacy::state);
    }
}
