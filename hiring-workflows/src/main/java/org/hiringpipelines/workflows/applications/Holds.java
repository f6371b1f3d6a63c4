package org.hiringpipelines.workflows.applications;

import java.util.List;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.transaction.annotation.Transactional;

/** Applications that rest, and how one is taken up again. Diagrams call it as {@code holds}. */
@ForDiagrams
@Transactional
public class Holds {

    private static final int TOGETHER = 200;

    private final ApplicationRepository applications;
    private final ApplicationService service;
    private final PostingService postings;
    private final Timeline timeline;
    private final ApplicationProcess process;

    Holds(
            ApplicationRepository applications,
            ApplicationService service,
            PostingService postings,
            Timeline timeline,
            ApplicationProcess process) {
        this.applications = applications;
        this.service = service;
        this.postings = postings;
        this.timeline = timeline;
        this.process = process;
    }

    /** Whether anybody is on hold for a posting. */
    @Transactional(readOnly = true)
    public boolean any(String postingId) {
        return applications.existsByPostingIdAndOutcome(postingId, Outcome.ON_HOLD);
    }

    /** Whether this application is on hold for that posting. */
    @Transactional(readOnly = true)
    public boolean has(String postingId, String applicationId) {
        return applications.existsByIdAndPostingIdAndOutcome(applicationId, postingId, Outcome.ON_HOLD);
    }

    /**
     * Some of those on hold for a posting, in no order that means anything; all of them, where one asks again until nobody comes.
     *
     * @param after the id of the last one so far; empty at first
     */
    @Transactional(readOnly = true)
    public List<OnHold> next(String postingId, String after) {
        return applications.onHold(postingId, after, TOGETHER);
    }

    /**
     * Takes an application up again, at the decision: a new process carries it from there.
     *
     * @param by the user id of who decided so
     * @param why in words; null where nothing was said
     * @throws org.hiringpipelines.model.Gone where the posting is closed and nobody is in hand any more
     * @throws org.hiringpipelines.model.Conflict where the application is not on hold, or not any more
     */
    public void takeUp(String applicationId, String by, String why) {
        Application onHold = service.find(applicationId);
        onHold.reopened();
        timeline.add(applicationId, by, Stage.DECISION, Happening.REOPENED, why);
        process.reopen(onHold, service.candidateOf(onHold), postings.requireHiring(onHold.postingId()));
    }

    /**
     * Opens an application that is on hold: the first step of the process that takes it up again, whoever starts that.
     *
     * @throws org.hiringpipelines.model.Conflict where it is not on hold, so that an application never has two processes
     */
    public void reopen(String applicationId) {
        Application reopened = service.find(applicationId).reopened();
        if (applications.reopen(applicationId, reopened.stage()) == 0) {
            // Taken up by somebody else since.
            service.find(applicationId).reopened();
        }
    }
}
