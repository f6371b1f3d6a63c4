package org.hiringpipelines.workflows.postings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hiringpipelines.model.posting.Apply;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.PostingBuilder;
import org.hiringpipelines.model.posting.Workplace;
import org.hiringpipelines.reader.fact.WrittenNumber;
import org.hiringpipelines.reader.fact.WrittenPlace;
import org.hiringpipelines.workflows.forms.FormFields;

/**
 * The fields of a posting as a recruiter left them in the review form: each the text of its form field, blank for "the posting does
 * not say". What the form does not show stays as it was read; lists have a form of their own: {@link ReviewedLists}.
 *
 * @param locations one place a line
 * @param postedOn the day on which it was posted
 * @param pipeline the word for the pipeline that its candidates go through
 * @param applyUrls one address a line
 * @param applyEmails one address a line
 * @param benefits one a line
 * @param equalOpportunityStatement as written
 */
public record PostingReview(
        String title,
        String organization,
        String department,
        String locations,
        String workplace,
        String employmentType,
        String postedOn,
        String closesOn,
        String reportsTo,
        String payMin,
        String payMax,
        String payCurrency,
        String payPeriod,
        String pipeline,
        String applyUrls,
        String applyEmails,
        String benefits,
        String equalOpportunityStatement,
        String decision,
        String waiver) {

    private static final int MOST = 4000;

    /** The fields as they stand, for the form. */
    static PostingReview from(Posting posting, String pipeline) {
        Pay pay = posting.pay();
        return new PostingReview(
                posting.title(),
                posting.organization(),
                posting.department(),
                posting.locations().stream().map(Place::text).collect(Collectors.joining("\n")),
                nameOf(posting.workplace()),
                nameOf(posting.employmentType()),
                posting.postedOn() == null ? null : posting.postedOn().toString(),
                posting.closesOn() == null ? null : posting.closesOn().toString(),
                posting.reportsTo(),
                pay == null || pay.min() == null ? null : WrittenNumber.plainly(pay.min()),
                pay == null || pay.max() == null ? null : WrittenNumber.plainly(pay.max()),
                pay == null ? null : pay.currency(),
                pay == null ? null : nameOf(pay.period()),
                pipeline,
                String.join("\n", posting.apply().urls()),
                String.join("\n", posting.apply().emails()),
                shown(String.join("\n", posting.benefits())),
                shown(posting.equalOpportunityStatement()),
                null,
                null);
    }

    /** What is too long for a field is not shown, and stays as it was read. */
    private static String shown(String text) {
        return text == null || text.length() > MOST ? null : text;
    }

    private static boolean kept(String typed, String read) {
        return (typed == null || typed.isBlank()) && read != null && shown(read) == null;
    }

    private static String nameOf(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** The engine keeps a form's field in 4,000 characters. */
    void refuseWhatNoFormHolds(FormFields form) {
        form.text("locations", locations, MOST);
        form.text("reportsTo", reportsTo, MOST);
        form.text("applyUrls", applyUrls, MOST);
        form.text("applyEmails", applyEmails, MOST);
    }

    /**
     * The posting with the corrections.
     *
     * @throws org.hiringpipelines.model.Refusal where a field does not hold what it should
     */
    Posting of(Posting read) {
        FormFields form = new FormFields();
        Workplace where = form.constant("workplace", workplace, Workplace.class);
        EmploymentType type = form.constant("employmentType", employmentType, EmploymentType.class);
        LocalDate from = form.date("postedOn", postedOn);
        LocalDate until = form.date("closesOn", closesOn);
        BigDecimal min = form.money("payMin", payMin, payCurrency);
        BigDecimal max = form.money("payMax", payMax, payCurrency);
        PayPeriod period = form.constant("payPeriod", payPeriod, PayPeriod.class);
        List<String> places = form.lines("locations", locations);
        List<String> urls = form.lines("applyUrls", applyUrls);
        List<String> emails = form.lines("applyEmails", applyEmails);
        List<String> more =
                kept(benefits, String.join("\n", read.benefits())) ? read.benefits() : form.lines("benefits", benefits);
        String equal = kept(equalOpportunityStatement, read.equalOpportunityStatement())
                ? read.equalOpportunityStatement()
                : form.text("equalOpportunityStatement", equalOpportunityStatement, MOST);
        form.done();
        return PostingBuilder.builder(read)
                .title(title)
                .organization(form.text(organization))
                .department(form.text(department))
                .locations(places(places, read.locations()))
                .workplace(where)
                .employmentType(type)
                .postedOn(from)
                .closesOn(until)
                .reportsTo(form.text(reportsTo))
                .pay(pay(min, max, form.text(payCurrency), period, read.pay()))
                .apply(new Apply(urls, emails, read.apply().materials()))
                .benefits(more)
                .equalOpportunityStatement(equal)
                .build();
    }

    private static List<Place> places(List<String> lines, List<Place> read) {
        return lines.stream()
                .map(line -> read.stream()
                        .filter(place -> place.text().equals(line))
                        .findFirst()
                        .orElseGet(() -> WrittenPlace.read(line)))
                .toList();
    }

    private static Pay pay(BigDecimal min, BigDecimal max, String currency, PayPeriod period, Pay read) {
        if (min == null && max == null) {
            return null;
        }
        String code = currency == null ? null : currency.toUpperCase(Locale.ROOT);
        return new Pay(min, max, code, period, read == null ? null : read.text());
    }
}
