package org.hiringpipelines.reader.fact;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as somebody writes it: {@code 52000}, {@code 52,000.00}, {@code 60.000,00}, {@code 1'250'000}, {@code 12,00,000},
 * {@code 45,5}. Within a posting the words around it tell what it can mean, see {@link #inText}; by itself, in a field of a form,
 * {@code 60.000} is sixty thousand to one half of the world and sixty to the other.
 *
 * @param number what it means; where that is not plain, the larger of its two readings
 * @param orElse the other reading, in which the last separator begins a fraction; null where there is but one
 */
public record WrittenNumber(BigDecimal number, BigDecimal orElse) {

    /** Sets thousands apart. */
    private static final String SEPARATOR = "[,.'’‘ \\u00a0\\u2007\\u2009\\u202f]";

    /** Lakhs and crores, as India groups them. */
    private static final String LAKHS = "\\d{1,2}(?:,\\d{2})+,\\d{3}";

    /** Matches a number within a text, in digits; {@link #inText} reads it. */
    static final String PATTERN = "(?:" + LAKHS + "(?:\\.\\d{1,2})?(?!\\d)|\\d{1,3}(?:" + SEPARATOR
            + "\\d{3})++(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2}|\\.\\d{4})?(?!\\d))";

    private static final Pattern ALONE = Pattern.compile("(?<whole>" + LAKHS + "|\\d{1,3}(?<by>" + SEPARATOR
            + ")\\d{3}(?:\\k<by>\\d{3})*|\\d+)(?:(?<mark>[.,])(?<fraction>\\d+))?");

    /** What programs write, and people do not group: {@code .5}, {@code 1E+7}. */
    private static final Pattern BY_PROGRAMS = Pattern.compile("\\d*\\.?\\d+[eE][+-]?\\d{1,3}|\\.\\d+|\\d+\\.");

    private static final int LONGEST = 60;

    private WrittenNumber(BigDecimal number) {
        this(number, null);
    }

    /** The number that a text consists of; nothing where it is none. */
    public static Optional<WrittenNumber> read(String text) {
        String digits = inWesternDigits(text.strip());
        boolean negative = digits.startsWith("-") || digits.startsWith("−");
        String unsigned = negative || digits.startsWith("+") ? digits.substring(1) : digits;
        if (unsigned.length() > LONGEST) {
            return Optional.empty();
        }
        if (BY_PROGRAMS.matcher(unsigned).matches()) {
            return Optional.of(new WrittenNumber(new BigDecimal(unsigned)).signed(negative));
        }
        Matcher m = ALONE.matcher(unsigned);
        return m.matches() ? alone(m).map(number -> number.signed(negative)) : Optional.empty();
    }

    private static Optional<WrittenNumber> alone(Matcher m) {
        String whole = m.group("whole");
        String separators = whole.replaceAll("\\d", "");
        String mark = m.group("mark");
        String fraction = m.group("fraction");
        if (mark != null && separators.contains(mark)) {
            return Optional.empty();
        }
        if (mark == null) {
            return grouped(whole, separators);
        }
        String thousands = whole.replaceAll("\\D", "");
        BigDecimal number = new BigDecimal(thousands + "." + fraction);
        if (fraction.length() == 3 && !separators.isEmpty()) {
            return Optional.of(new WrittenNumber(new BigDecimal(thousands + fraction), number));
        }
        // A comma is followed by thousands or by cents, and by nothing else.
        return mark.equals(",") && fraction.length() > 2 ? Optional.empty() : Optional.of(new WrittenNumber(number));
    }

    private static Optional<WrittenNumber> grouped(String whole, String separators) {
        boolean mayBeFraction = separators.equals(".") || separators.equals(",");
        if (whole.startsWith("0") && !separators.isEmpty()) {
            return mayBeFraction
                    ? Optional.of(new WrittenNumber(new BigDecimal(whole.replace(',', '.'))))
                    : Optional.empty();
        }
        BigDecimal number = new BigDecimal(whole.replaceAll("\\D", ""));
        return Optional.of(new WrittenNumber(number, separators.equals(".") ? new BigDecimal(whole) : null));
    }

    private WrittenNumber signed(boolean negative) {
        return negative ? new WrittenNumber(number.negate(), orElse == null ? null : orElse.negate()) : this;
    }

    /** Whether nobody but its writer can tell which of two numbers it is. */
    public boolean isAmbiguous() {
        return orElse != null;
    }

    /** Asks its writer for a plainer one. */
    public String question() {
        return "Do you mean " + String.format(Locale.ENGLISH, "%,.0f", number) + " or "
                + plainly(orElse.stripTrailingZeros().scale() < 2 ? orElse.setScale(2) : orElse.stripTrailingZeros())
                + "? Write it without the separator.";
    }

    /** Writes a number so that it is read as the same one again: {@code 38.547} as {@code 38.5470}. */
    public static String plainly(BigDecimal number) {
        BigDecimal shortest = number.scale() > 2 ? number.stripTrailingZeros() : number;
        return (shortest.scale() == 3 ? shortest.setScale(4) : shortest).toPlainString();
    }

    /** Reads separators by their place: one, two or four digits after the last are a fraction, three are thousands. */
    static BigDecimal inText(String digits) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean fraction = last >= 0 && digits.length() - last - 1 != 3;
        String whole = (fraction ? digits.substring(0, last) : digits).replaceAll("\\D", "");
        BigDecimal amount = new BigDecimal(fraction ? whole + "." + digits.substring(last + 1) : whole);
        return amount.stripTrailingZeros().scale() < 0 ? amount.setScale(0) : amount.stripTrailingZeros();
    }

    private static String inWesternDigits(String text) {
        return text.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
