package org.hiringpipelines.workflows.bulk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.bulk.BulkAction;
import org.hiringpipelines.model.bulk.BulkDecision;
import org.hiringpipelines.model.bulk.BulkPart;
import org.hiringpipelines.model.bulk.BulkResult;
import org.hiringpipelines.workflows.board.AwaitedTask;
import org.hiringpipelines.workflows.board.AwaitedTasks;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.MailSample;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decisions about many applications for a posting at once, by whoever leads it. Whoever calls has made sure of that. Nothing happens that
 * the person could not do task by task: it is the same tasks, and the same fields.
 */
public class BulkDecisions {

    /** How many applications one decision may be about. */
    public static final int MOST = 1_000;

    private final BulkDecisionRepository decisions;
    private final BulkPartRepository parts;
    private final ChosenApplications applicants;
    private final AwaitedTasks tasks;
    private final DecisionForms forms;
    private final DrawnMails drawn;
    private final RejectionReasons reasons;
    private final CorrespondenceService correspondence;
    private final Team team;
    private final BulkProcess process;
    private final TransactionOperations transaction;
    private final Clock clock;

    BulkDecisions(
            BulkDecisionRepository decisions,
            BulkPartRepository parts,
            ChosenApplications applicants,
            AwaitedTasks tasks,
            DecisionForms forms,
            DrawnMails drawn,
            RejectionReasons reasons,
            CorrespondenceService correspondence,
            Team team,
            BulkProcess process,
            TransactionOperations transaction,
            Clock clock) {
        this.decisions = decisions;
        this.parts = parts;
        this.applicants = applicants;
        this.tasks = tasks;
        this.forms = forms;
        this.drawn = drawn;
        this.reasons = reasons;
        this.correspondence = correspondence;
        this.team = team;
        this.process = process;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was asked for, read and found to make sense. */
    private record BulkWish(BulkAction action, String reason, String comment, String assignee, List<String> ids) {}

    /**
     * What such a decision would do, as things stand now, while not all is said that it takes: without a reason that there is, it shows no
     * mail, and without a colleague who gets the tasks, it leaves nobody out for that. Nothing happens.
     *
     * @throws Refusal where nobody is chosen, or too many are
     */
    @Transactional // Which reason sends which mail is asked of a table, and the engine keeps the answer.
    public BulkPreview sketch(Person by, String postingId, BulkRequest request) {
        FormFields form = new FormFields();
        BulkAction action = action(form, request);
        ids(form, request);
        form.done();
        return preview(
                by,
                postingId,
                new BulkWish(
                        action,
                        action == BulkAction.REJECT && isReason(request.reason()) ? request.reason() : null,
                        "",
                        action == BulkAction.ASSIGN ? form.text(request.assignee()) : null,
                        request.applicationIds()));
    }

    private boolean isReason(String code) {
        return reasons.choice().stream().anyMatch(reason -> reason.code().equals(code));
    }

    /**
     * What such a decision would do, as things stand now; nothing happens.
     *
     * @throws Refusal where the request makes no sense, whomever it meets
     */
    @Transactional
    public BulkPreview preview(Person by, String postingId, BulkRequest request) {
        return preview(by, postingId, read(request));
    }

    private BulkPreview preview(Person by, String postingId, BulkWish wish) {
        BulkMeeting meeting = meeting(by, postingId, wish);
        return new BulkPreview(wish.action(), meeting.meets(), meeting.leftOut(), mails(wish, meeting));
    }

    /** Whom a wish meets, in the order of the request, with the rule that says so and what it is asked about. */
    private record BulkMeeting(
            BulkRule rule,
            Map<String, ChosenApplication> known,
            Map<String, List<AwaitedTask>> awaited,
            List<BulkCandidate> meets,
            List<BulkCandidate> leftOut) {}

    private BulkMeeting meeting(Person by, String postingId, BulkWish wish) {
        Map<String, ChosenApplication> known = applicants.of(postingId, wish.ids()).stream()
                .collect(Collectors.toMap(ChosenApplication::id, Function.identity()));
        Map<String, List<AwaitedTask>> awaited = tasks.of(known.keySet());
        BulkRule rule = new BulkRule(
                team, forms, wish.action(), by.id(), by.groups(), wish.assignee(), wish.reason(), wish.comment());
        Map<Boolean, List<BulkCandidate>> byMet = wish.ids().stream()
                .map(id -> candidate(id, known.get(id), awaited.getOrDefault(id, List.of()), rule))
                .collect(Collectors.partitioningBy(candidate -> candidate.why() == null));
        return new BulkMeeting(rule, known, awaited, byMet.get(true), byMet.get(false));
    }

    private static BulkCandidate candidate(
            String id, ChosenApplication applicant, List<AwaitedTask> awaited, BulkRule rule) {
        return applicant == null
                ? new BulkCandidate(id, null, "There is no such application for this posting.")
                : new BulkCandidate(
                        id, applicant.name(), rule.about(applicant, awaited).why());
    }

    /**
     * What is sent is for the diagrams to say, and those who stand at different tasks, or in different versions, are sent different mails. One
     * of each stands for the others: the diagrams that called these may differ in their versions as well, which is not looked at.
     */
    private List<ForeseenMail> mails(BulkWish wish, BulkMeeting meeting) {
        if (wish.action() == BulkAction.ASSIGN) {
            return List.of();
        }
        Map<List<String>, List<ForeseenMail>> byPlace = new LinkedHashMap<>();
        for (BulkCandidate met : meeting.meets()) {
            ChosenApplication one = meeting.known().get(met.applicationId());
            BulkRule.BulkFinding found =
                    meeting.rule().about(one, meeting.awaited().getOrDefault(one.id(), List.of()));
            byPlace.computeIfAbsent(
                    List.of(found.task().diagram(), found.task().key()), place -> drawnMails(wish, found, one));
        }
        return ForeseenMail.ofAll(byPlace.values());
    }

    private List<ForeseenMail> drawnMails(BulkWish wish, BulkRule.BulkFinding found, ChosenApplication one) {
        Map<String, Object> decided = found.decision().fields(wish.action(), wish.reason(), wish.comment());
        return drawn.behind(found.task(), decided).stream()
                .map(mail -> new ForeseenMail(mail, sample(mail, one)))
                .toList();
    }

    /** How the candidate would get it, by the design that draws it; nothing of what says more than can be known before. */
    private MailSample sample(DrawnMail mail, ChosenApplication one) {
        if (mail.text() != null) {
            return correspondence.sample(mail.design(), mail.text(), one.id()).orElse(null);
        }
        return mail.reason() == null
                ? null
                : correspondence
                        .explanation(mail.design(), mail.reason(), one.id())
                        .orElse(null);
    }

    private BulkWish read(BulkRequest request) {
        FormFields form = new FormFields();
        BulkAction action = action(form, request);
        String comment = form.text("comment", request.comment(), 2000);
        String assignee = action == BulkAction.ASSIGN ? form.text(request.assignee()) : null;
        form.refuseIf(
                action == BulkAction.ASSIGN && assignee == null,
                "assignee",
                "Say to whom these tasks are given, by the user id.");
        team.requireKnown(form, "assignee", assignee);
        ids(form, request);
        form.done();
        String reason = action == BulkAction.REJECT
                ? reasons.given(form.text(request.reason()), comment).code()
                : null;
        return new BulkWish(action, reason, comment, assignee, request.applicationIds());
    }

    private static BulkAction action(FormFields form, BulkRequest request) {
        BulkAction action = form.constant("action", request.action(), BulkAction.class);
        form.refuseIf(
                action == null && !form.hasProblem("action"),
                "action",
                "Say what becomes of these applications: ADVANCE, REJECT, HOLD or ASSIGN.");
        return action;
    }

    private static void ids(FormFields form, BulkRequest request) {
        int chosen = request.applicationIds().size();
        form.refuseIf(chosen == 0, "applications", "Choose at least one application.");
        form.refuseIf(
                chosen > MOST,
                "applications",
                String.format(
                        Locale.ENGLISH,
                        "At most %,d applications can be decided about at once; these are %,d. Choose fewer.",
                        MOST,
                        chosen));
    }

    /**
     * Decides so. It is carried out in the background, one application after the other; whoever is left out now is noted with the reason.
     *
     * @param key the sender's key for this request, at most 200 characters; null where there is none. Sent again with the same key, the
     *     request is answered with the decision it has made
     * @throws Refusal where the request makes no sense
     * @throws Conflict where it meets nobody, or the key came with another decision
     */
    public BulkDecision begin(Person by, String postingId, BulkRequest request, String key) {
        FormFields form = new FormFields();
        String given = form.text("Idempotency-Key", key, 200);
        form.done();
        try {
            return transaction.execute(status -> decidedBefore(by, postingId, request, given)
                    .orElseGet(() -> decide(by, postingId, read(request), given)));
        } catch (DuplicateKeyException sentTwice) {
            return transaction.execute(
                    status -> decidedBefore(by, postingId, request, given).orElseThrow(() -> sentTwice));
        }
    }

    private Optional<BulkDecision> decidedBefore(Person by, String postingId, BulkRequest request, String key) {
        Optional<BulkDecision> before = key == null
                ? Optional.empty()
                : decisions.findByPostingIdAndAskedByAndRequestKey(postingId, by.id(), key);
        if (before.isPresent() && !asksTheSame(request, before.get())) {
            throw new Conflict("This key came with another decision before. Give this one a key of its own.");
        }
        return before;
    }

    /** Whom it is about is not compared: asked again for all on a stage, it is about those who are left. */
    private static boolean asksTheSame(BulkRequest request, BulkDecision before) {
        FormFields form = new FormFields();
        return before.action() == form.constant("action", request.action(), BulkAction.class)
                && (before.action() != BulkAction.REJECT || before.reason().equals(form.text(request.reason())))
                && (before.action() != BulkAction.ASSIGN || before.assignee().equals(form.text(request.assignee())))
                && Objects.equals(before.comment(), form.text(request.comment()));
    }

    private BulkDecision decide(Person by, String postingId, BulkWish wish, String key) {
        BulkMeeting meeting = meeting(by, postingId, wish);
        if (meeting.meets().isEmpty()) {
            throw new Conflict("This meets nobody. " + meeting.leftOut().get(0).why());
        }
        BulkDecision decision = decisions.insert(new BulkDecision(
                UUID.randomUUID().toString(),
                postingId,
                by.id(),
                wish.action(),
                wish.reason(),
                wish.comment(),
                wish.assignee(),
                key,
                clock.instant(),
                null,
                null,
                null,
                null,
                null));
        parts.insertAll(partsOf(decision, meeting));
        decisions.carriedOutBy(
                decision.id(),
                process.start(meeting.meets().stream()
                        .map(BulkCandidate::applicationId)
                        .toList()));
        return decision;
    }

    private List<BulkPart> partsOf(BulkDecision decision, BulkMeeting meeting) {
        return Stream.concat(
                        meeting.meets().stream()
                                .map(met -> new BulkPart(null, decision.id(), met.applicationId(), null, null, null)),
                        meeting.leftOut().stream()
                                .filter(out -> out.name() != null)
                                .map(out -> new BulkPart(
                                        null,
                                        decision.id(),
                                        out.applicationId(),
                                        BulkResult.LEFT_OUT,
                                        out.why(),
                                        clock.instant())))
                .toList();
    }

    /**
     * How far a decision has come.
     *
     * @throws NotFound where there is none of that id about that posting
     */
    @Transactional(readOnly = true)
    public BulkProgress progress(String postingId, String id) {
        return progress(known(postingId, id));
    }

    private BulkProgress progress(BulkDecision decision) {
        Map<BulkResult, Long> numbers = new LinkedHashMap<>();
        parts.tally(decision.id()).forEach(tally -> numbers.put(tally.result(), tally.number()));
        return new BulkProgress(
                decision,
                numbers.getOrDefault(BulkResult.DONE, 0L),
                numbers.getOrDefault(BulkResult.LEFT_OUT, 0L),
                numbers.getOrDefault(BulkResult.FAILED, 0L),
                numbers.getOrDefault(null, 0L));
    }

    /** The last decisions about many applications for a posting, the latest first. */
    @Transactional(readOnly = true)
    public List<BulkProgress> latest(String postingId, int most) {
        return decisions.latest(postingId, most).stream().map(this::progress).toList();
    }

    /**
     * What came of a decision for each application; those first for whom it was not done.
     *
     * @throws NotFound where there is none of that id about that posting
     */
    @Transactional(readOnly = true)
    public List<BulkOutcome> outcomes(String postingId, String id, int size, long offset) {
        return parts.outcomes(known(postingId, id).id(), size, offset);
    }

    /**
     * Stops a decision: what has been done stays, the rest is left as it is. Nothing happens where it is at its end.
     *
     * @throws NotFound where there is none of that id about that posting
     */
    @Transactional
    public void stop(Person by, String postingId, String id) {
        BulkDecision decision = known(postingId, id);
        if (!progress(decision).finished() && decisions.stop(id, by.id(), clock.instant()) > 0) {
            process.stop(decision.batchId());
        }
    }

    /**
     * Makes a decision wait: what is being done at this moment, ten applications at most, is done; the others wait until somebody lets it go on.
     * Nothing happens where it waits already, or is at its end.
     *
     * @throws NotFound where there is none of that id about that posting
     */
    @Transactional
    public void pause(Person by, String postingId, String id) {
        BulkDecision decision = known(postingId, id);
        if (!progress(decision).finished() && decisions.pause(id, by.id(), clock.instant()) > 0) {
            process.pause(decision.batchId());
        }
    }

    /**
     * Lets a decision go on that waits; nothing happens where it does not.
     *
     * @throws NotFound where there is none of that id about that posting
     */
    @Transactional
    public void resume(String postingId, String id) {
        BulkDecision decision = known(postingId, id);
        if (decisions.resume(id) > 0) {
            process.resume(decision.batchId());
        }
    }

    private BulkDecision known(String postingId, String id) {
        return decisions
                .findByIdAndPostingId(id, postingId)
                .orElseThrow(() -> new NotFound("There is no such decision about this posting."));
    }
}
