package org.hiringpipelines.model.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hiringpipelines.model.offer.ApprovalBasis.Change;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requisition;
import org.junit.jupiter.api.Test;

class ApprovalBasisTest {

    private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
    private static final ApprovalBasis APPROVED = offer("52000", "USD", PayPeriod.YEAR, DAY, DAY, "Bonus: 1,000.");

    @Test
    void anApprovalStandsWhereOnlyWordsAndTheLastDayToAcceptChange() {
        assertThat(APPROVED.standsFor(
                        offer("52000.00", "USD", PayPeriod.YEAR, DAY, DAY.plusDays(7), "You get a bonus of 1,000.")))
                .isTrue();
    }

    @Test
    void anApprovalFallsWithThePayTheFirstDayOrAFigureInTheTerms() {
        assertThat(List.of(
                        offer("52000.01", "USD", PayPeriod.YEAR, DAY, DAY, "Bonus: 1,000."),
                        offer("52000", "EUR", PayPeriod.YEAR, DAY, DAY, "Bonus: 1,000."),
                        offer("52000", "USD", PayPeriod.MONTH, DAY, DAY, "Bonus: 1,000."),
                        offer("52000", "USD", PayPeriod.YEAR, DAY.plusDays(1), DAY, "Bonus: 1,000."),
                        offer("52000", "USD", PayPeriod.YEAR, DAY, DAY, "Bonus: 1,000. Travel: 50."),
                        offer("52000", "USD", PayPeriod.YEAR, DAY, DAY, null)))
                .noneMatch(APPROVED::standsFor);
    }

    @Test
    void whatHasChangedIsToldPointByPoint() {
        assertThat(APPROVED.changesTo(offer("54000", "USD", PayPeriod.YEAR, DAY, DAY, null)))
                .containsExactly(
                        new Change("Salary", "USD 52,000 a year", "USD 54,000 a year"),
                        new Change("Further terms", "Bonus: 1,000.", null));
        assertThat(APPROVED.changesTo(APPROVED)).isEmpty();
    }

    @Test
    void theApprovalOfAPostingStandsUntilTheJobItPromisesChanges() {
        ApprovalBasis approved = posting("Night Baker", null, "50000", 1);

        assertThat(approved.standsFor(posting("Night Baker", DAY, "50000", 1))).isTrue();
        assertThat(approved.standsFor(posting("Head Baker", null, "50000", 1))).isFalse();
        assertThat(approved.standsFor(posting("Night Baker", null, "51000", 1))).isFalse();
        assertThat(approved.standsFor(posting("Night Baker", null, "50000", 2))).isFalse();
        assertThat(approved.changesTo(posting("Night Baker", DAY, "50000", 1)))
                .containsExactly(new Change("Closes on", null, "1 March 2030"));
    }

    @Test
    void anotherDepartmentIsToldAndLetsTheApprovalStand() {
        ApprovalBasis approved = posting("Night Baker", null, "50000", 1);
        ApprovalBasis moved = posting("Night Baker", "Bakehouse", null, "50000", 1);

        assertThat(approved.standsFor(moved)).isTrue();
        assertThat(approved.changesTo(moved)).containsExactly(new Change("Department", null, "Bakehouse"));
    }

    private static ApprovalBasis offer(
            String salary, String currency, PayPeriod period, LocalDate starts, LocalDate expires, String text) {
        return ApprovalBasis.of(new Terms(new BigDecimal(salary), currency, period, starts, expires, text));
    }

    private static ApprovalBasis posting(String title, LocalDate closesOn, String pay, int openings) {
        return posting(title, null, closesOn, pay, openings);
    }

    private static ApprovalBasis posting(
            String title, String department, LocalDate closesOn, String pay, int openings) {
        Pay promised = new Pay(new BigDecimal(pay), null, "USD", PayPeriod.YEAR, pay);
        Posting posting = new Posting(
                title,
                "Crumb",
                department,
                null,
                null,
                null,
                null,
                closesOn,
                null,
                promised,
                null,
                null,
                null,
                null,
                null);
        return ApprovalBasis.of(
                Requisition.received("r", posting, null, openings, null, null, Instant.parse("2030-01-07T08:00:00Z")));
    }
}
