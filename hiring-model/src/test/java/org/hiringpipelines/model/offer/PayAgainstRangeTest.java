package org.hiringpipelines.model.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayAgainstRangeTest {

    private static final LocalDate DAY = LocalDate.of(2030, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "50000, 60000, USD, YEAR, 52000, YEAR, WITHIN",
        "50000, 60000, USD, YEAR, 50000, YEAR, WITHIN",
        "50000, 60000, USD, YEAR, 60000, YEAR, WITHIN",
        "50000, 60000, USD, YEAR, 60000.01, YEAR, ABOVE",
        "50000, 60000, USD, YEAR, 49999.99, YEAR, BELOW",
        "50000,      , USD, YEAR, 90000, YEAR, WITHIN",
        "     , 60000, USD, YEAR, 100, YEAR, WITHIN",
        "     , 60000, USD, YEAR, 61000, YEAR, ABOVE",
        // 25 an hour is 52,000 in a full-time year
        "50000, 60000, USD, YEAR, 25, HOUR, WITHIN",
        "50000, 60000, USD, YEAR, 30, HOUR, ABOVE",
        "20, 24, USD, HOUR, 52000, YEAR, ABOVE",
        "4000, 5000, USD, MONTH, 54000, YEAR, WITHIN",
        // what the posting leaves open is taken to be the offer's
        "50000, 60000,    , , 70000, YEAR, ABOVE",
        "50000, 60000, EUR, YEAR, 52000, YEAR, NO_RANGE"
    })
    void anOfferIsBelowWithinOrAboveWhatWasPromised(
            BigDecimal min,
            BigDecimal max,
            String currency,
            PayPeriod period,
            BigDecimal salary,
            PayPeriod offeredFor,
            PayAgainstRange expected) {
        Terms terms = new Terms(salary, "USD", offeredFor, DAY, DAY, null);

        assertThat(PayAgainstRange.of(terms, new Pay(min, max, currency, period, "as written")))
                .isEqualTo(expected);
    }

    @Test
    void aPostingWithoutPayHasNoRange() {
        Terms terms = new Terms(BigDecimal.TEN, "USD", PayPeriod.HOUR, DAY, DAY, null);

        assertThat(PayAgainstRange.of(terms, null)).isEqualTo(PayAgainstRange.NO_RANGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "52000 |YEAR|USD |none",
                "60    |YEAR|USD |The salary lies below what the posting offers, which is USD 50,000 to 60,000 a year.",
                "60001 |YEAR|USD |The salary lies above what the posting offers, which is USD 50,000 to 60,000 a year.",
                "30    |HOUR|USD |The salary lies above what the posting offers, which is USD 50,000 to 60,000 a year; both are"
                        + " compared by the full-time year.",
                "52000 |YEAR|EUR |The posting names its pay in USD and this offer in EUR; nobody has compared them.",
            })
    void whoeverApprovesIsWarnedOfAPayThatLeavesTheRange(
            BigDecimal salary, PayPeriod period, String currency, String warning) {
        Pay promised = new Pay(BigDecimal.valueOf(50_000), BigDecimal.valueOf(60_000), "USD", PayPeriod.YEAR, null);

        assertThat(PayAgainstRange.warning(new Terms(salary, currency, period, DAY, DAY, null), promised))
                .isEqualTo(warning);
    }

    @Test
    void whereNothingWasPromisedNobodyIsWarned() {
        assertThat(PayAgainstRange.warning(new Terms(BigDecimal.TEN, "USD", PayPeriod.HOUR, DAY, DAY, null), null))
                .isNull();
    }
}
