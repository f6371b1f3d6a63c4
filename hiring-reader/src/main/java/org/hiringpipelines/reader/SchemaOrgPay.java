package org.hiringpipelines.reader;

import java.math.BigDecimal;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;

/**
 * The pay of a JobPosting: schema.org's baseSalary, which is a MonetaryAmount around a QuantitativeValue by the book, and a
 * bare number or a line of text on many pages.
 */
record SchemaOrgPay(SingleLines lines) {

    /** The pay the employer states; null where it states none. */
    Pay of(LinkedValue job) {
        LinkedValue salary = job.at("baseSalary");
        LinkedValue quantity = salary.at("value").isObject() ? salary.at("value") : salary;
        String currency = currency(job, salary);
        PayPeriod period = period(salary, quantity);
        String words = inWords(figure(salary));
        if (words != null) {
            return beside(lines.pay(words), currency, period);
        }
        BigDecimal single = Amount.lenient(figure(salary));
        BigDecimal least = amount(quantity.at("minValue").scalar());
        BigDecimal most = amount(quantity.at("maxValue").scalar());
        BigDecimal min = least == null && most == null ? single : least;
        BigDecimal max = least == null && most == null ? single : most;
        if (min == null && max == null) {
            return null;
        }
        return salary.value().build(() -> new Pay(min, max, currency, period, null));
    }

    /** The pay a line of text names, with what the properties beside it say of currency and period. */
    private static Pay beside(Pay read, String currency, PayPeriod period) {
        return read == null
                ? null
                : new Pay(
                        read.min(),
                        read.max(),
                        currency == null ? read.currency() : currency,
                        period == null ? read.period() : period,
                        read.text());
    }

    /** One end of a range, which some write with a sign: {@code "$90,000"}. */
    private BigDecimal amount(JsonValue end) {
        String words = inWords(end);
        Pay read = words == null ? null : lines.pay(words);
        return read == null || !Amount.same(read.min(), read.max()) ? Amount.lenient(end) : read.min();
    }

    /** The text, such as "$20 to $30 an hour"; null where it is a plain figure. */
    private static String inWords(JsonValue figure) {
        String text = figure.node().isTextual() ? figure.text() : null;
        return text == null || Amount.isWritten(text) ? null : text;
    }

    private static JsonValue figure(LinkedValue salary) {
        LinkedValue value = salary.isObject() ? salary.at("value") : salary;
        return (value.isObject() ? value.at("value") : value).scalar();
    }

    private static String currency(LinkedValue job, LinkedValue salary) {
        String currency = Amount.currency(salary.at("currency").scalar());
        return currency == null ? Amount.currency(job.at("salaryCurrency").scalar()) : currency;
    }

    private static PayPeriod period(LinkedValue salary, LinkedValue quantity) {
        for (LinkedValue place : new LinkedValue[] {quantity, salary}) {
            for (String name : new String[] {"unitText", "unitCode"}) {
                PayPeriod period = EmploymentWords.period(place.at(name).text());
                if (period != null) {
                    return period;
                }
            }
        }
        return null;
    }
}
