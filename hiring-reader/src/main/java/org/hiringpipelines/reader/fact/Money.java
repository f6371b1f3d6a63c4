package org.hiringpipelines.reader.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money in a text: {@code $55,000}, {@code 30k}, {@code 100'000 EUR}, {@code 45.000 €}, {@code CAD 26.44}.
 *
 * @param amount the amount
 * @param currency ISO 4217 code, or null for a bare number
 * @param unit by what the written number was multiplied: 1,000 for a {@code k}, 100,000 for a lakh, else 1
 * @param start where it begins in the text
 * @param end where it ends
 */
record Money(BigDecimal amount, String currency, BigDecimal unit, int start, int end) {

    private static final int MOST = 40;
    private static final String SIGN =
            "us\\$|ca\\$|c\\$|cdn\\$|au\\$|a\\$|nz\\$|s\\$|hk\\$|r\\$|r(?= ?\\d{1,3}[ ,]\\d{3})|\\$|£|€|¥|₹|₦|₱|₪|zł";
    private static final String CODE =
            "usd|cad|aud|nzd|sgd|hkd|gbp|eur|euros?|chf|sfr|jpy|inr|sek|nok|dkk|pln|zar|mxn|brl|aed|kes|ngn|php|ils|czk|dollars|pounds|(?:rs|kshs?)\\.?";
    private static final Pattern AMOUNT =
            Pattern.compile("(?:(?<![a-z])(" + SIGN + "|(?:" + CODE + ")(?![a-z])) ?(" + SIGN + ")? ?)?"
                    + "(?<![\\d,'’])(?<!(?<!rs|ksh|kshs)\\.)(" + WrittenNumber.PATTERN + ")"
                    + "(?: ?((?:k|m|mm|bn|b|million|billion|thousand|mio|lakhs?|lacs?|crores?)(?![a-z])|l(?=pa\\b)))?"
                    + "(?:\\.-|,-|\\.–|/-)?(?: ?(" + SIGN + "|" + CODE + ")(?![a-z\\d]))?");

    /** Counting words of India, where pay is in rupees; "12 LPA" is twelve lakhs a year. */
    private static final Set<String> INDIAN = Set.of("lakh", "lakhs", "lac", "lacs", "l", "crore", "crores");

    private static final Pattern FINE = Pattern.compile("\\d{1,3}\\.\\d\\d[1-9]");

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("ca$", "CAD"),
            Map.entry("c$", "CAD"),
            Map.entry("cdn$", "CAD"),
            Map.entry("au$", "AUD"),
            Map.entry("a$", "AUD"),
            Map.entry("nz$", "NZD"),
            Map.entry("s$", "SGD"),
            Map.entry("hk$", "HKD"),
            Map.entry("r$", "BRL"),
            Map.entry("r", "ZAR"),
            Map.entry("£", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("rs", "INR"),
            Map.entry("ksh", "KES"),
            Map.entry("kshs", "KES"),
            Map.entry("₦", "NGN"),
            Map.entry("₱", "PHP"),
            Map.entry("₪", "ILS"),
            Map.entry("zł", "PLN"),
            Map.entry("sfr", "CHF"));

    /** The amounts in {@code lower} (lower case), in order; bare numbers too. */
    static List<Money> in(String lower) {
        List<Money> found = new ArrayList<>();
        if (lower.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        for (Matcher m = AMOUNT.matcher(lower); m.find() && found.size() < MOST; ) {
            String unit = m.group(4) == null ? "" : m.group(4);
            BigDecimal amount = isFine(m)
                    ? new BigDecimal(m.group(3))
                    : WrittenNumber.inText(m.group(3)).multiply(factor(unit));
            boolean isPlainDollar = "$".equals(m.group(1)) && m.group(5) != null;
            String sign = m.group(1) == null || isPlainDollar ? m.group(5) : m.group(1);
            String indian = INDIAN.contains(unit) ? "INR" : null;
            found.add(new Money(amount, sign == null ? indian : code(sign), factor(unit), m.start(), m.end()));
        }
        return found;
    }

    /** "$38.547" an hour, as some scales have it: no thousands, which end in noughts where a point divides them. */
    private static boolean isFine(Matcher m) {
        return m.group(1) != null
                && m.group(1).endsWith("$")
                && FINE.matcher(m.group(3)).matches();
    }

    private static String code(String sign) {
        String bare = sign.replace(".", "");
        return CODES.getOrDefault(bare, bare.toUpperCase(java.util.Locale.ROOT));
    }

    private static BigDecimal factor(String unit) {
        return switch (unit) {
            case "k", "thousand" -> BigDecimal.valueOf(1_000);
            case "m", "mm", "million", "mio" -> BigDecimal.valueOf(1_000_000);
            case "b", "bn", "billion" -> BigDecimal.valueOf(1_000_000_000);
            case "lakh", "lakhs", "lac", "lacs", "l" -> BigDecimal.valueOf(100_000);
            case "crore", "crores" -> BigDecimal.valueOf(10_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
