package org.hiringpipelines.model.offer;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;

/**
 * Where an offered salary lies against the range its posting promised. Different periods are compared by the full-time year; what
 * the posting leaves open, currency or period, is taken to be the offer's.
 */
public enum PayAgainstRange {
    BELOW("below"),
    WITHIN("within"),
    ABOVE("above"),
    NO_RANGE("no range");

    private final String word;

    PayAgainstRange(String word) {
        this.word = word;
    }

    /** The word for it, as decision tables use it. */
    public String word() {
        return word;
    }

    /**
     * Compares an offer with a posting.
     *
     * @param promised the posting's pay; null where it names none
     */
    public static PayAgainstRange of(Terms terms, Pay promised) {
        if (promised == null
                || (promised.currency() != null && !promised.currency().equals(terms.currency()))) {
            return NO_RANGE;
        }
        PayPeriod period = promised.period() == null ? terms.payPeriod() : promised.period();
        BigDecimal offered = terms.salary()
                .multiply(BigDecimal.valueOf(terms.payPeriod().inAYear()))
                .divide(BigDecimal.valueOf(period.inAYear()), MathContext.DECIMAL64);
        if (promised.max() != null && offered.compareTo(promised.max()) > 0) {
            return ABOVE;
        }
        return promised.min() != null && offered.compareTo(promised.min()) < 0 ? BELOW : WITHIN;
    }

    /**
     * What whoever approves an offer should know of its pay before they do: that it leaves the range which its posting promised, or
     * that nobody can compare the two. Null where there is nothing to say.
     *
     * @param promised the posting's pay; null where it names none
     */
    public static String warning(Terms terms, Pay promised) {
        PayAgainstRange pay = of(terms, promised);
        if (pay == WITHIN || promised == null) {
            return null;
        }
        if (pay == NO_RANGE) {
            return "The posting names its pay in " + promised.currency() + " and this offer in " + terms.currency()
                    + "; nobody has compared them.";
        }
        boolean converted = promised.period() != null && promised.period() != terms.payPeriod();
        return "The salary lies " + pay.word() + " what the posting offers, which is " + promised.words()
                + (converted ? "; both are compared by the full-time year." : ".");
    }
}
