package org.hiringpipelines.reader.fact;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * The words around an amount of money, which tell whether it is pay, for what time, and whether it is an upper or a lower end.
 *
 * @param before the words before it, back to the beginning of its clause
 * @param after the words after it
 */
record PayWords(String before, String after) {

    private static final int BEFORE = 90;
    private static final int NEAR = 45;
    private static final int AFTER = 70;
    private static final int AT_ONCE = 14;

    private static final Pattern PERIOD = Pattern.compile(Stream.of("hour", "day", "week", "month", "year")
            .map(period ->
                    "(?<" + period + ">" + Vocabulary.alternatives("pay", "A_" + period.toUpperCase(Locale.ROOT)) + ")")
            .collect(Collectors.joining("|")));
    private static final Pattern PAY = Vocabulary.words("pay", "PAY");
    private static final Pattern OTHER = Vocabulary.words("pay", "OTHER");
    /** Only pay is given in proportion to the hours worked. */
    private static final Pattern IN_PROPORTION = Vocabulary.pattern("pay", "IN_PROPORTION");

    private static final Pattern UP_TO = Vocabulary.pattern("pay", "UP_TO");
    private static final Pattern FROM = Vocabulary.pattern("pay", "FROM");
    private static final Pattern AND_MORE = Vocabulary.pattern("pay", "AND_MORE");
    private static final Pattern MEASURE = Vocabulary.pattern("pay", "MEASURE");

    /** The words around the stretch from {@code start} to {@code end} of {@code lower}. */
    static PayWords around(String lower, int start, int end) {
        String before = lower.substring(Math.max(0, start - BEFORE), start);
        before = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1);
        return new PayWords(before, lower.substring(end, Math.min(lower.length(), end + AFTER)));
    }

    /** Whether {@code text} speaks of pay. */
    static boolean arePay(String text) {
        return WordStarts.has(PAY, text);
    }

    /** The time that the name of a value or of a section gives, as "Hourly rate" and "Annual salary" do; or null. */
    static PayPeriod periodOf(String name) {
        String lower = Sentence.lower(name);
        Matcher m = PERIOD.matcher(lower);
        return arePay(lower) && m.find() ? period(m) : null;
    }

    /** Whether the words before speak of pay. */
    boolean sayPay() {
        return arePay(before);
    }

    /** Whether a time such as "per hour" follows at once. */
    boolean sayPeriodAtOnce() {
        Matcher m = PERIOD.matcher(after);
        return (m.find() && m.start() <= AT_ONCE)
                || IN_PROPORTION.matcher(after).lookingAt();
    }

    /** Whether the amount is followed by what it counts, and so is no money. */
    boolean sayMeasure() {
        return MEASURE.matcher(after).find();
    }

    /** Whether the nearest words speak of other money: a budget, a bonus, a gift. */
    boolean sayOther() {
        String near = before.substring(Math.max(0, before.length() - NEAR));
        if (lastIn(near, OTHER) > lastIn(near, PAY)) {
            return true;
        }
        int stop = Math.min(32, after.length());
        for (String end : new String[] {".", ",", ";", "(", "+", " plus ", " with ", " and "}) {
            int at = after.indexOf(end);
            stop = at >= 0 ? Math.min(stop, at) : stop;
        }
        return OTHER.matcher(after.substring(0, stop)).find();
    }

    private static int lastIn(String text, Pattern pattern) {
        int last = -1;
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            last = m.start();
        }
        return last;
    }

    boolean sayUpTo() {
        return UP_TO.matcher(before).find();
    }

    boolean sayFrom() {
        return FROM.matcher(before).find() || AND_MORE.matcher(after).find();
    }

    /** The time the amount is for: the nearest that is said after it, else before it; null where none is. */
    PayPeriod period(boolean labelled) {
        PayPeriod found = null;
        int nearest = Integer.MAX_VALUE;
        for (Matcher m = PERIOD.matcher(after); m.find(); ) {
            String between = after.substring(0, m.start());
            boolean other = between.indexOf('$') >= 0
                    || between.indexOf('£') >= 0
                    || between.indexOf('€') >= 0
                    || between.contains(". ")
                    || (m.start() > 30 && !labelled)
                    || isOfOther(after, m.end());
            if (m.start() < nearest && !other) {
                nearest = m.start();
                found = period(m);
            }
        }
        for (Matcher m = PERIOD.matcher(before); m.find(); ) {
            int distance = (before.length() - m.end()) * 2 + 10;
            if (distance < nearest && !isOfOther(before, m.end())) {
                nearest = distance;
                found = period(m);
            }
        }
        return found;
    }

    private static boolean isOfOther(String text, int at) {
        for (String other : new String[] {
            " bonus", " leave", " budget", " review", " raise", " operating", " stipend", " allowance", " increase"
        }) {
            if (text.startsWith(other, at)) {
                return true;
            }
        }
        return false;
    }

    private static PayPeriod period(Matcher m) {
        if (m.group("hour") != null) {
            return PayPeriod.HOUR;
        }
        if (m.group("day") != null) {
            return PayPeriod.DAY;
        }
        if (m.group("week") != null) {
            return PayPeriod.WEEK;
        }
        return m.group("month") != null ? PayPeriod.MONTH : PayPeriod.YEAR;
    }

    /** Whether somebody may be paid so much in such a time. */
    static boolean isPlausible(BigDecimal amount, PayPeriod period, boolean labelled) {
        double value = amount.doubleValue();
        if (period == null) {
            return value >= 7 && value < 3_000_000 && (labelled || value < 100 || value >= 1_000);
        }
        return switch (period) {
            case HOUR -> value >= 2 && value <= 2_000;
            case DAY -> value >= 20 && value <= 20_000;
            case WEEK -> value >= 50 && value <= 50_000;
            case MONTH -> value >= 100 && value <= 500_000;
            case YEAR -> value >= 1_000 && value <= 20_000_000;
        };
    }
}
