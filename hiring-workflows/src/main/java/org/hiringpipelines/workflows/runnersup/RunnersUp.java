package org.hiringpipelines.workflows.runnersup;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hiringpipelines.model.interview.RunnerUp;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.workflows.applications.Holds;
import org.hiringpipelines.workflows.applications.OnHold;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.interviews.Scorecards;
import org.hiringpipelines.workflows.postings.PostingProcess;
import org.springframework.transaction.annotation.Transactional;

/** Finds who takes the place of somebody who was offered the job and does not get or take it. Diagrams call it as {@code runnersUp}. */
@ForDiagrams
@Transactional
public class RunnersUp {

    /** What the form calls a choice of nobody. */
    private static final String NOBODY = "nobody";

    /** Nobody looks further down a list of those who come second. */
    static final int SHOWN = 50;

    private final Holds holds;
    private final Scorecards scorecards;
    private final PostingProcess process;

    RunnersUp(Holds holds, Scorecards scorecards, PostingProcess process) {
        this.holds = holds;
        this.scorecards = scorecards;
        this.process = process;
    }

    /**
     * Whether somebody who was offered the job leaves an opening that nobody else has accepted, and others are on hold for it.
     *
     * @param applicationId the application that has ended
     */
    @Transactional(readOnly = true)
    public boolean wanted(String applicationId) {
        return holds.couldFollow(applicationId);
    }

    /** Asks the hiring manager of a posting to choose among those on hold. Nothing happens where the posting has ended. */
    public void callFor(String postingId) {
        process.offerDeclined(postingId);
    }

    /**
     * The first {@value #SHOWN} to ask of those on hold for a posting as choices of a form, the very first one first, and nobody last.
     *
     * @return for each a {@code label}, the name with what interviewers made of the candidate, and a {@code value}, the application's
     *     id
     */
    @Transactional(readOnly = true)
    public List<Map<String, String>> choices(String postingId) {
        return Stream.concat(
                        ranked(postingId).stream()
                                .map(standby -> Map.of(
                                        "label",
                                        standby.name() + ": " + standby.rating(),
                                        "value",
                                        standby.applicationId())),
                        Stream.of(Map.of("label", "Nobody", "value", NOBODY)))
                .toList();
    }

    /** The first {@value #SHOWN} to ask of those on hold for a posting, the very first one first. */
    @Transactional(readOnly = true)
    public List<Standby> ranked(String postingId) {
        List<Rated> best = List.of();
        List<OnHold> portion = holds.next(postingId, "");
        while (!portion.isEmpty()) {
            best = Stream.concat(best.stream(), rated(portion))
                    .sorted(Comparator.comparing(Rated::runnerUp))
                    .limit(SHOWN)
                    .toList();
            portion = holds.next(postingId, portion.get(portion.size() - 1).id());
        }
        return best.stream().map(Rated::standby).toList();
    }

    private Stream<Rated> rated(List<OnHold> people) {
        Map<String, List<Scorecard>> written =
                scorecards.of(people.stream().map(OnHold::id).toList());
        return people.stream()
                .map(person -> new Rated(
                        person,
                        new RunnerUp(person.id(), person.submittedAt(), written.getOrDefault(person.id(), List.of()))));
    }

    /** Somebody on hold, with what interviewers made of them. */
    private record Rated(OnHold person, RunnerUp runnerUp) {

        Standby standby() {
            return new Standby(
                    person.id(), person.name(), person.email(), rating(runnerUp), person.since(), person.holdUntil());
        }
    }

    private static String rating(RunnerUp runnerUp) {
        return runnerUp.scorecards().isEmpty()
                ? "no scorecard"
                : String.format(
                        Locale.ENGLISH,
                        "mean rating %.1f of 5; %s",
                        runnerUp.mean(),
                        runnerUp.recommendations().toLowerCase(Locale.ROOT));
    }

    /**
     * Whom the hiring manager chose: that application is taken up again.
     *
     * @param applicationId the application, or {@code nobody} or nothing
     */
    public void choose(String postingId, String by, String applicationId, String comment) {
        FormFields form = new FormFields();
        String chosen = form.text(applicationId);
        String why = form.text("comment", comment, 2000);
        boolean somebody = chosen != null && !chosen.equals(NOBODY);
        form.refuseIf(
                somebody && !holds.has(postingId, chosen),
                "applicationId",
                "This candidate is not on hold for this posting any more. Choose another, or nobody.");
        form.done();
        if (somebody) {
            holds.takeUp(chosen, by, why);
        }
    }
}
