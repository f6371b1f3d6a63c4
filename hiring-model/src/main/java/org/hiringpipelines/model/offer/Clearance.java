package org.hiringpipelines.model.offer;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A check that a conditional offer waits for.
 *
 * @param id our id
 * @param offerId the offer that waits
 * @param kind the code of what is checked, such as {@code BACKGROUND_CHECK}; once for each offer
 * @param rule what has to be kept to
 * @param result what came out; null while it is awaited
 * @param comment what the report says, or null
 * @param reportedAt when the report came; null while it is awaited, and where it came before this was noted
 * @param assessment what the hiring manager makes of a finding, in words; null where there is none
 * @param proceed whether the hire goes on in spite of the finding; null before the assessment
 * @param noticedAt when the candidate was told that the offer may be withdrawn, which begins the wait; null where nobody had to be told
 * @param answer what the candidate answered to that, or null
 * @param reassessment what the hiring manager makes of the finding after the wait; null before
 * @param reportId the document that holds the report; null where the report is words alone
 * @param disputedAt when it was noted that the candidate disputes the report, which begins a further wait; null where none does
 * @param revision how often it has changed since it was first kept, so that of two changes at once the later is noticed; null before
 */
@RecordBuilder
public record Clearance(
        @Identity String id,
        String offerId,
        String kind,
        ClearanceRule rule,
        Result result,
        String comment,
        Instant reportedAt,
        String assessment,
        Boolean proceed,
        Instant noticedAt,
        String answer,
        String reassessment,
        String reportId,
        Instant disputedAt,
        Long revision) {

    /** What a check brings out. */
    public enum Result {
        CLEAR,
        FINDING
    }

    /** What a hiring manager can decide about a finding. */
    public enum Decision {
        PROCEED,
        WITHDRAW,
        /** The report may be wrong: the check is awaited again. */
        RECHECK,
        /** The candidate disputes the report, and gets more time where the rule gives any. */
        DISPUTE
    }

    public Clearance {
        Objects.requireNonNull(offerId, "offerId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        comment = comment == null || comment.isBlank() ? null : comment.strip();
        answer = answer == null || answer.isBlank() ? null : answer.strip();
        Refusal.check()
                .refuseIf(
                        comment != null && comment.length() > 2000,
                        "comment",
                        "A comment has at most 2,000 characters.")
                .refuseIf(
                        longer(assessment) || longer(reassessment),
                        "assessment",
                        "An assessment has at most 4,000 characters.")
                .refuseIf(longer(answer), "answer", "An answer has at most 4,000 characters.")
                .done();
    }

    private static boolean longer(String text) {
        return text != null && text.length() > 4000;
    }

    /** A check that has just been asked for. */
    public static Clearance awaited(String id, String offerId, String kind, ClearanceRule rule) {
        return ClearanceBuilder.builder()
                .id(id)
                .offerId(offerId)
                .kind(kind)
                .rule(rule)
                .build();
    }

    /** The check with its result. */
    public Clearance reported(Result what, String words, Instant at) {
        return ClearanceBuilder.builder(again())
                .result(what)
                .comment(words)
                .reportedAt(at)
                .reportId(reportId)
                .build();
    }

    /**
     * Whether a report can be attached now: another one as long as the result is awaited, and afterwards one that is missing, until the
     * finding is assessed. What was reported stays as it was reported.
     */
    public boolean takesReport() {
        return result == null || (result == Result.FINDING && proceed == null && reportId == null);
    }

    /**
     * The check with its report.
     *
     * @throws Conflict where none can be attached any more
     */
    public Clearance withReport(String documentId) {
        if (!takesReport()) {
            throw new Conflict("The result of this check is in, and its report stays as it was reported.");
        }
        return ClearanceBuilder.builder(this).reportId(documentId).build();
    }

    /** Whether a finding is about to be assessed that the candidate is to be told of with a copy of the report, and there is none. */
    public boolean lacksReport() {
        return result == Result.FINDING && proceed == null && rule.waitDays() > 0 && reportId == null;
    }

    /**
     * The finding with its individual assessment. Where the rule sets a wait, a withdrawal is not final yet: the candidate is told now
     * and may answer, and the finding is assessed again.
     *
     * @throws Refusal where the assessment is missing: a person must say why, in either case (29 CFR 1607; hiring rules, section 4);
     *     or where nobody may start before this check is clear, and the hire should go on
     */
    public Clearance assessed(Decision decision, String why, Instant at) {
        String reason = weighed(decision, why);
        if (decision == Decision.RECHECK) {
            return again();
        }
        boolean goOn = decision == Decision.PROCEED;
        return ClearanceBuilder.builder(this)
                .assessment(reason)
                .proceed(goOn)
                .noticedAt(goOn || rule.waitDays() == 0 ? null : at)
                .answer(null)
                .reassessment(null)
                .disputedAt(null)
                .build();
    }

    /**
     * The finding assessed again, after the candidate could answer; now it is final.
     *
     * @param said what the candidate answered; where it is blank, what was noted before stays
     * @throws Refusal as with the first assessment
     */
    public Clearance reassessed(Decision decision, String said, String why) {
        String reason = weighed(decision, why);
        return decision == Decision.RECHECK
                ? again()
                : ClearanceBuilder.builder(this)
                        .proceed(decision == Decision.PROCEED)
                        .answer(said == null || said.isBlank() ? answer : said)
                        .reassessment(reason)
                        .build();
    }

    /** Whether a candidate who disputes the report gets more time: once, where the rule gives any. */
    public boolean disputable() {
        return answerable() && rule.disputeDays() > 0 && disputedAt == null;
    }

    /**
     * The finding with the candidate's dispute: nothing is decided yet, and the candidate has more time.
     *
     * @param said what the candidate disputes
     * @throws Refusal where the rule gives no more time, or it was given before; or nobody says what is disputed
     */
    public Clearance disputed(String said, Instant at) {
        Refusal.check()
                .refuseIf(
                        !disputable(),
                        "decision",
                        rule.disputeDays() == 0
                                ? "No rule gives this candidate more time for a dispute. Decide, or have it checked again."
                                : "This candidate had the time for a dispute. Decide, or have it checked again.")
                .refuseBlank(said, "answer", "Write down what the candidate disputes.")
                .done();
        return ClearanceBuilder.builder(this)
                .answer(said)
                .reassessment(null)
                .disputedAt(at)
                .build();
    }

    /** The check as it was when it was asked for. */
    private Clearance again() {
        return ClearanceBuilder.builder()
                .id(id)
                .offerId(offerId)
                .kind(kind)
                .rule(rule)
                .revision(revision)
                .build();
    }

    private String weighed(Decision decision, String why) {
        Refusal.check()
                .refuseBlank(why, "assessment", "Write down what you weighed: a finding is assessed for each person.")
                .refuseIf(
                        decision == Decision.PROCEED && rule.beforeStart(),
                        "decision",
                        "Nobody may start before this check is clear, so it cannot be waived."
                                + " Have it checked again, or withdraw the offer.")
                .done();
        return why.strip();
    }

    /** Whether it stands in the way of nothing. */
    public boolean passed() {
        return result == Result.CLEAR || (Boolean.TRUE.equals(proceed) && !rule.beforeStart());
    }

    /** Whether the offer is to be withdrawn, and the candidate may still answer. */
    public boolean answerable() {
        return Boolean.FALSE.equals(proceed) && noticedAt != null && reassessment == null;
    }

    /** Whether the offer is withdrawn for what was found. */
    public boolean refused() {
        return Boolean.FALSE.equals(proceed) && !answerable();
    }
}
