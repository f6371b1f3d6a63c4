package org.hiringpipelines.workflows.offers;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.ApprovalBasis;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.OfferVersion;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.workflows.applications.ApplicationClosed;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.approvals.ApprovalCase;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.letters.LetterPrinter;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/** Offers: drafted, approved, extended, answered, and cleared. Diagrams call it as {@code offers}. */
@Transactional
public class OfferService {

    // A timer needs a date. The last day that all of engine, H2 and PostgreSQL can hold says "never".
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 30);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final OfferRepository offers;
    private final OfferVersionRepository versions;
    private final OfferRecipientRepository recipients;
    private final ClearanceRepository clearances;
    private final ApprovalService approvals;
    private final RejectionReasons reasons;
    private final ApplicationService applications;
    private final LetterPrinter printer;
    private final Team team;
    private final OfferLetters letters = new OfferLetters();
    private final Timeline timeline;
    private final ClearanceTable table;
    private final BusinessDays businessDays;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // an offer touches everything that is known of a candidate
    OfferService(
            OfferRepository offers,
            OfferVersionRepository versions,
            OfferRecipientRepository recipients,
            ClearanceRepository clearances,
            ApprovalService approvals,
            RejectionReasons reasons,
            ApplicationService applications,
            LetterPrinter printer,
            Team team,
            Timeline timeline,
            ClearanceTable table,
            BusinessDays businessDays,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.offers = offers;
        this.versions = versions;
        this.recipients = recipients;
        this.clearances = clearances;
        this.approvals = approvals;
        this.reasons = reasons;
        this.applications = applications;
        this.printer = printer;
        this.team = team;
        this.timeline = timeline;
        this.table = table;
        this.businessDays = businessDays;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * The offer of that id.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    public Offer find(String offerId) {
        return offers.findById(offerId).orElseThrow(() -> new NotFound("There is no offer " + offerId + "."));
    }

    /** An application's offers, oldest first. */
    @Transactional(readOnly = true)
    public List<Offer> of(String applicationId) {
        return offers.findByApplicationIdOrderByOpenedAt(applicationId);
    }

    /** The checks an offer waits for or waited for. */
    @Transactional(readOnly = true)
    public List<Clearance> clearancesOf(String offerId) {
        return clearances.findByOfferIdOrderByKind(offerId);
    }

    /** Begins work on an offer; answers its id. */
    public String open(String applicationId) {
        return offers.insert(Offer.opened(UUID.randomUUID().toString(), applicationId, clock.instant()))
                .id();
    }

    /** The terms as they were last drafted, for the form; blank before. */
    @Transactional(readOnly = true)
    public OfferDraft drafted(String offerId) {
        return OfferDraft.of(find(offerId).terms());
    }

    /** The pay that the posting promised, for the form. */
    @Transactional(readOnly = true)
    public String advertised(String offerId) {
        Pay promised = recipient(offerId).posting().pay();
        return promised == null ? "The posting names no pay." : promised.words();
    }

    /** What an approver or the candidate wants to have changed, with who says so; null where nobody does. */
    @Transactional(readOnly = true)
    public String askedFor(String offerId) {
        Offer offer = find(offerId);
        if (offer.terms() == null) {
            return null;
        }
        if (offer.answerReason() != null) {
            return "The candidate: " + offer.answerReason();
        }
        return approvals.of(offerId).stream()
                .filter(approval -> approval.decision() == Approval.Decision.RETURN)
                .reduce((older, newer) -> newer)
                .map(returned -> (returned.approver() == null ? "An approver" : team.nameOf(returned.approver())) + ": "
                        + returned.comment())
                .orElse(null);
    }

    private OfferRecipient recipient(String offerId) {
        return recipients.of(offerId).orElseThrow(() -> new NotFound("There is no offer " + offerId + "."));
    }

    /**
     * The terms a hiring manager drafted, or that there will be no offer after all.
     *
     * @param outcome {@code offer} (also where blank), {@code reject} or {@code hold}
     */
    @SuppressWarnings("TooManyParameters") // one for each field of the form, as the diagram hands them over by name
    public void draft(
            String offerId,
            String by,
            String outcome,
            String salary,
            String currency,
            String payPeriod,
            String startsOn,
            String expiresOn,
            String terms,
            String reason,
            String comment) {
        FormFields form = new FormFields();
        String decided = form.choice(
                "outcome",
                "Is the offer made?",
                outcome == null || outcome.isEmpty() ? "offer" : outcome,
                "offer",
                "reject",
                "hold");
        String given = form.text("reason", reason, 2000);
        String said = form.text("comment", comment, 2000);
        form.done();
        if (decided.equals("offer")) {
            draft(offerId, by, terms(salary, currency, payPeriod, startsOn, expiresOn, terms));
        } else {
            String why = decided.equals("reject") ? reasons.given(reason, said).words() : given;
            cancel(offerId, by, Stream.of(why, said).filter(Objects::nonNull).collect(Collectors.joining(" – ")));
        }
    }

    private void draft(String offerId, String by, Terms terms) {
        Offer offer = offers.save(find(offerId).drafted(terms));
        timeline.add(
                offer.applicationId(),
                by,
                Stage.OFFER,
                Happening.OFFER_DRAFTED,
                terms.pay() + ", from " + terms.startsOn());
        approvals.ask(offerId, ApprovalCase.of(terms, recipient(offerId).posting()), ApprovalBasis.of(terms));
    }

    private Terms terms(
            String salary, String currency, String payPeriod, String startsOn, String expiresOn, String text) {
        FormFields form = new FormFields();
        BigDecimal amount = form.number("salary", salary);
        PayPeriod period = form.constant("payPeriod", payPeriod, PayPeriod.class);
        LocalDate starts = form.date("startsOn", startsOn);
        LocalDate expires = form.date("expiresOn", expiresOn);
        form.refuseIf(
                expires != null && expires.isBefore(LocalDate.now(clock)),
                "expiresOn",
                "The offer's last day " + expires + " has passed. Give one that is still to come.");
        form.done();
        String code = form.text(currency);
        return new Terms(amount, code == null ? null : code.toUpperCase(Locale.ROOT), period, starts, expires, text);
    }

    private void cancel(String offerId, String by, String why) {
        Offer offer = offers.save(find(offerId).with(Offer.Status.CANCELLED));
        timeline.add(offer.applicationId(), by, Stage.OFFER, Happening.OFFER_CANCELLED, why);
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
                Stage.OFFER,
                approved ? Happening.OFFER_APPROVED : Happening.OFFER_RETURNED,
                Stream.of(inPlaceOf, approval.comment())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(": ")));
    }

    /** The offer goes to the candidate, with the letter that is written now. */
    public void extend(String offerId) {
        Offer offer = offers.save(find(offerId).extended(clock.instant()));
        versions.insert(OfferVersion.of(offer, letters.write(offer, recipient(offerId), clock.getZone())));
        timeline.add(
                offer.applicationId(),
                null,
                Stage.OFFER,
                Happening.OFFER_EXTENDED,
                "To be answered by " + offer.terms().expiresOn());
    }

    /** The versions of an offer that went out, oldest first. */
    @Transactional(readOnly = true)
    public List<OfferVersion> versionsOf(String offerId) {
        return versions.findByOfferIdOrderByVersion(offerId);
    }

    /** The number of the version that went out last; 0 where none has. */
    @Transactional(readOnly = true)
    public int lastVersionOf(String offerId) {
        return versions.countByOfferId(offerId);
    }

    /** The letter that went out last, as PDF; nothing where none has. */
    public Optional<Document> letter(String offerId) {
        return versionsOf(offerId).stream()
                .reduce((older, newer) -> newer)
                .map(last -> letter(offerId, last.version()));
    }

    /**
     * The letter of a version, as PDF: the text that was written when it went out, printed when somebody first needs it, since
     * printing takes longer than all else that extending an offer does.
     *
     * @throws NotFound where this version has not gone out
     */
    public Document letter(String offerId, int version) {
        OfferVersion extended = versions.findByOfferIdAndVersion(offerId, version)
                .orElseThrow(() -> new NotFound("No letter of that version has gone out."));
        if (extended.documentId() != null) {
            return applications.document(extended.documentId(), Document.Kind.OFFER_LETTER);
        }
        Document printed = applications.keep(new Document(
                UUID.randomUUID().toString(),
                find(offerId).applicationId(),
                Document.Kind.OFFER_LETTER,
                "Offer letter, version " + version + ".pdf",
                printer.print(extended.letter()),
                clock.instant()));
        versions.save(extended.printed(printed.id()));
        return printed;
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
     */
    public void answer(String offerId, String by, String answer, String reason) {
        FormFields form = new FormFields();
        String given =
                form.choice("answer", "What did the candidate answer?", answer, "accepted", "declined", "negotiating");
        String why = form.text("reason", reason, 2000);
        form.done();
        Offer.Answer known = Offer.Answer.valueOf(given.toUpperCase(Locale.ROOT));
        Offer offer = offers.save(find(offerId).answered(known, why));
        timeline.add(
                offer.applicationId(),
                by,
                Stage.OFFER,
                Happening.OFFER_ANSWERED,
                (known == Offer.Answer.NEGOTIATING
                                ? "Wants to negotiate"
                                : offer.status().words())
                        + (why == null ? "" : ": " + why));
    }

    /** The candidate let the offer's last day pass. */
    public void expire(String offerId) {
        Offer offer = offers.save(find(offerId).with(Offer.Status.EXPIRED));
        timeline.add(offer.applicationId(), null, Stage.OFFER, Happening.OFFER_EXPIRED, null);
    }

    /** Asks for the checks that an accepted offer waits for, as the table of clearances names them. */
    public void requestClearances(String offerId) {
        OfferedPosting offered =
                offers.offeredPosting(offerId).orElseThrow(() -> new NotFound("There is no offer " + offerId + "."));
        table.checksFor(offered.posting())
                .forEach((kind, rule) ->
                        clearances.insert(Clearance.awaited(UUID.randomUUID().toString(), offerId, kind, rule)));
    }

    /** The kinds of the checks whose result is still to come. */
    @Transactional(readOnly = true)
    public List<String> awaitedClearances(String offerId) {
        return clearances.findByOfferIdOrderByKind(offerId).stream()
                .filter(clearance -> clearance.result() == null)
                .map(Clearance::kind)
                .toList();
    }

    /** What is checked, in words. */
    @Transactional(readOnly = true)
    public String check(String offerId, String kind) {
        return clearance(offerId, kind).rule().name();
    }

    /** What a check brought out: {@code clear} or {@code finding}. */
    public void reportClearance(String offerId, String kind, String by, String result, String comment) {
        FormFields form = new FormFields();
        String reported = form.choice("result", "What did the check bring out?", result, "clear", "finding");
        form.done();
        Clearance clearance = clearances.save(clearance(offerId, kind)
                .reported(Clearance.Result.valueOf(reported.toUpperCase(Locale.ROOT)), comment, clock.instant()));
        tell(clearance, by, Happening.CLEARANCE_REPORTED, reported.equals("clear") ? "clear" : "a finding");
    }

    /** What a hiring manager has to keep to with a finding, as sentences. */
    @Transactional(readOnly = true)
    public String findingRule(String offerId, String kind) {
        return FindingWords.rulesFor(clearance(offerId, kind));
    }

    /**
     * What the hiring manager makes of a finding: {@code proceed}, {@code withdraw}, or {@code recheck} where the report may be wrong;
     * with the assessment in words.
     */
    public void assessFinding(String offerId, String kind, String by, String decision, String assessment) {
        Clearance assessed =
                clearances.save(clearance(offerId, kind).assessed(decisionOf(decision), assessment, clock.instant()));
        tell(assessed, by, Happening.FINDING_ASSESSED, FindingWords.of(assessed));
        if (assessed.answerable()) {
            tell(
                    assessed,
                    null,
                    Happening.PRE_ADVERSE_NOTICE,
                    FindingWords.businessDays(assessed.rule().waitDays()) + " to answer");
        }
    }

    /**
     * What the hiring manager makes of a finding after the candidate could answer: {@code proceed}, {@code withdraw}, which is final
     * now, or {@code recheck}.
     *
     * @param answer what the candidate answered; may be blank
     */
    public void reassessFinding(
            String offerId, String kind, String by, String answer, String decision, String assessment) {
        Clearance reassessed =
                clearances.save(clearance(offerId, kind).reassessed(decisionOf(decision), answer, assessment));
        tell(reassessed, by, Happening.FINDING_REASSESSED, FindingWords.of(reassessed));
    }

    private static Clearance.Decision decisionOf(String decision) {
        FormFields form = new FormFields();
        String decided = form.choice(
                "decision", "Does the hire go on in spite of the finding?", decision, "proceed", "withdraw", "recheck");
        form.done();
        return Clearance.Decision.valueOf(decided.toUpperCase(Locale.ROOT));
    }

    /**
     * Where a finding stands: {@code passed}, {@code answerable} while the candidate may answer, {@code refused}, or {@code awaited}
     * where it is checked again.
     */
    @Transactional(readOnly = true)
    public String finding(String offerId, String kind) {
        Clearance clearance = clearance(offerId, kind);
        if (clearance.passed()) {
            return "passed";
        }
        if (clearance.answerable()) {
            return "answerable";
        }
        return clearance.refused() ? "refused" : "awaited";
    }

    /** When the candidate's time to answer a finding is over: the end of the last business day of the wait. */
    @Transactional(readOnly = true)
    public Date answerTimeOver(String offerId, String kind) {
        Clearance clearance = clearance(offerId, kind);
        return Date.from(
                businessDays.after(clearance.noticedAt(), clearance.rule().waitDays()));
    }

    private void tell(Clearance clearance, String by, Happening happening, String what) {
        timeline.add(
                find(clearance.offerId()).applicationId(),
                by,
                Stage.OFFER,
                happening,
                clearance.rule().name() + ": " + what);
    }

    /** Whether nothing stands in the way of the hire any more. */
    @Transactional(readOnly = true)
    public boolean cleared(String offerId) {
        return clearances.findByOfferIdOrderByKind(offerId).stream().allMatch(Clearance::passed);
    }

    /** Takes back an offer whose finding does not allow the hire. */
    public void withdraw(String offerId) {
        cancel(offerId, null, reasons.words("CLEARANCE"));
    }

    /**
     * One of an offer's checks.
     *
     * @throws NotFound where the offer waits for no check of that kind
     */
    Clearance clearance(String offerId, String kind) {
        return clearances
                .findByOfferIdAndKind(offerId, kind)
                .orElseThrow(() -> new NotFound("This offer waits for no check of that kind."));
    }

    /**
     * Refuses a kind of check that an offer never waited for. An offer whose checks are not asked for yet has none to compare with.
     *
     * @throws NotFound where the offer waits for other checks only
     */
    @Transactional(readOnly = true)
    public void requireCheck(String offerId, String kind) {
        List<String> known = clearancesOf(offerId).stream().map(Clearance::kind).toList();
        if (!known.isEmpty() && !known.contains(kind)) {
            throw new NotFound("This offer waits for no check \"" + kind + "\". Its checks are: "
                    + String.join(", ", known) + ".");
        }
    }

    /**
     * The hire that an application ended with.
     *
     * @throws NotFound where no offer was accepted
     */
    @Transactional(readOnly = true)
    public Hired hireOf(String applicationId, Instant at) {
        Offer accepted = offers.findByApplicationIdAndStatus(applicationId, Offer.Status.ACCEPTED)
                .orElseThrow(() -> new NotFound("Nobody has accepted an offer for this application."));
        boolean clearInTime = clearancesOf(accepted.id()).stream()
                .filter(clearance -> clearance.rule().beforeStart())
                .allMatch(clearance -> clearance.passed()
                        && !dayOf(clearance.reportedAt())
                                .isAfter(accepted.terms().startsOn()));
        return new Hired(applicationId, accepted.id(), accepted.terms(), clearInTime, at);
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** Tells payroll of a hire. Nobody can accept the offer of an application that has ended otherwise. */
    @EventListener
    public void applicationClosed(ApplicationClosed closed) {
        if (closed.outcome() == Outcome.HIRED) {
            Hired hired = hireOf(closed.applicationId(), clock.instant());
            if (!hired.startConfirmed()) {
                timeline.add(
                        hired.applicationId(),
                        null,
                        Stage.CLOSED,
                        Happening.START_OPEN,
                        hired.terms().startsOn() + " has passed before all checks were clear. Agree on a later day.");
            }
            listeners.publishEvent(hired);
        } else {
            offers.voidPending(closed.applicationId());
        }
    }
}
