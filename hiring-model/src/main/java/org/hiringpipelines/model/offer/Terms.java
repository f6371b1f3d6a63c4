package org.hiringpipelines.model.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;

/**
 * What is offered.
 *
 * @param salary the pay for one {@code payPeriod}, in units of {@code currency}; more than nothing
 * @param currency ISO 4217 code
 * @param payPeriod the time the salary is for
 * @param startsOn the first day of work
 * @param expiresOn the last day on which the offer can be accepted
 * @param text further terms in words, or null
 */
public record Terms(
        BigDecimal salary, String currency, PayPeriod payPeriod, LocalDate startsOn, LocalDate expiresOn, String text) {

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    public Terms {
        text = text == null || text.isBlank() ? null : text.strip();
        Refusal.check()
                .refuseIf(salary == null, "salary", "An offer needs a salary.")
                .refuseIf(salary != null && salary.signum() <= 0, "salary", "A salary is more than nothing.")
                .refuseIf(
                        salary != null
                                && (salary.compareTo(MOST) > 0
                                        || salary.stripTrailingZeros().scale() > 2),
                        "salary",
                        "A salary is at most 1,000,000,000 and has at most two decimal places.")
                .refuseIf(
                        currency == null || !isCurrency(currency),
                        "currency",
                        "Give the currency as its three letters (ISO 4217), such as USD or EUR.")
                .refuseIf(
                        payPeriod == null,
                        "payPeriod",
                        "Say what time the salary is for: an hour, day, week, month or year.")
                .refuseIf(startsOn == null, "startsOn", "Give the first day of work.")
                .refuseIf(expiresOn == null, "expiresOn", "Give the last day on which the offer can be accepted.")
                .refuseIf(text != null && text.length() > 4000, "terms", "The terms have at most 4,000 characters.")
                .done();
    }

    /** The pay as a person reads it, such as {@code USD 52,000 a year}. */
    public String pay() {
        return currency + " " + Pay.amount(salary) + " " + payPeriod.words();
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }
}
