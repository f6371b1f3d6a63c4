package org.hiringpipelines.workflows.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.MailAddress;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.transaction.annotation.Transactional;

/** Applications that rest, how one is taken up again, and how one ends for good. Diagrams call it as {@code holds}. */
@ForDiagrams
@Transactional
public class Holds {

    private static final int TOGETHER = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final ApplicationRepository applications;
    private final CandidateRepository candidates;
    private final ApplicationService service;
    private final PostingService postings;
    private final Timeline timeline;
    private final ApplicationProcess process;
    private final RejectionMails mails;
    private final Reversals reversals;
    private final WayBack wayBack;
    private final Clock clock;

    Holds(
            ApplicationRepository applications,
            CandidateRepository candidates,
            ApplicationService service,
            PostingService postings,
            Timeline timeline,
            ApplicationProcess process,
            RejectionMails mails,
            Reversals reversals,
            WayBack wayBack,
            Clock clock) {
        this.applications = applications;
        this.candidates = candidates;
        this.service = service;
        this.postings = postings;
        this.timeline = timeline;
        this.process = process;
        this.mails = mails;
        this.reversals = reversals;
        this.wayBack = wayBack;
        this.clock = clock;
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

    /** Those on hold for a posting, a page at a time: who is to be come back to first, then in the order of their arrival. */
    @Transactional(readOnly = true)
    public Page<OnHold> page(String postingId, Pageable page) {
        return PageableExecutionUtils.getPage(
                applications.pageOnHold(postingId, page.getPageSize(), page.getOffset()),
                page,
                () -> applications.countByPostingIdAndOutcome(postingId, Outcome.ON_HOLD));
    }

    /**
     * Those on hold, for whatever posting, to whom the team was to come back by a day, who waits longest first.
     *
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<DueHold> due(LocalDate day, int most) {
        return applications.due(day, most);
    }

    /** On which day the team comes back to an application on hold; nothing where nobody has said, or it is not on hold. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> heldUntil(String applicationId) {
        return applications.heldUntil(applicationId);
    }

    /**
     * Sets another day on which the team comes back to somebody on hold.
     *
     * @param by the user id of who says so
     * @param until the day; blank for none
     * @throws Conflict where the application is not on hold
     */
    public void putOff(String applicationId, String by, String until) {
        FormFields form = new FormFields();
        LocalDate day = day(form, until, LocalDate.now(clock));
        form.done();
        if (applications.putOff(applicationId, day) == 0) {
            throw new Conflict("This application is not on hold"
                    + (service.find(applicationId).open() ? " any more" : "")
                    + ", so there is no day to come back to it.");
        }
        timeline.add(applicationId, by, Stage.CLOSED, Happening.HOLD_PUT_OFF, day == null ? "No day" : until(day));
    }

    /** The day of a form on which the team comes back to somebody; it is still to come. */
    static LocalDate day(FormFields form, String until, LocalDate today) {
        LocalDate day = form.date("until", until);
        form.refuseIf(
                day != null && !day.isAfter(today),
                "until",
                "The day to come back to the candidate has to be after today. Leave it empty where there is none.");
        return day;
    }

    /** As a timeline says it. */
    static String until(LocalDate day) {
        return "until " + DAY.format(day);
    }

    /**
     * Takes up again who is on hold, had withdrawn, or had declined, as whoever manages the posting asks for it; who was rejected comes back to
     * where that was decided, as long as they have not been told.
     *
     * @param by the user id of who decided so
     * @param address the candidate's e-mail address
     * @param comment why; may be blank
     * @throws Conflict where the application is open, or where we ended it
     */
    public void takeUpAgain(String postingId, String by, String address, String comment) {
        FormFields form = new FormFields();
        String given = form.text("candidate", address, 320);
        String why = form.text("comment", comment, 2000);
        form.refuseIf(given == null, "candidate", "Give the e-mail address of the candidate whom you take up again.");
        form.done();
        Optional<Application> comingBack = candidates
                .known(MailAddress.readable(given.toLowerCase(Locale.ROOT)))
                .flatMap(candidate -> applications.findByPostingIdAndCandidateId(postingId, candidate.id()));
        form.refuseIf(comingBack.isEmpty(), "candidate", "Nobody has applied for this posting under " + given + ".");
        form.done();
        Application resting = comingBack.orElseThrow();
        if (mails.revocableUntil(resting.id()).isPresent()) {
            reversals.callBack(resting.id(), by, why);
        } else {
            takeUp(resting.id(), by, why);
        }
    }

    /**
     * Takes an application up again, mostly at the decision: a new process carries it from there.
     *
     * @param by the user id of who decided so
     * @param why in words; null where nothing was said
     * @throws org.hiringpipelines.model.Gone where the posting is closed and nobody is in hand any more
     * @throws Conflict where the application is open, or where we ended it
     */
    public void takeUp(String applicationId, String by, String why) {
        Application resting = service.find(applicationId);
        Stage next = resting.reopened(wayBack.ofTakenUp(resting)).stage();
        timeline.add(applicationId, by, next, Happening.REOPENED, why);
        process.reopen(resting, service.candidateOf(resting), postings.requireHiring(resting.postingId()));
    }

    /**
     * Opens an application: the first step of the process that takes it up again, whoever starts that.
     *
     * @return the name of the {@link Stage} on which it goes on
     * @throws Conflict where it is open, or where we ended it; so an application never has two processes
     */
    public String reopen(String applicationId) {
        Application ended = service.find(applicationId);
        Stage next = ended.reopened(wayBack.ofTakenUp(ended)).stage();
        timeline.leaves(applicationId);
        if (applications.reopen(applicationId, ended.outcome(), next, clock.instant()) == 0) {
            // Taken up by somebody else since.
            service.find(applicationId).reopened(next);
        }
        return next.name();
    }

    /** A candidate who is on hold, or does not know of a rejection, does not want the job any more. */
    void withdraw(Application resting) {
        process.withdrewOnHold(resting, service.candidateOf(resting), postings.brief(resting.postingId()));
    }

    /**
     * Gives those on hold their answer, as their posting has ended: nobody waits for ever.
     *
     * @param most how many, those who applied first; the others are for the next time
     */
    public void answer(String postingId, int most) {
        BriefPosting posting = postings.brief(postingId);
        applications
                .someOnHold(postingId, most)
                .forEach(onHold -> process.postingEnded(onHold, service.candidateOf(onHold), posting));
    }

    /**
     * Opens an application that is on hold, or rejected without its candidate's knowledge, to end it as withdrawn: the first step of that
     * process, whoever starts it.
     *
     * @throws Conflict where it is neither, or not any more
     */
    public void letGo(String applicationId) {
        Application resting = service.find(applicationId);
        if (resting.outcome() == Outcome.REJECTED) {
            reversals.reopen(applicationId);
        } else {
            end(applicationId);
        }
    }

    /**
     * Takes an application off hold: the first step of a process that ends it for good, whoever starts that.
     *
     * @throws Conflict where it is not on hold, or not any more
     */
    public void end(String applicationId) {
        Application ending = service.find(applicationId).offHold();
        timeline.leaves(applicationId);
        if (applications.reopen(applicationId, Outcome.ON_HOLD, ending.stage(), null) == 0) {
            service.find(applicationId).offHold();
        }
    }

    /**
     * Whether somebody who was offered the job leaves an opening that nobody else has accepted, and others are on hold for it.
     *
     * @param applicationId the application that has ended
     */
    @Transactional(readOnly = true)
    public boolean couldFollow(String applicationId) {
        return applications.leavesAnOpening(applicationId);
    }
}
