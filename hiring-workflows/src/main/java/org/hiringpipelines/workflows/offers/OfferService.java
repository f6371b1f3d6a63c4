package org.hiringpipelines.workflows.offers;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
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
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.letters.LetterPrinter;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
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
        return clearances.findByOfferId(offerId);
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

    /** Asks for the checks that an accepted offer waits for. */
    public void requestClearances(String offerId) {
        for (Clearance.Kind kind : Clearance.Kind.values()) {
            clearances.insert(Clearance.awaited(UUID.randomUUID().toString(), offerId, kind));
        }
    }

    /** The kinds of the checks whose result is still to come. */
    @Transactional(readOnly = true)
    public List<String> awaitedClearances(String offerId) {
        return clearances.findByOfferId(offerId).stream()
                .filter(clearance -> clearance.result() == null)
                .map(clearance -> clearance.kind().name())
                .toList();
    }

    /** What a check brought out: {@code clear} or {@code finding}. */
    public void reportClearance(String offerId, String kind, String by, String result, String comment) {
        FormFields form = new FormFields();
        String reported = form.choice("result", "What did the check bring out?", result, "clear", "finding");
        form.done();
        Clearance clearance = clearances.save(clearance(offerId, kind)
                .reported(Clearance.Result.valueOf(reported.toUpperCase(Locale.ROOT)), comment));
        timeline.add(
                find(offerId).applicationId(),
                by,
                Stage.OFFER,
                Happening.CLEARANCE_REPORTED,
                clearance.kind().words() + ": " + (reported.equals("clear") ? "clear" : "a finding"));
    }

    /** What the hiring manager makes of a finding: {@code proceed} or {@code withdraw}, with the assessment in words. */
    public void assessFinding(String offerId, String kind, String by, String decision, String assessment) {
        FormFields form = new FormFields();
        String decided = form.choice(
                "decision", "Does the hire go on in spite of the finding?", decision, "proceed", "withdraw");
        form.done();
        boolean goOn = decided.equals("proceed");
        clearances.save(clearance(offerId, kind).assessed(goOn, assessment));
        timeline.add(
                find(offerId).applicationId(),
                by,
                Stage.OFFER,
                Happening.FINDING_ASSESSED,
                goOn ? "The hire goes on" : "The offer is withdrawn");
    }

    /** Whether nothing stands in the way of the hire any more. */
    @Transactional(readOnly = true)
    public boolean cleared(String offerId) {
        return clearances.findByOfferId(offerId).stream().allMatch(Clearance::passed);
    }

    /** Takes back an offer whose finding does not allow the hire. */
    public void withdraw(String offerId) {
        cancel(offerId, null, reasons.words("CLEARANCE"));
    }

    private Clearance clearance(String offerId, String kind) {
        return clearances
                .findByOfferIdAndKind(offerId, kindOf(kind))
                .orElseThrow(() -> new NotFound("This offer waits for no check of that kind."));
    }

    /**
     * The kind of check of that name.
     *
     * @throws NotFound where there is none
     */
    public static Clearance.Kind kindOf(String name) {
        return Arrays.stream(Clearance.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no check \"" + name + "\". Known are: "
                        + Arrays.stream(Clearance.Kind.values())
                                .map(Clearance.Kind::name)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** Nobody can accept the offer of an application that has ended without a hire. */
    @EventListener
    public void applicationClosed(ApplicationClosed closed) {
        if (closed.outcome() != Outcome.HIRED) {
            offers.voidPending(closed.applicationId());
        }
    }
}
