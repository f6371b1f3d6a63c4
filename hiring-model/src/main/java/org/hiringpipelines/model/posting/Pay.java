package org.hiringpipelines.model.posting;

import java.math.BigDecimal;
import java.util.Locale;
import org.hiringpipelines.model.Refusal;

/**
 * The pay a posting offers.
 *
 * @param min the lower end in units of {@code currency}; null where only an upper end is given ("up to")
 * @param max the upper end; equal to {@code min} for a single figure, null where only a lower end is given ("from")
 * @param currency ISO 4217 code; null where the text has a figure without a currency
 * @param period the time the figures are for; null where the text does not say
 * @param text the words of the posting
 */
public record Pay(BigDecimal min, BigDecimal max, String currency, PayPeriod period, String text) {

    public Pay {
        Refusal.check()
                .refuseIf(
                        min == null && max == null, "pay", "A pay needs a figure: a lower end, an upper end, or both.")
                .refuseIf(
                        (min != null && min.signum() <= 0) || (max != null && max.signum() <= 0),
                        "pay",
                        "A pay is more than nothing.")
                .refuseIf(
                        min != null && max != null && min.compareTo(max) > 0,
                        "pay",
                        "The lower end of the pay range is above its upper end.")
                .refuseIf(
                        currency != null && !currency.matches("[A-Z]{3}"),
                        "pay.currency",
                        "A currency is three capital letters (ISO 4217), such as USD or EUR.")
                .done();
    }

    /** The pay as a person reads it, such as {@code from USD 52,000 a year}. */
    public String words() {
        String unit = currency == null ? "" : currency + " ";
        String figures;
        if (min == null) {
            figures = "up to " + unit + amount(max);
        } else if (max == null) {
            figures = "from " + unit + amount(min);
        } else if (min.compareTo(max) == 0) {
            figures = unit + amount(min);
        } else {
            figures = unit + amount(min) + " to " + amount(max);
        }
        return period == null ? figures : figures + " " + period.words();
    }

    /** A sum of money with its thousands apart, and with cents only where there are any. */
    public static String amount(BigDecimal number) {
        return String.format(Locale.ENGLISH, number.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f", number);
    }
}
