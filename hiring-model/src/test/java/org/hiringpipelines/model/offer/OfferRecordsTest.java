package org.hiringpipelines.model.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiringpipelines.model.Refused.refused;
import static org.hiringpipelines.model.offer.Clearance.Decision.PROCEED;
import static org.hiringpipelines.model.offer.Clearance.Decision.RECHECK;
import static org.hiringpipelines.model.offer.Clearance.Decision.WITHDRAW;
import static org.hiringpipelines.model.offer.Clearance.Result.FINDING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hiringpipelines.model.Refused;
import org.hiringpipelines.model.posting.PayPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferRecordsTest {

    private static final Instant THEN = Instant.parse("2030-01-07T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
    private static final Terms TERMS = terms("52000");

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused(
                        "salary",
                        "An offer needs a salary.",
                        () -> new Terms(null, "USD", PayPeriod.YEAR, DAY, DAY, null)),
                refused("salary", "A salary is more than nothing.", () -> terms("0")),
                refused("salary", "A salary is more than nothing.", () -> terms("-1")),
                refused(
                        "salary",
                        "A salary is at most 1,000,000,000 and has at most two decimal places.",
                        () -> terms("1000000000.01")),
                refused(
                        "salary",
                        "A salary is at most 1,000,000,000 and has at most two decimal places.",
                        () -> terms("26.445")),
                refused(
                        "payPeriod",
                        "Say what time the salary is for: an hour, day, week, month or year.",
                        () -> new Terms(BigDecimal.TEN, "USD", null, DAY, DAY, null)),
                refused(
                        "startsOn",
                        "Give the first day of work.",
                        () -> new Terms(BigDecimal.TEN, "USD", PayPeriod.HOUR, null, DAY, null)),
                refused(
                        "expiresOn",
                        "Give the last day on which the offer can be accepted.",
                        () -> new Terms(BigDecimal.TEN, "USD", PayPeriod.HOUR, DAY, null, null)),
                refused(
                        "terms",
                        "The terms have at most 4,000 characters.",
                        () -> new Terms(BigDecimal.TEN, "USD", PayPeriod.HOUR, DAY, DAY, "x".repeat(4001))),
                refused(
                        "terms",
                        "An offer needs its terms before anybody can approve or answer it.",
                        () -> Offer.opened("o", "a", THEN).with(Offer.Status.IN_APPROVAL)),
                refused(
                        "terms",
                        "An offer needs its terms before anybody can approve or answer it.",
                        () -> Offer.opened("o", "a", THEN).extended(THEN)),
                refused(
                        "reason",
                        "A reason has at most 2,000 characters.",
                        () -> Offer.opened("o", "a", THEN).answered(Offer.Answer.DECLINED, "x".repeat(2001))),
                refused(
                        "reason",
                        "Say what the candidate asks for, so that it can be weighed.",
                        () -> Offer.opened("o", "a", THEN).answered(Offer.Answer.NEGOTIATING, " ")),
                refused(
                        "comment",
                        "Say in the comment what has to change, so that it can be changed.",
                        () -> approval(Approval.Decision.RETURN, " ")),
                refused(
                        "comment",
                        "A comment has at most 2,000 characters.",
                        () -> approval(Approval.Decision.APPROVE, "x".repeat(2001))),
                refused(
                        "comment",
                        "A comment has at most 2,000 characters.",
                        () -> awaited().reported(Clearance.Result.CLEAR, "x".repeat(2001), THEN)),
                refused(
                        "assessment",
                        "Write down what you weighed: a finding is assessed for each person.",
                        () -> awaited().assessed(PROCEED, " ", THEN)),
                refused(
                        "assessment",
                        "An assessment has at most 4,000 characters.",
                        () -> awaited().assessed(WITHDRAW, "x".repeat(4001), THEN)),
                refused(
                        "assessment",
                        "Write down what you weighed: a finding is assessed for each person.",
                        () -> awaited().reassessed(WITHDRAW, null, "")),
                refused(
                        "answer",
                        "An answer has at most 4,000 characters.",
                        () -> awaited().reassessed(WITHDRAW, "x".repeat(4001), "Weighed.")),
                refused(
                        "decision",
                        "Nobody may start before this check is clear, so it cannot be waived."
                                + " Have it checked again, or withdraw the offer.",
                        () -> beforeStart().assessed(PROCEED, "Long ago.", THEN)),
                refused(
                        "decision",
                        "Nobody may start before this check is clear, so it cannot be waived."
                                + " Have it checked again, or withdraw the offer.",
                        () -> beforeStart().reassessed(PROCEED, null, "Long ago.")),
                refused("name", "A check has a name.", () -> rule(" ", 0)),
                refused(
                        "waitDays",
                        "The wait before a final no is from 0 to 365 business days.",
                        () -> rule("Background check", -1)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatARecordRefuses(String field, String sentence, ThrowingCallable building) {
        Refused.check(field, sentence, building);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "usd", "dollars", "ABC"})
    void whatIsNoCurrency(String code) {
        Refused.check(
                "currency",
                "Give the currency as its three letters (ISO 4217), such as USD or EUR.",
                () -> new Terms(BigDecimal.TEN, code, PayPeriod.HOUR, DAY, DAY, null));
    }

    @Test
    void aReturnedOfferThatIsDraftedAnewForgetsWhatCameOfTheOld() {
        Offer drafted = Offer.opened("o", "a", THEN).drafted(TERMS);
        assertThat(drafted.status()).isEqualTo(Offer.Status.IN_APPROVAL);

        Offer anew = drafted.extended(THEN)
                .answered(Offer.Answer.DECLINED, "Too low")
                .drafted(terms("60000"));

        assertThat(anew.answerReason()).isNull();
        assertThat(anew.extendedAt()).isNull();
        assertThat(anew.terms().salary()).isEqualByComparingTo("60000");
    }

    @Test
    void anOfferThatIsNegotiatedIsTheNextVersionDraftedFromTheLast() {
        Offer extended = Offer.opened("o", "a", THEN).drafted(TERMS).extended(THEN);

        Offer negotiated = extended.answered(Offer.Answer.NEGOTIATING, "Two days at home.");

        assertThat(extended.version()).isEqualTo(1);
        assertThat(negotiated.version()).isEqualTo(2);
        assertThat(negotiated.status()).isEqualTo(Offer.Status.DRAFT);
        assertThat(negotiated.terms()).isEqualTo(TERMS);
        assertThat(negotiated.answerReason()).isEqualTo("Two days at home.");
        assertThat(negotiated.extendedAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Offer.Status.class,
            names = {"DRAFT", "IN_APPROVAL", "APPROVED", "EXTENDED", "ACCEPTED"})
    void anOfferIsPendingUntilItIsOver(Offer.Status status) {
        assertThat(Offer.opened("o", "a", THEN).drafted(TERMS).with(status).pending())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Offer.Status.class,
            names = {"DECLINED", "EXPIRED", "CANCELLED", "VOID"})
    void anOfferThatIsOverIsNotPending(Offer.Status status) {
        assertThat(Offer.opened("o", "a", THEN).drafted(TERMS).with(status).pending())
                .isFalse();
    }

    @Test
    void aClearanceStandsInTheWayUntilItIsClearOrAssessed() {
        Clearance finding = awaited().reported(FINDING, "Stole flour.", THEN);

        assertThat(awaited().passed()).isFalse();
        assertThat(finding.passed()).isFalse();
        assertThat(finding.assessed(WITHDRAW, "Flour is what we work with.", THEN)
                        .passed())
                .isFalse();
        assertThat(finding.assessed(PROCEED, "As a child.", THEN).passed()).isTrue();
        assertThat(awaited().reported(Clearance.Result.CLEAR, null, THEN).passed())
                .isTrue();
    }

    @Test
    void withoutAWaitAWithdrawalIsFinalAtOnce() {
        Clearance withdrawn = awaited().reported(FINDING, "Stole flour.", THEN).assessed(WITHDRAW, "Flour!", THEN);

        assertThat(withdrawn.refused()).isTrue();
        assertThat(withdrawn.answerable()).isFalse();
        assertThat(withdrawn.noticedAt()).isNull();
    }

    @Test
    void withAWaitTheCandidateMayAnswerBeforeAWithdrawalIsFinal() {
        Clearance told = Clearance.awaited("c", "o", "BACKGROUND_CHECK", rule("Background check", 5))
                .reported(FINDING, "Stole flour.", THEN)
                .assessed(WITHDRAW, "Flour!", THEN);

        assertThat(told.answerable()).isTrue();
        assertThat(told.refused()).isFalse();
        assertThat(told.passed()).isFalse();
        assertThat(told.noticedAt()).isEqualTo(THEN);

        Clearance refused = told.reassessed(WITHDRAW, " ", "No answer came.");
        assertThat(refused.refused()).isTrue();
        assertThat(refused.answerable()).isFalse();
        assertThat(refused.answer()).isNull();
        assertThat(refused.assessment()).isEqualTo("Flour!");

        Clearance passed = told.reassessed(PROCEED, "It was my twin.", "The twin was asked.");
        assertThat(passed.passed()).isTrue();
        assertThat(passed.answer()).isEqualTo("It was my twin.");
    }

    @Test
    void aCheckThatIsRepeatedIsAwaitedAsAtFirst() {
        Clearance finding = awaited().reported(FINDING, "Stole flour.", THEN);

        assertThat(finding.assessed(RECHECK, "Another person's report.", THEN)).isEqualTo(awaited());
        assertThat(finding.assessed(WITHDRAW, "Flour!", THEN).reassessed(RECHECK, "That is not me.", "May be."))
                .isEqualTo(awaited());
    }

    @Test
    void aReportIsReplacedUntilTheResultIsInAndThenStaysAsItWasReported() {
        Clearance awaited = awaited().withReport("wrong").withReport("right");
        Clearance finding = awaited.reported(FINDING, null, THEN);

        assertThat(finding.reportId()).isEqualTo("right");
        assertThat(finding.assessed(PROCEED, "As a child.", THEN).reportId()).isEqualTo("right");
        assertThat(finding.assessed(RECHECK, "Another person's report.", THEN).reportId())
                .isNull();
        for (Clearance over : List.of(
                finding,
                awaited.reported(Clearance.Result.CLEAR, null, THEN),
                awaited().reported(Clearance.Result.CLEAR, null, THEN),
                awaited().reported(FINDING, null, THEN).assessed(WITHDRAW, "Flour!", THEN))) {
            Refused.check(
                    "",
                    "The result of this check is in, and its report stays as it was reported.",
                    () -> over.withReport("late"));
        }
    }

    @Test
    void aCandidateWhoDisputesTheReportGetsMoreTimeOnceWhereTheRuleGivesAny() {
        Clearance told = Clearance.awaited(
                        "c",
                        "o",
                        "BACKGROUND_CHECK",
                        new ClearanceRule("Background check", 7, 5, false, null, null, null))
                .reported(FINDING, "Stole flour.", THEN)
                .assessed(WITHDRAW, "Flour!", THEN);
        assertThat(told.disputable()).isTrue();
        Refused.check("answer", "Write down what the candidate disputes.", () -> told.disputed(" ", THEN));

        Clearance disputed = told.disputed("It was my twin.", THEN);
        assertThat(disputed.answerable()).isTrue();
        assertThat(disputed.disputable()).isFalse();
        assertThat(disputed.disputedAt()).isEqualTo(THEN);
        assertThat(disputed.reassessed(WITHDRAW, null, "There is no twin.").answer())
                .isEqualTo("It was my twin.");
        assertThat(disputed.reassessed(RECHECK, null, "Let us be sure.").disputedAt())
                .isNull();
        Refused.check(
                "decision",
                "This candidate had the time for a dispute. Decide, or have it checked again.",
                () -> disputed.disputed("Again.", THEN));
        Refused.check(
                "decision",
                "No rule gives this candidate more time for a dispute. Decide, or have it checked again.",
                () -> Clearance.awaited("c", "o", "BACKGROUND_CHECK", rule("Background check", 5))
                        .reported(FINDING, null, THEN)
                        .assessed(WITHDRAW, "Flour!", THEN)
                        .disputed("No!", THEN));
    }

    @Test
    void aFindingThatTheCandidateIsToBeToldOfNeedsItsReport() {
        Clearance finding = Clearance.awaited("c", "o", "BACKGROUND_CHECK", rule("Background check", 5))
                .reported(FINDING, "Stole flour.", THEN);

        assertThat(finding.lacksReport()).isTrue();
        assertThat(finding.withReport("r").lacksReport()).isFalse();
        assertThat(finding.withReport("r").reportId()).isEqualTo("r");
        assertThat(finding.assessed(WITHDRAW, "Flour!", THEN).lacksReport()).isFalse();
        assertThat(awaited().reported(FINDING, null, THEN).lacksReport())
                .as("where nobody is told")
                .isFalse();
    }

    @Test
    void noAssessmentWaivesACheckBeforeTheStart() {
        Clearance finding = beforeStart().reported(FINDING, "A listing.", THEN);

        assertThat(finding.passed()).isFalse();
        assertThat(finding.assessed(WITHDRAW, "A listing.", THEN).refused()).isTrue();
        assertThat(beforeStart().reported(Clearance.Result.CLEAR, null, THEN).passed())
                .isTrue();
    }

    @Test
    void twoRulesForOneCheckBothHold() {
        ClearanceRule strict =
                new ClearanceRule("Background check", 10, 5, false, List.of("Say why."), List.of("B", "A"), null);
        ClearanceRule early = new ClearanceRule(
                "Background check", 5, 10, true, List.of("Say why."), List.of("A"), List.of("rights"));

        assertThat(early.and(strict))
                .isEqualTo(new ClearanceRule(
                        "Background check", 10, 10, true, List.of("Say why."), List.of("A", "B"), List.of("rights")));
    }

    private static Terms terms(String salary) {
        return new Terms(new BigDecimal(salary), "USD", PayPeriod.YEAR, DAY, DAY, null);
    }

    private static Approval approval(Approval.Decision decision, String comment) {
        return Approval.asked(Approval.Subject.OFFER, "o", "approvers", null, null)
                .decided("ada", decision, comment, THEN);
    }

    private static Clearance awaited() {
        return Clearance.awaited("c", "o", "BACKGROUND_CHECK", rule("Background check", 0));
    }

    private static Clearance beforeStart() {
        return Clearance.awaited(
                "c", "o", "CHILD_ABUSE", new ClearanceRule("Child abuse clearance", 0, 0, true, null, null, null));
    }

    private static ClearanceRule rule(String name, int waitDays) {
        return new ClearanceRule(name, waitDays, 0, false, null, null, null);
    }
}
