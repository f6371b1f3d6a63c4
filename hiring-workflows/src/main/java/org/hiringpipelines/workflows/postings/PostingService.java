package org.hiringpipelines.workflows.postings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Gone;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.ApprovalBasis;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.model.posting.Requisition.Status;
import org.hiringpipelines.model.posting.check.CheckedPosting;
import org.hiringpipelines.model.posting.check.Finding;
import org.hiringpipelines.model.posting.check.PostingCheck;
import org.hiringpipelines.model.posting.check.Severity;
import org.hiringpipelines.reader.PostingFormat;
import org.hiringpipelines.workflows.approvals.ApprovalCase;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.forms.FormRecords;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.pipelines.Pipelines;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.transaction.annotation.Transactional;

/** Postings on their way: kept, reviewed, approved, published, extended and closed. Diagrams call it as {@code postings}. */
@ForDiagrams
@Transactional
public class PostingService implements PostingsOfEarlierDiagrams {

    // A timer needs a date. The last day that all of engine, H2 and PostgreSQL can hold says "never".
    private static final LocalDate OPEN_UNTIL_FILLED = LocalDate.of(9999, 12, 30);

    /** How many applications one batch tells that their posting is closed: the engine asks the database for all of a batch in one question. */
    private static final int TOLD_TOGETHER = 1000;

    private final RequisitionRepository requisitions;
    private final ApprovalService approvals;
    private final PostingProcess process;
    private final PostingCheck check;
    private final PostingFormat plainText;
    private final Pipelines pipelines;
    private final Team team;
    private final Clock clock;

    PostingService(
            RequisitionRepository requisitions,
            ApprovalService approvals,
            PostingProcess process,
            PostingCheck check,
            PostingFormat plainText,
            Pipelines pipelines,
            Team team,
            Clock clock) {
        this.requisitions = requisitions;
        this.approvals = approvals;
        this.process = process;
        this.check = check;
        this.plainText = plainText;
        this.pipelines = pipelines;
        this.team = team;
        this.clock = clock;
    }

    /**
     * The posting of that id, with what is decided about it.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    public Requisition find(String postingId) {
        return requisitions.findById(postingId).orElseThrow(() -> unknown(postingId));
    }

    /**
     * Looks whether there is a posting.
     *
     * @throws NotFound where there is none of that id
     */
    @Transactional(readOnly = true)
    public void requireKnown(String postingId) {
        if (!requisitions.existsById(postingId)) {
            throw unknown(postingId);
        }
    }

    /** All postings, the newest first, a page at a time. */
    @Transactional(readOnly = true)
    public Page<BriefPosting> page(Pageable page) {
        return PageableExecutionUtils.getPage(
                requisitions.newest(page.getPageSize(), page.getOffset()), page, requisitions::count);
    }

    /**
     * The posting of that id without its texts.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    public BriefPosting brief(String postingId) {
        return requisitions.brief(postingId).orElseThrow(() -> unknown(postingId));
    }

    /** Reads and keeps a plain text; see {@link #keep}. */
    public Requisition keepText(String text, String hiringManager, String recruiter, String openings) {
        Refusal.check()
                .refuseBlank(text, "postingText", "Paste the text of the posting.")
                .done();
        return keep(plainText.read(text), text, hiringManager, recruiter, openings, null);
    }

    /**
     * Keeps a posting that has arrived.
     *
     * @param hiringManager a user id, or blank for any hiring manager
     * @param recruiter a user id, or blank for any recruiter
     * @param openings how many people are to be hired; one where nothing is given
     * @param pipeline the word for the pipeline that its candidates go through; where it is blank, {@link #choosePipeline} picks one
     */
    public Requisition keep(
            Posting posting,
            String sourceText,
            String hiringManager,
            String recruiter,
            String openings,
            String pipeline) {
        FormFields form = new FormFields();
        String manager = form.text(hiringManager);
        String recruits = form.text(recruiter);
        team.requireKnown(form, "hiringManager", manager);
        team.requireKnown(form, "recruiter", recruits);
        Integer people = form.whole(
                "openings", openings, 1, 10_000, "Give the number of openings as a whole number from 1 to 10,000.");
        String through = form.text(pipeline);
        pipelines.requireKnown(form, "pipeline", through);
        PostingReview.from(posting, through).refuseWhatNoFormHolds(form);
        form.done();
        int wanted = people == null ? 1 : people;
        return requisitions.insert(Requisition.received(
                        UUID.randomUUID().toString(), posting, sourceText, wanted, manager, recruits, clock.instant())
                .goingThrough(through));
    }

    /** Has the table pick the pipeline of a posting that came without one. The process asks, so that what the table was told goes with it when the posting is removed. */
    public void choosePipeline(String postingId) {
        Requisition requisition = find(postingId);
        if (requisition.pipeline() == null) {
            requisitions.save(requisition.goingThrough(wordFor(requisition)));
        }
    }

    /** What somebody should look at before the posting is published. */
    @Transactional(readOnly = true)
    public List<Finding> findings(String postingId) {
        Requisition requisition = find(postingId);
        return check.check(requisition.posting(), requisition.sourceText(), LocalDate.now(clock));
    }

    /** The fields of a posting for the review form. */
    @Transactional(readOnly = true)
    public PostingReview draft(String postingId) {
        Requisition requisition = find(postingId);
        return PostingReview.from(requisition.posting(), wordFor(requisition));
    }

    /** The word for the pipeline that the candidates of a posting go through. */
    @Transactional(readOnly = true)
    public String pipeline(String postingId) {
        return requisitions.pipeline(postingId).orElseGet(() -> wordFor(find(postingId)));
    }

    /** The words for the pipelines of several postings, by the postings' ids. */
    @Transactional(readOnly = true)
    public Map<String, String> pipelines(Collection<String> postingIds) {
        if (postingIds.size() == 1) {
            // Mostly asked for in this transaction already.
            String one = postingIds.iterator().next();
            return Map.of(one, pipeline(one));
        }
        return requisitions.pipelines(postingIds).stream()
                .collect(Collectors.toMap(
                        RequisitionRepository.NamedPipeline::id,
                        named -> named.pipeline() == null ? wordFor(find(named.id())) : named.pipeline()));
    }

    /** Of a posting from before postings named a pipeline, the table is asked. */
    private String wordFor(Requisition requisition) {
        return requisition.pipeline() == null
                ? pipelines.pickedFor(requisition.posting(), requisition.openings())
                : requisition.pipeline();
    }

    /** The requirements of a posting as rows of the review form, each with {@code kind}, {@code level}, {@code years} and {@code text}. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> requirementRows(String postingId) {
        return ReviewedLists.rows(find(postingId).posting());
    }

    /** The codes of what applicants are asked to send, for the review form. */
    @Transactional(readOnly = true)
    public List<String> materials(String postingId) {
        return ReviewedLists.materials(find(postingId).posting());
    }

    /** Whether a posting says that it is open until filled, for the review form. */
    @Transactional(readOnly = true)
    public boolean openUntilFilled(String postingId) {
        Requisition requisition = find(postingId);
        return checked(requisition.posting(), requisition).openUntilFilled();
    }

    private CheckedPosting checked(Posting posting, Requisition requisition) {
        return new CheckedPosting(posting, requisition.sourceText(), LocalDate.now(clock));
    }

    /**
     * What a recruiter made of a posting: the corrected fields, one place or address a line, and {@code submit} or {@code discard}.
     * A posting with blocking findings goes on only with a waiver that says why.
     *
     * @param by the user id of who submits it, and so cannot approve it
     * @param typed the fields of {@link PostingReview}, and lists; what an earlier version's form did not ask for stays as it is
     */
    @Override
    public void review(String postingId, String by, Map<String, ?> typed) {
        Map<String, Object> fields = new HashMap<>(FormRecords.fieldsOf(draft(postingId)));
        fields.putAll(typed);
        PostingReview review = FormRecords.read(PostingReview.class, fields);
        FormFields form = new FormFields();
        String decided =
                form.choice("decision", "What becomes of this posting?", review.decision(), "submit", "discard");
        String why = form.text("waiver", review.waiver(), 2000);
        String through = form.text(review.pipeline());
        pipelines.requireKnown(form, "pipeline", through);
        form.done();
        Requisition requisition = find(postingId);
        if (decided.equals("discard")) {
            requisitions.save(requisition.with(Status.DISCARDED));
            return;
        }
        Posting read = review.of(requisition.posting());
        boolean saysUntilFilled =
                checked(ReviewedLists.asWritten(read), requisition).openUntilFilled();
        Requisition corrected = requisition.corrected(new ReviewedLists(typed).of(read, saysUntilFilled));
        refuseUnwaived(check.check(corrected.posting(), corrected.sourceText(), LocalDate.now(clock)), why);
        requisitions.save(corrected.submitted(why).goingThrough(through == null ? wordFor(corrected) : through));
        approvals.ask(postingId, by, ApprovalCase.of(corrected.posting()), ApprovalBasis.of(corrected));
    }

    private static void refuseUnwaived(List<Finding> findings, String waiver) {
        String blocking = findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKING)
                .map(Finding::message)
                .collect(Collectors.joining(" "));
        Refusal.check()
                .refuseIf(
                        !blocking.isEmpty() && waiver == null,
                        "waiver",
                        blocking + " Mend it, or say in the waiver why the posting goes on as it is.")
                .done();
    }

    /** What an approver decided: {@code approve} or {@code return}. */
    public void approve(String postingId, String by, String decision, String comment) {
        Approval approval = approvals.record(Approval.Subject.POSTING, postingId, by, decision, comment);
        boolean approved = approval.decision() == Approval.Decision.APPROVE;
        if (!approved || !approvals.awaited(postingId)) {
            requisitions.save(find(postingId).with(approved ? Status.APPROVED : Status.IN_REVIEW));
        }
    }

    /** Opens the posting for applications. */
    public void publish(String postingId) {
        requisitions.save(find(postingId).published(clock.instant()));
    }

    /**
     * What the hiring manager does with a posting: {@code close} it, or {@code extend} it to {@code closesOn}, which opens a closed one
     * again.
     *
     * @param inHand with {@code close}, whether those in hand {@code goOn} (also where blank), or their applications {@code end}
     */
    @Override
    public void manage(String postingId, String action, String inHand, String closesOn, String comment) {
        FormFields form = new FormFields();
        String chosen = form.choice("action", "What becomes of this posting?", action, "close", "extend");
        boolean extend = "extend".equals(chosen);
        LocalDate until = form.date("closesOn", closesOn);
        form.text("comment", comment, 2000);
        String others = extend || form.text(inHand) == null
                ? "goOn"
                : form.choice("inHand", "What becomes of those in hand?", inHand, "goOn", "end");
        form.refuseIf(
                extend && until == null && !form.hasProblem("closesOn"), "closesOn", "Give the new closing date.");
        form.refuseIf(
                extend && until != null && until.isBefore(LocalDate.now(clock)),
                "closesOn",
                "The new closing date " + until + " has passed. Give one that is still to come.");
        form.refuseIf(
                "close".equals(chosen) && "goOn".equals(others) && closed(postingId),
                "action",
                "This posting takes no more applications already. End those in hand, or give a new closing date.");
        form.done();
        if (extend) {
            // Held, so that a hire counted at the same moment is not written over.
            requisitions.save(
                    requisitions.findLockedById(postingId).orElseThrow().extended(until));
        }
    }

    /**
     * When the posting closes by its date: the end of its last day; never in practice where it is open until filled, or takes no more
     * applications already.
     */
    @Transactional(readOnly = true)
    public Date closingTime(String postingId) {
        Requisition requisition = find(postingId);
        LocalDate lastDay = requisition.status() == Status.CLOSED ? null : requisition.closesOn();
        return Date.from((lastDay == null ? OPEN_UNTIL_FILLED : lastDay)
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(clock.getZone())
                .toInstant());
    }

    /** Closes the posting: it takes no more applications. */
    public void close(String postingId) {
        requisitions.close(postingId, clock.instant());
    }

    /** Whether the posting takes no more applications. */
    @Transactional(readOnly = true)
    public boolean closed(String postingId) {
        return requisitions.existsByIdAndStatus(postingId, Status.CLOSED);
    }

    /** Whether as many people are hired as there are openings. */
    @Transactional(readOnly = true)
    public boolean filled(String postingId) {
        return openingsLeft(postingId) == 0;
    }

    /** The ids of closed postings that wait for nothing but a decision about those on hold. */
    @Transactional(readOnly = true)
    public Set<String> waitingForThoseOnHold() {
        return requisitions.waitingForThoseOnHold();
    }

    /** Whether the posting is closed and waits for those in hand; if so it is held until the running transaction ends. */
    public boolean holdClosed(String postingId) {
        return requisitions.closedWithSomeInHand(postingId) && requisitions.lockClosed(postingId);
    }

    /** Nobody is in hand for a closed posting any more. */
    public void finish(String postingId) {
        process.nobodyInHand(postingId).ifPresent(batch -> requisitions.noteBatch(batch, postingId));
    }

    /** Of the offers for a closed posting that wait for an answer, takes back those for which no opening would be left. */
    public void takeBackOffers(String postingId) {
        requisitions.takeBackOffersBeyondTheOpenings(postingId);
    }

    /** Up to 1.8 of the diagram {@code posting}, which draws this as one step. */
    public void endApplications(String postingId) {
        takeBackOffers(postingId);
        endOpenApplications(postingId);
    }

    /** Ends the applications that are still open for a closed posting, but for those whose candidates were promised the job. */
    public void endOpenApplications(String postingId) {
        if (!requisitions.anyPromised(postingId)) {
            requisitions.endAll(postingId);
        }
        List<String> portion = requisitions.unpromised(postingId, "", TOLD_TOGETHER);
        while (!portion.isEmpty()) {
            process.postingClosed(portion).ifPresent(batch -> requisitions.noteBatch(batch, postingId));
            portion = requisitions.unpromised(postingId, portion.get(portion.size() - 1), TOLD_TOGETHER);
        }
    }

    /** Whether anybody in hand has accepted an offer, or holds one and there is an opening left. */
    @Transactional(readOnly = true)
    public boolean anybodyPromised(String postingId) {
        return requisitions.anyPromised(postingId);
    }

    /** Counts a hire. */
    public void countHire(String postingId) {
        requisitions.countHire(postingId);
    }

    /** How many openings are left; below 0 where more were hired than wanted. */
    @Transactional(readOnly = true)
    public int openingsLeft(String postingId) {
        return requisitions.openingsLeft(postingId);
    }

    /** Tells the posting that its last opening is filled. */
    public void fillPosition(String postingId) {
        process.positionFilled(postingId);
    }

    /**
     * The posting, for as long as people are hired for it: while it is open, and then until nobody is in hand any more.
     *
     * @throws NotFound where there is none of that id
     * @throws Gone where nobody is hired for it any more
     * @throws Conflict where nobody is hired for it yet
     */
    public BriefPosting requireHiring(String postingId) {
        BriefPosting posting = brief(postingId);
        if (posting.status() != Status.CLOSED || !process.goesOn(postingId)) {
            holdOpen(postingId);
        }
        return posting;
    }

    /**
     * The posting, open as far as can be seen: it may close at any moment, unless it is {@linkplain #holdOpen held}.
     *
     * @throws NotFound where there is none of that id
     * @throws Gone where it takes no applications any more
     * @throws Conflict where it takes none yet
     */
    @Transactional(readOnly = true)
    public BriefPosting requireOpen(String postingId) {
        BriefPosting posting = brief(postingId);
        refuseUnlessOpen(posting.status());
        return posting;
    }

    /**
     * Holds an open posting so that it cannot close before the running transaction ends. Others can hold it, too, on PostgreSQL; on H2
     * they wait, so whoever holds it should be as good as done.
     *
     * @throws NotFound where there is none of that id
     * @throws Gone where it takes no applications any more
     * @throws Conflict where it takes none yet
     */
    public void holdOpen(String postingId) {
        refuseUnlessOpen(requisitions.hold(postingId).orElseThrow(() -> unknown(postingId)));
    }

    private static void refuseUnlessOpen(Status status) {
        switch (status) {
            case OPEN -> {
                // Welcome.
            }
            case CLOSED, DISCARDED -> throw new Gone("This posting is closed and takes no more applications.");
            default ->
                throw new Conflict("This posting is not open for applications yet: "
                        + status.words().toLowerCase(Locale.ROOT) + ".");
        }
    }

    private static NotFound unknown(String postingId) {
        return new NotFound("There is no posting " + postingId + ".");
    }
}
