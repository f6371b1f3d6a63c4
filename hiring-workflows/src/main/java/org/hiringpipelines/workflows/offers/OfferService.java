package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.LetGo;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.forms.FormRecords;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/**
 * The course of an offer: opened, drafted, approved, extended, answered, and cleared. Diagrams call it as {@code offers}, and ask it
 * about drafts and clearances, too: a diagram is drawn by people who know of offers and not of our classes, and offers that run by
 * older diagrams go on asking by these names. Java code asks {@link Clearances}, {@link SentLetters} and {@link Hires} themselves.
 */
@ForDiagrams
@Transactional
public class OfferService implements OffersOfEarlierDiagrams {

    // A timer needs a date. The last day that all of engine, H2 and PostgreSQL can hold says "never".
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 30);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final OfferRepository offers;
    private final Drafting drafting;
    private final ApprovalService approvals;
    private final SentLetters letters;
    private final Clearances clearances;
    private final RejectionReasons reasons;
    private final ApplicationService applications;
    private final Timeline timeline;
    private final Team team;
    private final Clock clock;

    OfferService(
            OfferRepository offers,
            Drafting drafting,
            ApprovalService approvals,
            SentLetters letters,
            Clearances clearances,
            RejectionReasons reasons,
            ApplicationService applications,
            Timeline timeline,
            Team team,
            Clock clock) {
        this.offers = offers;
        this.drafting = drafting;
        this.approvals = approvals;
        this.letters = letters;
        this.clearances = clearances;
        this.reasons = reasons;
        this.applications = applications;
        this.timeline = timeline;
        this.team = team;
        this.clock = clock;
    }

    /**
     * The offer of that id.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    public Offer find(String offerId) {
        return offers.known(offerId);
    }

    /** An application's offers, oldest first. */
    @Transactional(readOnly = true)
    public List<Offer> of(String applicationId) {
        return offers.findByApplicationIdOrderByOpenedAt(applicationId);
    }

    /** Begins work on an offer; answers its id. */
    public String open(String applicationId) {
        return offers.insert(Offer.opened(UUID.randomUUID().toString(), applicationId, clock.instant()))
                .id();
    }

    /** The terms as they were last drafted, for the form; blank before. */
    @Transactional(readOnly = true)
    public OfferDraft drafted(String offerId) {
        return drafting.drafted(offerId);
    }

    /** The pay that the posting promised, for the form. */
    @Transactional(readOnly = true)
    public String advertised(String offerId) {
        return drafting.advertised(offerId);
    }

    /** That others hold offers for all openings that are left; null where one is left for this offer, too. */
    @Transactional(readOnly = true)
    public String promises(String offerId) {
        return offers.promisesBeside(offerId)
                .orElseThrow(() -> OfferRepository.unknown(offerId))
                .warning();
    }

    /** What an approver or the candidate wants to have changed, with who says so; null where nobody does. */
    @Transactional(readOnly = true)
    public String askedFor(String offerId) {
        return drafting.askedFor(offerId);
    }

    /**
     * The terms a hiring manager drafted, or that there will be no offer after all.
     *
     * @param typed the fields of {@link OfferDraft}
     */
    @Override
    public void draft(String offerId, String by, Map<String, ?> typed) {
        OfferDraft draft = FormRecords.read(OfferDraft.class, typed);
        FormFields form = new FormFields();
        String decided = form.choice(
                "outcome",
                "Is the offer made?",
                draft.outcome() == null || draft.outcome().isEmpty() ? "offer" : draft.outcome(),
                "offer",
                "reject",
                "hold");
        String given = form.text("reason", draft.reason(), 2000);
        String said = form.text("comment", draft.comment(), 2000);
        form.done();
        if (decided.equals("offer")) {
            drafting.draft(offerId, by, drafting.terms(draft));
        } else {
            String day = decided.equals("hold")
                    ? applications
                            .comeBackOn(find(offerId).applicationId(), draft.until())
                            .orElse(null)
                    : null;
            String why = decided.equals("reject")
                    ? reasons.given(draft.reason(), said).words()
                    : given;
            cancel(
                    offerId,
                    by,
                    Stream.of(day, why, said).filter(Objects::nonNull).collect(Collectors.joining(" – ")));
        }
    }

    private void cancel(String offerId, String by, String why) {
        Offer offer = offers.save(find(offerId).with(Offer.Status.CANCELLED));
        timeline.add(offer.applicationId(), by, Happening.OFFER_CANCELLED, why);
    }

    /** What an approver decided: {@code approve} or {@code return}. */
    public void approve(String offerId, String by, String decision, String comment) {
        Approval approval = approvals.record(Approval.Subject.OFFER, offerId, by, decision, comment);
        boolean approved = approval.decision() == Approval.Decision.APPROVE;
        Offer offer = find(offerId);
        if (!approved || !approvals.awaited(offerId)) {
            offers.save(offer.with(approved ? Offer.Status.APPROVED : Offer.Status.DRAFT));
        }
        String inPlaceOf = approval.bySubstitute() ? "For " + team.nameOf(approval.asked()) : null;
        timeline.add(
                offer.applicationId(),
                by,
                approved ? Happening.OFFER_APPROVED : Happening.OFFER_RETURNED,
                Stream.of(inPlaceOf, approval.comment())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(": ")));
    }

    /** The offer goes to the candidate, with the letter that is written now. */
    public void extend(String offerId) {
        Offer offer = offers.save(find(offerId).extended(clock.instant()));
        letters.write(offer);
        timeline.add(
                offer.applicationId(),
                null,
                Happening.OFFER_EXTENDED,
                "To be answered by " + offer.terms().expiresOn());
    }

    /**
     * When the candidate is reminded of an offer: in the morning, so many days before its last day; never where that has passed.
     */
    @Transactional(readOnly = true)
    public Date reminderTime(String offerId, int daysBefore) {
        Instant morning = find(offerId)
                .terms()
                .expiresOn()
                .minusDays(daysBefore)
                .atTime(MORNING)
                .atZone(clock.getZone())
                .toInstant();
        return Date.from(
                morning.isAfter(clock.instant())
                        ? morning
                        : NEVER.atStartOfDay(clock.getZone()).toInstant());
    }

    /** When the offer expires: the end of its last day. */
    @Transactional(readOnly = true)
    public Date expiryTime(String offerId) {
        return Date.from(find(offerId)
                .terms()
                .expiresOn()
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    /**
     * The candidate's answer: {@code accepted}, {@code declined}, or {@code negotiating}, which makes a new version.
     *
     * @param reason why it is declined, or what the candidate asks for; needed for the latter
     * @throws Conflict where it is not out, or not any more
     */
    public void answer(String offerId, String by, String answer, String reason) {
        FormFields form = new FormFields();
        String given =
                form.choice("answer", "What did the candidate answer?", answer, "accepted", "declined", "negotiating");
        String why = form.text("reason", reason, 2000);
        form.done();
        Offer.Answer known = Offer.Answer.valueOf(given.toUpperCase(Locale.ROOT));
        Offer out = find(offerId);
        if (out.status() != Offer.Status.EXTENDED) {
            // Taken back a moment ago, while its process still waits for the answer.
            throw new Conflict("This offer does not wait for an answer any more: it is "
                    + out.status().words().toLowerCase(Locale.ROOT) + ".");
        }
        Offer offer = offers.save(out.answered(known, why));
        timeline.add(
                offer.applicationId(),
                by,
                Happening.OFFER_ANSWERED,
                (known == Offer.Answer.NEGOTIATING
                                ? "Wants to negotiate"
                                : offer.status().words())
                        + (why == null ? "" : ": " + why));
    }

    /** Whether an application has ended with an offer in its candidate's hands, which is void now. */
    @Transactional(readOnly = true)
    public boolean voided(String applicationId) {
        List<Offer> taken = of(applicationId).stream()
                .filter(offer -> offer.status() == Offer.Status.VOID && offer.extendedAt() != null)
                .toList();
        if (taken.isEmpty()) {
            return false;
        }
        // Whoever has withdrawn from one and come back knows that it was void then.
        Instant cameBack = timeline.of(applicationId).stream()
                .filter(event -> event.happening() == Happening.REOPENED)
                .map(StageEvent::at)
                .reduce(Instant.MIN, (earlier, later) -> later);
        return taken.stream().anyMatch(offer -> !offer.openedAt().isBefore(cameBack));
    }

    /** The candidate let the offer's last day pass. */
    public void expire(String offerId) {
        Offer offer = offers.save(find(offerId).with(Offer.Status.EXPIRED));
        timeline.add(offer.applicationId(), null, Happening.OFFER_EXPIRED, null);
    }

    /** Asks for the checks that an accepted offer waits for, as the table of clearances names them. */
    public void requestClearances(String offerId) {
        clearances.request(offerId);
    }

    /** The kinds of the checks whose result is still to come. */
    @Transactional(readOnly = true)
    public List<String> awaitedClearances(String offerId) {
        return clearances.awaited(offerId);
    }

    /** What is checked, in words. */
    @Transactional(readOnly = true)
    public String check(String offerId, String kind) {
        return clearances.of(offerId, kind).rule().name();
    }

    /** What a check brought out: {@code clear} or {@code finding}. */
    public void reportClearance(String offerId, String kind, String by, String result, String comment) {
        clearances.report(offerId, kind, by, result, comment);
    }

    /** What a hiring manager has to keep to with a finding, as sentences. */
    @Transactional(readOnly = true)
    public String findingRule(String offerId, String kind) {
        return FindingWords.rulesFor(clearances.of(offerId, kind));
    }

    /**
     * What the hiring manager makes of a finding: {@code proceed}, {@code withdraw}, or {@code recheck} where the report may be wrong;
     * with the assessment in words.
     */
    public void assessFinding(String offerId, String kind, String by, String decision, String assessment) {
        clearances.assess(offerId, kind, by, decision, assessment);
    }

    /** What a hiring manager can decide about a finding after the candidate could answer, for the form. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> findingChoices(String offerId, String kind) {
        return FindingWords.choicesFor(clearances.of(offerId, kind));
    }

    /**
     * What the hiring manager makes of a finding after the candidate could answer: {@code proceed}, {@code withdraw}, which is final
     * now, {@code recheck}, or {@code dispute} where the candidate disputes the report and a rule gives more time for that.
     *
     * @param answer what the candidate answered; may be blank, except with a dispute
     */
    public void reassessOrWait(
            String offerId, String kind, String by, String answer, String decision, String assessment) {
        clearances.reassessOrWait(offerId, kind, by, answer, decision, assessment);
    }

    /**
     * The same for offers that run by diagrams up to 1.2, which cannot wait any more.
     *
     * @param answer what the candidate answered; may be blank
     */
    public void reassessFinding(
            String offerId, String kind, String by, String answer, String decision, String assessment) {
        clearances.reassess(offerId, kind, by, answer, decision, assessment);
    }

    /**
     * Where a finding stands: {@code passed}, {@code answerable} while the candidate may answer, {@code refused}, or {@code awaited}
     * where it is checked again.
     */
    @Transactional(readOnly = true)
    public String finding(String offerId, String kind) {
        return clearances.standing(offerId, kind);
    }

    /** When the candidate's time to answer a finding is over: the end of the last business day of the wait. */
    @Transactional(readOnly = true)
    public Date answerTimeOver(String offerId, String kind) {
        return clearances.answerTimeOver(offerId, kind);
    }

    /** Whether nothing stands in the way of the hire any more. */
    @Transactional(readOnly = true)
    public boolean cleared(String offerId) {
        return clearances.allPassed(offerId);
    }

    /** Takes back an offer whose finding does not allow the hire. */
    public void withdraw(String offerId) {
        cancel(offerId, null, reasons.words("CLEARANCE"));
    }

    /** Nobody can accept an offer of an application that ends: whatever has come to no end of its own is void. */
    public void voidOpen(String applicationId) {
        offers.voidPending(applicationId);
    }

    /** The same for a diagram of an earlier version. */
    @EventListener
    public void letGo(LetGo ending) {
        if (!ending.hired()) {
            voidOpen(ending.applicationId());
        }
    }
}
