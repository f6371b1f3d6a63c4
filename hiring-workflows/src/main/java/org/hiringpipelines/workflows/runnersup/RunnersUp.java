package org.hiringpipelines.workflows.runnersup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.interview.RunnerUp;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Holds;
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

    private final Holds holds;
    private final ApplicationService applications;
    private final Scorecards scorecards;
    private final PostingProcess process;

    RunnersUp(Holds holds, ApplicationService applications, Scorecards scorecards, PostingProcess process) {
        this.holds = holds;
        this.applications = applications;
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
     * Those on hold for a posting as choices of a form, the first to ask first, and nobody last.
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

    /** Those on hold for a posting, the first to ask first. */
    @Transactional(readOnly = true)
    public List<Standby> ranked(String postingId) {
        Map<String, Application> onHold =
                holds.of(postingId).stream().collect(Collectors.toMap(Application::id, application -> application));
        Map<String, List<Scorecard>> written = scorecards.of(onHold.keySet());
        return onHold.values().stream()
                .map(application -> new RunnerUp(
                        application.id(), application.submittedAt(), written.getOrDefault(application.id(), List.of())))
                .sorted()
                .map(runnerUp -> standby(runnerUp, onHold.get(runnerUp.applicationId())))
                .toList();
    }

    private Standby standby(RunnerUp runnerUp, Application application) {
        return new Standby(
                application.id(),
                applications.candidateOf(application).name(),
                rating(runnerUp),
                application.closedAt());
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
                somebody
                        && holds.of(postingId).stream()
                                .noneMatch(application -> application.id().equals(chosen)),
                "applicationId",
                "This candidate is not on hold for this posting any more. Choose another, or nobody.");
        form.done();
        if (somebody) {
            holds.takeUp(chosen, by, why);
        }
    }
}
