package org.hiringpipelines.workflows.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.transaction.annotation.Transactional;

/** Applications on their way: the stages they enter, the decisions people take, and how they end. Diagrams call it as {@code applications}. */
@ForDiagrams
@Transactional
public class ApplicationService {

    private final ApplicationRepository applications;
    private final CandidateRepository candidates;
    private final DocumentRepository documents;
    private final Timeline timeline;
    private final PostingService postings;
    private final RejectionReasons reasons;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    ApplicationService(
            ApplicationRepository applications,
            CandidateRepository candidates,
            DocumentRepository documents,
            Timeline timeline,
            PostingService postings,
            RejectionReasons reasons,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.applications = applications;
        this.candidates = candidates;
        this.documents = documents;
        this.timeline = timeline;
        this.postings = postings;
        this.reasons = reasons;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * The application of that id.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    public Application find(String applicationId) {
        if (applicationId == null || applicationId.isBlank()) {
            throw new NotFound("Say which application is meant: applicationId is missing.");
        }
        return applications
                .findById(applicationId)
                .orElseThrow(() -> new NotFound("There is no application " + applicationId + "."));
    }

    /** Who applied, as this application tells of them. */
    @Transactional(readOnly = true)
    public Candidate candidateOf(Application application) {
        return candidates.findById(application.candidateId()).orElseThrow().in(application);
    }

    /** All applications for a posting, in the order of their arrival. */
    @Transactional(readOnly = true)
    public List<Application> forPosting(String postingId) {
        return applications.findByPostingIdOrderBySubmittedAt(postingId);
    }

    /** Whose applications for a posting are open, in the order of their arrival, a page at a time. */
    @Transactional(readOnly = true)
    public Page<InHand> inHand(String postingId, Pageable page) {
        return PageableExecutionUtils.getPage(
                applications.inHand(postingId, page.getPageSize(), page.getOffset()),
                page,
                () -> applications.countByPostingIdAndOutcomeIsNull(postingId));
    }

    /** Whether anybody's application for a posting is open. */
    @Transactional(readOnly = true)
    public boolean anyInHand(String postingId) {
        return applications.existsByPostingIdAndOutcomeIsNull(postingId);
    }

    /** The files that came with an application. */
    @Transactional(readOnly = true)
    public List<DocumentLink> documentsOf(String applicationId) {
        return documents.linksOf(applicationId, Document.Kind.RESUME);
    }

    /**
     * One of the files that came with an application.
     *
     * @throws NotFound where there is none of that id
     */
    @Transactional(readOnly = true)
    public Document document(String documentId) {
        return document(documentId, Document.Kind.RESUME);
    }

    /**
     * A document of this kind.
     *
     * @throws NotFound where there is none of that id and kind
     */
    @Transactional(readOnly = true)
    public Document document(String documentId, Document.Kind kind) {
        return documents
                .findByIdAndKind(documentId, kind)
                .orElseThrow(() -> new NotFound("There is no such document."));
    }

    /** Keeps a document that came later, or that the team itself made for an application. */
    public Document keep(Document document) {
        return documents.insert(document);
    }

    /** The name of a document. */
    @Transactional(readOnly = true)
    public Optional<DocumentLink> linkTo(String documentId) {
        return documents.linkTo(documentId);
    }

    /** Forgets a document in whose place another one has come. */
    public void discard(String documentId) {
        documents.deleteById(documentId);
    }

    /**
     * Notes that an application stands on another stage.
     *
     * @param stage the name of a {@link Stage}
     */
    public void enter(String applicationId, String stage) {
        Stage next = Stage.valueOf(stage);
        if (applications.enter(applicationId, next, clock.instant()) == 0) {
            throw closedAlready(applicationId);
        }
        timeline.add(applicationId, null, next, Happening.STAGE_ENTERED, next.words());
    }

    /** For diagrams of earlier versions, which ask for no day to come back. */
    public void screen(String applicationId, String by, String outcome, String reason, String comment) {
        screen(applicationId, by, outcome, reason, comment, null);
    }

    /**
     * What a recruiter decided after reading an application: {@code advance}, {@code reject} or {@code hold}.
     *
     * @param until with {@code hold}, the day on which the team comes back to it; may be blank
     */
    public void screen(String applicationId, String by, String outcome, String reason, String comment, String until) {
        String decided = decide(
                applicationId,
                outcome,
                reason,
                comment,
                until,
                "What becomes of this application?",
                "advance",
                "reject",
                "hold");
        timeline.add(applicationId, by, Stage.SCREENING, Happening.SCREENED, decided);
    }

    /** For diagrams of earlier versions, which ask for no day to come back. */
    public void decideRound(String applicationId, String by, String outcome, String reason, String comment) {
        decideRound(applicationId, by, outcome, reason, comment, null);
    }

    /**
     * What the hiring manager decided after an interview round: {@code continue}, {@code reject} or {@code hold}.
     *
     * @param until with {@code hold}, the day on which the team comes back to it; may be blank
     */
    public void decideRound(
            String applicationId, String by, String outcome, String reason, String comment, String until) {
        String decided = decide(
                applicationId,
                outcome,
                reason,
                comment,
                until,
                "How does it go on after this round?",
                "continue",
                "reject",
                "hold");
        timeline.add(applicationId, by, Stage.INTERVIEWS, Happening.ROUND_DECIDED, decided);
    }

    /** For diagrams of earlier versions, which ask for no day to come back. */
    public void decideHire(String applicationId, String by, String outcome, String reason, String comment) {
        decideHire(applicationId, by, outcome, reason, comment, null);
    }

    /**
     * What the hiring manager decided in the end: {@code offer}, {@code reject}, {@code hold} or {@code anotherRound}.
     *
     * @param until with {@code hold}, the day on which the team comes back to it; may be blank
     */
    public void decideHire(
            String applicationId, String by, String outcome, String reason, String comment, String until) {
        String decided = decide(
                applicationId,
                outcome,
                reason,
                comment,
                until,
                "Will this candidate get an offer?",
                "offer",
                "reject",
                "hold",
                "anotherRound");
        timeline.add(applicationId, by, Stage.DECISION, Happening.HIRE_DECIDED, decided);
    }

    private String decide(
            String applicationId,
            String outcome,
            String reason,
            String comment,
            String until,
            String question,
            String... words) {
        FormFields form = new FormFields();
        String decided = form.choice("outcome", question, outcome, words);
        String given = form.text("reason", reason, 2000);
        String why = form.text("comment", comment, 2000);
        LocalDate comeBack = "hold".equals(decided) ? Holds.day(form, until, LocalDate.now(clock)) : null;
        form.done();
        String decision = Decisions.wordsOf(decided);
        if (comeBack != null) {
            applications.holdUntil(applicationId, comeBack);
            decision += " " + Holds.until(comeBack);
        }
        if (decided.equals("reject")) {
            decision += ": " + reasons.given(reason, why).words();
        } else if (given != null) {
            decision += ": " + given;
        }
        return why == null ? decision : decision + " – " + why;
    }

    /**
     * Sets the day on which the team comes back to somebody who is about to be put on hold.
     *
     * @param until the day; may be blank
     * @return the day as a timeline says it; nothing where there is none
     * @throws org.hiringpipelines.model.Refusal where it is not still to come
     */
    public Optional<String> comeBackOn(String applicationId, String until) {
        FormFields form = new FormFields();
        LocalDate day = Holds.day(form, until, LocalDate.now(clock));
        form.done();
        if (day != null) {
            applications.holdUntil(applicationId, day);
        }
        return Optional.ofNullable(day).map(Holds::until);
    }

    /**
     * Notes what an administrator did to the application's process outside of its tasks; nothing where the id is of no application.
     *
     * @param by the administrator's user id
     * @param what what was done and why, in words
     */
    public void noteMoveByHand(String applicationId, String by, String what) {
        applications
                .findById(applicationId)
                .ifPresent(application ->
                        timeline.add(applicationId, by, application.stage(), Happening.MOVED_BY_HAND, what));
    }

    /** The application ends with a hire, and one opening fewer is left; answers how many are. */
    public int hire(String applicationId) {
        Application hired = close(applicationId, Outcome.HIRED, null);
        return postings.countHire(hired.postingId());
    }

    /** The application ends with a rejection, for a reason that was given with the decision. */
    public void reject(String applicationId, String reason) {
        close(applicationId, Outcome.REJECTED, reason);
    }

    /** The application rests; the team may come back to the candidate. */
    public void hold(String applicationId) {
        close(applicationId, Outcome.ON_HOLD, null);
    }

    /** The application ends because the candidate withdrew. */
    public void withdraw(String applicationId) {
        close(applicationId, Outcome.WITHDRAWN, null);
    }

    /** The application ends because its posting is closed. */
    public void fillPosition(String applicationId) {
        close(applicationId, Outcome.POSITION_FILLED, null);
    }

    /** The application ends because the candidate declined the offer or let it expire. */
    public void declineOffer(String applicationId) {
        close(applicationId, Outcome.OFFER_DECLINED, null);
    }

    private Application close(String applicationId, Outcome how, String why) {
        Application open = find(applicationId);
        Application closed = open.closed(how, why, clock.instant());
        if (applications.close(applicationId, how, why, closed.closedAt()) == 0) {
            throw closedAlready(applicationId);
        }
        timeline.add(
                applicationId,
                null,
                Stage.CLOSED,
                Happening.CLOSED,
                why == null ? how.words() : how.words() + ": " + reasons.words(why));
        listeners.publishEvent(new ApplicationClosed(applicationId, open.stage(), how));
        finishPosting(closed.postingId());
        return closed;
    }

    /** A closed posting waits for those in hand. It is held while they are counted, so that of the last two one knows to be the last. */
    private void finishPosting(String postingId) {
        if (postings.holdClosed(postingId) && !anyInHand(postingId)) {
            postings.finish(postingId);
        }
    }

    private Conflict closedAlready(String applicationId) {
        Application application = find(applicationId);
        return new Conflict(
                "This application is closed (" + application.outcome().words() + "). Nothing more can happen to it.");
    }
}
