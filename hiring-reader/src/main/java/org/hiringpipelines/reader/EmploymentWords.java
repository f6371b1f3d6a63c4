package org.hiringpipelines.reader;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Workplace;

/**
 * The words other systems use for employment, workplace and pay period: {@code per-year-salary} (Lever), {@code on_site}
 * (Workable), {@code CONTRACTOR} (schema.org), {@code ANN} (UN/CEFACT, in schema.org's unitCode), and what people type into
 * the free fields of all of them. Words that are not known, or that say two different things, are read as null.
 */
final class EmploymentWords {

    private static final Map<String, EmploymentType> EMPLOYMENT = Map.ofEntries(
            entry("full", EmploymentType.FULL_TIME),
            entry("fulltime", EmploymentType.FULL_TIME),
            entry("part", EmploymentType.PART_TIME),
            entry("parttime", EmploymentType.PART_TIME),
            entry("contract", EmploymentType.CONTRACT),
            entry("contractor", EmploymentType.CONTRACT),
            entry("temporary", EmploymentType.TEMPORARY),
            entry("temp", EmploymentType.TEMPORARY),
            entry("intern", EmploymentType.INTERNSHIP),
            entry("internship", EmploymentType.INTERNSHIP));

    private static final Map<String, Workplace> WORKPLACE = Map.ofEntries(
            entry("site", Workplace.ONSITE),
            entry("onsite", Workplace.ONSITE),
            entry("hybrid", Workplace.HYBRID),
            entry("remote", Workplace.REMOTE),
            entry("telecommute", Workplace.REMOTE));

    private static final Map<String, PayPeriod> PERIOD = Map.ofEntries(
            entry("hour", PayPeriod.HOUR),
            entry("hourly", PayPeriod.HOUR),
            entry("hur", PayPeriod.HOUR),
            entry("day", PayPeriod.DAY),
            entry("daily", PayPeriod.DAY),
            entry("week", PayPeriod.WEEK),
            entry("weekly", PayPeriod.WEEK),
            entry("wee", PayPeriod.WEEK),
            entry("month", PayPeriod.MONTH),
            entry("monthly", PayPeriod.MONTH),
            entry("mon", PayPeriod.MONTH),
            entry("year", PayPeriod.YEAR),
            entry("yearly", PayPeriod.YEAR),
            entry("annual", PayPeriod.YEAR),
            entry("annually", PayPeriod.YEAR),
            entry("annum", PayPeriod.YEAR),
            entry("ann", PayPeriod.YEAR));

    private EmploymentWords() {}

    static EmploymentType employment(String text) {
        return theOnly(EMPLOYMENT, text);
    }

    static Workplace workplace(String text) {
        return theOnly(WORKPLACE, text);
    }

    static PayPeriod period(String text) {
        return theOnly(PERIOD, text);
    }

    private static <T> T theOnly(Map<String, T> meanings, String text) {
        if (text == null) {
            return null;
        }
        List<T> said = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .map(meanings::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return said.size() == 1 ? said.get(0) : null;
    }
}
