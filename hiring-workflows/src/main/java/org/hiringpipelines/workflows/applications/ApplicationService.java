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
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.transaction.annotation.Transactional;

/** Applications on their way: the stages they enter, the decisions people take, and how they end. Diagrams call it as {@code applications}. */
@ForDiagrams
@Transactional
public class ApplicationService implements ApplicationsOfEarlierDiagrams {

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
        return applications.findById(applicationId).orElseThrow(() -> ApplicationRepository.unknown(applicationId));
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
     * Notes that an application has come to a stage. Where it has stood since it arrived, it does not come to.
     *
     * @throws Conflict where it is closed
     */
    @Override
    public void enter(String applicationId, DrawnStage next) {
        Application application = find(applicationId);
        if (application.stage().equals(next.stage()) && applications.findWhetherItNeverMoved(applicationId)) {
            return;
        }
        timeline.leaves(applicationId);
        if (applications.enter(applicationId, next.stage(), clock.instant()) == 0) {
            throw closedAlready(applicationId);
        }
        timeline.add(applicationId, null, next.stage(), Happening.STAGE_ENTERED, next.words());
    }

    /**
     * What a recruiter decided after reading an application: {@code advance}, {@code reject} or {@code hold}.
     *
     * @param until with {@code hold}, the day on which the team comes back to it; may be blank
     */
    @Override
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
        timeline.add(applicationId, by, Happening.SCREENED, decided);
    }

    /**
     * What the hiring manager decided after an interview round: {@code continue}, {@code reject} or {@code hold}.
     *
     * @param until with {@code hold}, the day on which the team comes back to it; may be blank
     */
    @Override
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
        timeline.add(applicationId, by, Happening.ROUND_DECIDED, decided);
    }

    /**
     * What somebody decided at a step that a pipeline has of its own: {@code continue}, {@code reject} or {@code hold}.
     *
     * @param step what the step is called, as the timeline tells it
     * @param until with {@code hold}, the day on which the team comes back to it; may be blank
     */
    public void decideStep(
            String applicationId, String step, String by, String outcome, String reason, String comment, String until) {
        String decided = decide(
                applicationId,
                outcome,
                reason,
                comment,
                until,
                "How does it go on after this step?",
                "continue",
                "reject",
                "hold");
        timeline.add(applicationId, by, Happening.STEP_DECIDED, step + ": " + decided);
    }

    /**
     * What the hiring manager decided in the end: {@code offer}, {@code reject}, {@code hold} or {@code anotherRound}.
     *
     * @param until with {@code hold}, the day on which the team comes back to it; may be blank
     */
    @Override
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
        timeline.add(applicationId, by, Happening.HIRE_DECIDED, decided);
    }

    /**
     * What somebody wrote down in a step that a designer has added, for the timeline; such steps need no service of their own.
     *
     * @param step what the step is called
     * @param comment what came of it
     * @throws org.hiringpipelines.model.Refusal where nothing is written down
     */
    public void note(String applicationId, String by, String step, String comment) {
        FormFields form = new FormFields();
        String given = form.text("comment", comment, 2000);
        form.refuseIf(given == null && !form.hasProblem("comment"), "comment", "Write down what came of it.");
        form.done();
        timeline.add(applicationId, by, find(applicationId).stage(), Happening.STEP_NOTED, step + ": " + given);
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

    /** The name of the {@link Stage} on which an application stands. */
    @Transactional(readOnly = true)
    public String stage(String applicationId) {
        return find(applicationId).stage().name();
    }

    /**
     * The application ends.
     *
     * @param outcome what came of it, in the words of the diagram: {@code accepted}, {@code reject}, {@code hold}, {@code declined},
     *     {@code withdrawn}, or {@code positionFilled}
     * @param reason why it is rejected, as was given with the decision; of no account otherwise
     */
    @Override
    public void end(String applicationId, String outcome, String reason) {
        switch (outcome) {
            case "accepted" ->
                postings.countHire(close(applicationId, Outcome.HIRED, null).postingId());
            case "reject" -> close(applicationId, Outcome.REJECTED, reason);
            case "hold" -> close(applicationId, Outcome.ON_HOLD, null);
            case "declined" -> close(applicationId, Outcome.OFFER_DECLINED, null);
            case "withdrawn" -> close(applicationId, Outcome.WITHDRAWN, null);
            case "positionFilled" -> close(applicationId, Outcome.POSITION_FILLED, null);
            default -> throw new IllegalArgumentException("No application ends with \"" + outcome + "\".");
        }
    }

    /**
     * Whether a posting is closed and nobody is in hand for it any more who was when it closed. It is held while they are counted, so that
     * of the last two one knows to be the last.
     */
    public boolean lastInHand(String postingId) {
        return postings.holdClosed(postingId) && !anyInHand(postingId);
    }

    @Override
    public int endWithPosting(String applicationId, String outcome, String reason) {
        end(applicationId, outcome, reason);
        String postingId = find(applicationId).postingId();
        if (lastInHand(postingId)) {
            postings.finish(postingId);
        }
        return postings.openingsLeft(postingId);
    }

    @Override
    public void letGo(String applicationId, boolean hired) {
        Application ending = find(applicationId);
        if (ending.open() && !ending.stage().equals(Stage.SCREENING)) {
            listeners.publishEvent(new LetGo(applicationId, hired));
        }
    }

    private Application close(String applicationId, Outcome how, String why) {
        Application open = find(applicationId);
        Application closed = open.closed(how, why, clock.instant());
        timeline.leaves(applicationId);
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
        return closed;
    }

    private Conflict closedAlready(String applicationId) {
        Application application = find(applicationId);
        return new Conflict(
                "This application is closed (" + application.outcome().words() + "). Nothing more can happen to it.");
    }
}
