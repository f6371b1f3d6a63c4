package org.hiringpipelines.workflows.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The people who hire, together: how a posting usually goes, and how a candidate who is hired usually goes through. */
@Component
public class HiringTeam {

    /** What everybody's posting is called. */
    public static final String TITLE = "Night Baker";

    private final Capabilities services;
    private final Engine engine;
    private final Desk desk;
    private final Recruiter recruiter;
    private final Approver approver;
    private final MovableClock clock;
    private final Map<String, Consumer<Candidacy>> usually = new LinkedHashMap<>();

    HiringTeam(
            Capabilities services,
            Engine engine,
            Desk desk,
            Recruiter recruiter,
            HiringManager manager,
            Approver approver,
            MovableClock clock) {
        this.services = services;
        this.engine = engine;
        this.desk = desk;
        this.recruiter = recruiter;
        this.approver = approver;
        this.clock = clock;
        usually.put(Recruiter.SCREEN_APPLICATION, one -> recruiter.screens(one).choosing("advance"));
        usually.put(Recruiter.PROPOSE_SLOTS, one -> recruiter.proposes(one, List.of("interviewer"), tomorrow()));
        usually.put(
                Recruiter.RECORD_SLOT,
                one -> recruiter.recordsSlot(one).choosing(tomorrow().toString()));
        usually.put(
                Interviewer.WRITE_SCORECARD,
                one -> interviewer("interviewer").writesScorecard(one).choosing("yes"));
        usually.put(HiringManager.DECIDE_ROUND, one -> manager.decidesRound(one).choosing("continue"));
        usually.put(HiringManager.DECIDE_HIRE, one -> manager.decidesHire(one).choosing("offer"));
        usually.put(HiringManager.DRAFT_OFFER, one -> manager.draftsOffer(one).submit());
        usually.put(Approver.APPROVE_OFFER, one -> approver.looksAtOfferFor(one).choosing("approve"));
        usually.put(
                Recruiter.RECORD_OFFER_ANSWER,
                one -> recruiter.recordsAnswer(one).choosing("accepted"));
        usually.put(
                Recruiter.RECORD_CLEARANCE,
                one -> recruiter.recordsClearance(one).choosing("clear"));
        usually.put(
                Recruiter.CALL_REFERENCES, one -> recruiter.callsReferences(one).choosing("continue"));
        usually.put(
                Recruiter.INVITE_TO_GROUP,
                one -> recruiter
                        .invitesToGroup(one)
                        .with("startsAt", tomorrow().toString())
                        .with(
                                "interviewers",
                                SpinValues.jsonValue("[\"interviewer\"]").create())
                        .with("place", "Canteen")
                        .choosing("another"));
        usually.put(
                Recruiter.REVIEW_CLEARANCE,
                one -> recruiter.reviewsClearance(one).choosing("clear"));
    }

    /** One of the interviewers. */
    public Interviewer interviewer(String id) {
        return new Interviewer(desk, id);
    }

    /** The time at which interviews usually are. */
    public Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    /** A posting arrives as text. */
    public PostedJob receives(int openings) {
        return starts(posting(TITLE + "\n\nBake through the night.").putValue("openings", openings));
    }

    /** The fields of the start form of {@code posting}; a text may be longer than the engine keeps. */
    public VariableMap posting(String text) {
        return Variables.createVariables()
                .putValueTyped("postingText", Variables.stringValue(text, true))
                .putValue("hiringManager", "manager")
                .putValue("recruiter", "recruiter");
    }

    /** Starts the process {@code posting} with the fields of its start form. */
    public PostedJob starts(VariableMap fields) {
        String id = engine.runtime()
                .startProcessInstanceByKey(PostedJob.PROCESS, fields)
                .getBusinessKey();
        return job(id);
    }

    /** The posting of that id. */
    public PostedJob job(String id) {
        return new PostedJob(id, services, engine, desk);
    }

    /** A posting, reviewed, approved and open. */
    public PostedJob opens(int openings) {
        return opens(receives(openings), Map.of());
    }

    /** A posting of an employer at a place, open; a field that is not named stays empty. */
    public PostedJob opensAt(String place, String organization, String title) {
        return opens(receives(1), Map.of("locations", place, "organization", organization, "title", title));
    }

    /** A posting of a department, open; in Bern, where no check waits for a candidate. */
    public PostedJob opensFor(String department) {
        return opens(
                receives(1),
                Map.of("locations", "Bern", "organization", "Ovens of the Valley", "department", department));
    }

    /** A posting whose candidates go through a pipeline, open; in Philadelphia, by an employer that may be a school. */
    public PostedJob opensThrough(String pipeline, String organization, int openings) {
        return opens(
                receives(openings),
                Map.of("pipeline", pipeline, "organization", organization, "locations", "Philadelphia, PA"));
    }

    private PostedJob opens(PostedJob job, Map<String, String> corrections) {
        Form review = recruiter.reviews(job);
        corrections.forEach(review::with);
        review.choosing("submit");
        approver.looksAt(job).choosing("approve");
        return job;
    }

    /** A posting that promises USD 50,000 to 60,000 a year, open. */
    public PostedJob opensWithPay() {
        PostedJob job = receives(1);
        recruiter
                .reviews(job)
                .with("payMin", "50000")
                .with("payMax", "60000")
                .with("payCurrency", "USD")
                .with("payPeriod", "YEAR")
                .choosing("submit");
        approver.looksAt(job).choosing("approve");
        return job;
    }

    /** A posting with one opening, open. */
    public PostedJob opens() {
        return opens(1);
    }

    /** Takes a candidate along the usual way, or to a finding, until this task is open. */
    public Candidacy takesUntil(String task, Candidacy candidacy) {
        if (task.equals(HiringManager.ASSESS_FINDING)) {
            recruiter
                    .recordsClearance(takesUntil(Recruiter.RECORD_CLEARANCE, candidacy))
                    .choosing("finding");
        }
        List<String> open = candidacy.openTasks();
        for (int steps = 0; !open.contains(task) && steps < 30; steps++) {
            open = next(candidacy, open);
        }
        Assertions.assertThat(open).contains(task);
        return candidacy;
    }

    /** Somebody who has accepted an offer; its check is awaited. */
    public Candidacy accepted() {
        return takesUntil(Recruiter.RECORD_CLEARANCE, opens().chooses("Ada Baker"));
    }

    /** Somebody who has accepted an offer of an employer at a place; its checks are awaited. */
    public Candidacy acceptedAt(String place, String organization, String title) {
        return takesUntil(
                Recruiter.RECORD_CLEARANCE, opensAt(place, organization, title).chooses("Ada Baker"));
    }

    /** Takes a candidate along the usual way to its end, a hire. */
    public Candidacy hires(Candidacy candidacy) {
        List<String> open = candidacy.openTasks();
        for (int steps = 0; !open.isEmpty() && steps < 30; steps++) {
            open = next(candidacy, open);
        }
        candidacy.runsDueJobs();
        return candidacy;
    }

    /** Takes a candidate along the usual way until the first round is decided. */
    public Candidacy takesThroughTheFirstRound(Candidacy candidacy) {
        does(HiringManager.DECIDE_ROUND, takesUntil(HiringManager.DECIDE_ROUND, candidacy));
        return candidacy;
    }

    /** The check that a conditional offer waits for brings out nothing. */
    public void completesClearanceOf(Candidacy candidacy) {
        does(Recruiter.RECORD_CLEARANCE, takesUntil(Recruiter.RECORD_CLEARANCE, candidacy));
    }

    /** Does the next of what is usually done on the way to a hire; where nothing of it is open, what is due by itself. */
    public void takesAStep(Candidacy candidacy) {
        candidacy.openTasks().stream()
                .filter(usually::containsKey)
                .findFirst()
                .ifPresentOrElse(task -> does(task, candidacy), candidacy::runsDueJobs);
    }

    /** Does one of the open tasks; answers those that are open then. */
    private List<String> next(Candidacy candidacy, List<String> open) {
        does(open.stream().filter(usually::containsKey).findFirst().orElseThrow(), candidacy);
        return candidacy.openTasks();
    }

    private void does(String task, Candidacy candidacy) {
        usually.get(task).accept(candidacy);
    }

    /** How many postings there are, in the table and in the engine. */
    public List<Long> postings() {
        return List.of(
                services.postings().page(Pageable.ofSize(1)).getTotalElements(), engine.started(PostedJob.PROCESS));
    }

    /** How many applications the engine has seen. */
    public long applications() {
        return engine.started(Candidacy.PROCESS);
    }

    /** The message that starts {@code application} arrives, though nobody has handed in anything. */
    public void isSentAnApplication(Map<String, Object> variables) {
        isSent("ApplicationSubmitted", variables);
    }

    /** A message arrives that starts a process. */
    public void isSent(String message, Map<String, Object> variables) {
        engine.runtime().startProcessInstanceByMessage(message, variables);
    }

    /** Does the batches that wait. */
    public void runsBatches() {
        engine.doesBatches();
    }
}
