package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.ClearanceRule;
import org.hiringpipelines.model.offer.EarlyClearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.forms.FormFields;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checks that an accepted offer waits for, and what becomes of what they find. Diagrams reach them through {@code offers}.
 */
@Transactional
public class Clearances {

    private final ClearanceRepository clearances;
    private final EarlyClearanceRepository early;
    private final OfferRepository offers;
    private final ClearanceTable table;
    private final BusinessDays businessDays;
    private final Timeline timeline;
    private final Clock clock;

    Clearances(
            ClearanceRepository clearances,
            EarlyClearanceRepository early,
            OfferRepository offers,
            ClearanceTable table,
            BusinessDays businessDays,
            Timeline timeline,
            Clock clock) {
        this.clearances = clearances;
        this.early = early;
        this.offers = offers;
        this.table = table;
        this.businessDays = businessDays;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The checks an offer waits for or waited for. */
    @Transactional(readOnly = true)
    public List<Clearance> of(String offerId) {
        return clearances.of(offerId);
    }

    /**
     * Refuses a kind of check that an offer never waited for. An offer whose checks are not asked for yet has none to compare with.
     *
     * @throws NotFound where the offer waits for other checks only
     */
    @Transactional(readOnly = true)
    public void requireCheck(String offerId, String kind) {
        List<String> known = of(offerId).stream().map(Clearance::kind).toList();
        if (!known.isEmpty() && !known.contains(kind)) {
            throw new NotFound("This offer waits for no check \"" + kind + "\". Its checks are: "
                    + String.join(", ", known) + ".");
        }
    }

    /**
     * One of an offer's checks.
     *
     * @throws NotFound where the offer waits for no check of that kind
     */
    @Transactional(readOnly = true)
    public Clearance of(String offerId, String kind) {
        return of(offerId).stream()
                .filter(clearance -> clearance.kind().equals(kind))
                .findFirst()
                .orElseThrow(Clearances::unknown);
    }

    /** The same for who changes it: nobody else does before the running transaction ends. */
    Clearance toChange(String offerId, String kind) {
        return clearances.findLockedByOfferIdAndKind(offerId, kind).orElseThrow(Clearances::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("This offer waits for no check of that kind.");
    }

    void request(String offerId) {
        OfferedPosting offered = offers.offeredPosting(offerId).orElseThrow(() -> OfferRepository.unknown(offerId));
        Map<String, EarlyClearance> brought = early.of(offers.known(offerId).applicationId()).stream()
                .filter(EarlyClearance::clear)
                .collect(Collectors.toMap(EarlyClearance::kind, Function.identity()));
        table.checksFor(offered.posting())
                .forEach((kind, rule) -> clearances.insert(
                        asBrought(Clearance.awaited(UUID.randomUUID().toString(), offerId, kind, rule), brought)));
    }

    /** What was clear before the interviews is so still. */
    private static Clearance asBrought(Clearance asked, Map<String, EarlyClearance> brought) {
        EarlyClearance paper = brought.get(asked.kind());
        return paper == null ? asked : asked.reported(paper.result(), paper.comment(), paper.reportedAt());
    }

    List<String> awaited(String offerId) {
        return of(offerId).stream()
                .filter(clearance -> clearance.result() == null)
                .map(Clearance::kind)
                .toList();
    }

    void report(String offerId, String kind, String by, String result, String comment) {
        FormFields form = new FormFields();
        String reported = form.choice("result", "What did the check bring out?", result, "clear", "finding");
        form.done();
        Clearance clearance = clearances.save(toChange(offerId, kind)
                .reported(Clearance.Result.valueOf(reported.toUpperCase(Locale.ROOT)), comment, clock.instant()));
        tell(clearance, by, Happening.CLEARANCE_REPORTED, reported.equals("clear") ? "clear" : "a finding");
    }

    void assess(String offerId, String kind, String by, String decision, String assessment) {
        Clearance assessed =
                clearances.save(toChange(offerId, kind).assessed(decisionOf(decision), assessment, clock.instant()));
        tell(assessed, by, Happening.FINDING_ASSESSED, FindingWords.of(assessed));
        if (assessed.answerable()) {
            tell(
                    assessed,
                    null,
                    Happening.PRE_ADVERSE_NOTICE,
                    BusinessDays.inWords(assessed.rule().waitDays()) + " to answer");
        }
    }

    void reassess(String offerId, String kind, String by, String answer, String decision, String assessment) {
        Clearance reassessed =
                clearances.save(toChange(offerId, kind).reassessed(decisionOf(decision), answer, assessment));
        tell(reassessed, by, Happening.FINDING_REASSESSED, FindingWords.of(reassessed));
    }

    void reassessOrWait(String offerId, String kind, String by, String answer, String decision, String assessment) {
        if (decisionOf(decision, "proceed", "withdraw", "recheck", "dispute") != Clearance.Decision.DISPUTE) {
            reassess(offerId, kind, by, answer, decision, assessment);
            return;
        }
        Clearance disputed = clearances.save(toChange(offerId, kind).disputed(answer, clock.instant()));
        tell(
                disputed,
                by,
                Happening.REPORT_DISPUTED,
                FindingWords.moreBusinessDays(disputed.rule().disputeDays()));
    }

    private static Clearance.Decision decisionOf(String decision) {
        return decisionOf(decision, "proceed", "withdraw", "recheck");
    }

    private static Clearance.Decision decisionOf(String decision, String... words) {
        FormFields form = new FormFields();
        String decided = form.choice("decision", "Does the hire go on in spite of the finding?", decision, words);
        form.done();
        return Clearance.Decision.valueOf(decided.toUpperCase(Locale.ROOT));
    }

    void tell(Clearance clearance, String by, Happening happening, String what) {
        timeline.add(
                offers.known(clearance.offerId()).applicationId(),
                by,
                happening,
                clearance.rule().name() + ": " + what);
    }

    String standing(String offerId, String kind) {
        Clearance clearance = of(offerId, kind);
        if (clearance.passed()) {
            return "passed";
        }
        if (clearance.answerable()) {
            return "answerable";
        }
        return clearance.refused() ? "refused" : "awaited";
    }

    Date answerTimeOver(String offerId, String kind) {
        Clearance clearance = of(offerId, kind);
        ClearanceRule rule = clearance.rule();
        return Date.from(
                clearance.disputedAt() == null
                        ? businessDays.after(clearance.noticedAt(), rule.waitDays())
                        : businessDays.after(clearance.disputedAt(), rule.disputeDays()));
    }

    boolean allPassed(String offerId) {
        return of(offerId).stream().allMatch(Clearance::passed);
    }

    /** Whether every check that must be clear before the first day of work was clear by then. */
    boolean clearInTime(Offer accepted) {
        return of(accepted.id()).stream()
                .filter(clearance -> clearance.rule().beforeStart())
                .allMatch(clearance -> clearance.passed()
                        && !dayOf(clearance.reportedAt())
                                .isAfter(accepted.terms().startsOn()));
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
