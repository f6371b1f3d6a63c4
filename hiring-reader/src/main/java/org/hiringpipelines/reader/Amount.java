package org.hiringpipelines.reader;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.hiringpipelines.reader.fact.WrittenNumber;

/** Sums of money as JSON documents hold them: as numbers, or as text such as {@code 90,000.00}. */
final class Amount {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int MOST_DECIMALS = 4;

    private Amount() {}

    static BigDecimal of(BigDecimal number, JsonValue value) {
        // A number such as 1e999999999 is legal JSON and would fill the memory as soon as it is written out.
        boolean fits = number.signum() >= 0 && number.compareTo(MOST) < 0 && !isTooFine(number);
        BigDecimal amount =
                value.checked(fits, number, "A sum of money is not negative and has at most 12 digits and 4 decimals");
        if (amount == null || amount.signum() == 0) {
            return amount == null ? null : BigDecimal.ZERO;
        }
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** The number without decimals that are nought and without an exponent: 90000 for 9E+4. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether two amounts, either of which may be null, are the same sum. */
    static boolean same(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /** A currency's ISO 4217 code, which other systems write in small letters, too. */
    static String currency(JsonValue value) {
        String text = value.text();
        String code = text == null ? null : text.toUpperCase(Locale.ROOT);
        boolean fits = code == null || code.matches("[A-Z]{3}");
        return value.checked(fits, code, "A currency is three letters (ISO 4217), such as USD or EUR");
    }

    /** Reads text as well as a number, and takes nought for "not given", as other systems mean it. */
    static BigDecimal lenient(JsonValue value) {
        if (value.isMissing()) {
            return null;
        }
        BigDecimal amount = value.node().isTextual() ? written(value) : value.amount();
        return amount == null || amount.signum() == 0 ? null : plain(amount);
    }

    /** Whether the text is a plain figure, without words or currency signs. */
    static boolean isWritten(String text) {
        return WrittenNumber.read(text).isPresent();
    }

    private static BigDecimal written(JsonValue value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        Optional<WrittenNumber> figure = WrittenNumber.read(text);
        if (figure.isPresent() && figure.get().isAmbiguous()) {
            value.problem(figure.get().question());
            return null;
        }
        BigDecimal number = value.checked(
                figure.isPresent(), figure.map(WrittenNumber::number).orElse(null), "A number is expected here");
        return number == null ? null : of(number, value);
    }

    private static boolean isTooFine(BigDecimal number) {
        return number.signum() != 0 && number.stripTrailingZeros().scale() > MOST_DECIMALS;
    }
}
