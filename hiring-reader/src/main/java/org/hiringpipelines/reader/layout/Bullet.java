package org.hiringpipelines.reader.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign before a list entry.
 *
 * @param sign the sign as written, such as {@code •} or {@code 2.}
 * @param strength how surely such a sign begins an entry
 * @param number the place in a numbered list, 0 for other signs and for Roman numbers of several letters
 * @param rest the entry's text; empty where the sign stands alone
 */
record Bullet(String sign, Strength strength, int number, String rest) {

    /** How surely a sign begins a list entry. */
    enum Strength {
        /** The sign has no other use. */
        SURE,
        /** The sign needs company: another entry with the same sign near it. */
        WITH_COMPANY,
        /** A number or letter, which needs its neighbour in the sequence. */
        IN_SEQUENCE
    }

    private static final String SURE_SIGNS =
            "•‣⁃◦▪▫●○■□◆◇►▶▸▹➢➤➔→⇒✓✔☑✅★☆∙⦿⦾❖✦✧➣❑❏◘⚫⚬✱·¨\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF06E";
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\(?(?:(?<digits>\\d{1,2})|(?<roman>[ivx]{2,4})|(?<letter>[A-Za-z]))(?:\\)|(?<!\\([^)]{1,4})\\.)(?=\\s|$)"
                    + "|(?:\\d{1,2}\\.)(?<part>\\d{1,2})\\.?(?=\\s)|(?<bare>\\d{1,2})(?=\\t))");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    /** Follows a sign that is to be shown in colour. */
    private static final String SHOWN_AS_PICTURE = "\uFE0F";

    private static final String SPACED_SIGNS = "-*–—+―−";

    /** The bullet with which {@code line} begins, or null. */
    static Bullet of(String line) {
        int point = line.codePointAt(0);
        int width = Character.charCount(point);
        width += line.startsWith(SHOWN_AS_PICTURE, width) ? 1 : 0;
        String sign = line.substring(0, width);
        String after = line.substring(width);
        boolean ornament = after.strip().length() > width && after.endsWith(sign);
        if (SURE_SIGNS.indexOf(point) >= 0 && !ornament) {
            return new Bullet(sign, Strength.SURE, 0, after.strip());
        }
        if (SPACED_SIGNS.indexOf(point) >= 0) {
            return dashed(sign, after);
        }
        if ((point == 'o'
                        || point == 'x'
                        || point == '√'
                        || point == '>'
                        || point == '~'
                        || point == '§'
                        || point == 'Ø'
                        || point == '»'
                        || point == 'ü')
                && !after.isBlank()
                && Character.isWhitespace(after.charAt(0))) {
            return new Bullet(sign, Strength.WITH_COMPANY, 0, after.strip());
        }
        if (isPictograph(point) && !after.isBlank() && Character.isWhitespace(after.charAt(0))) {
            return new Bullet(sign, Strength.WITH_COMPANY, 0, after.strip());
        }
        return numbered(line);
    }

    private static Bullet dashed(String sign, String after) {
        if (!after.isEmpty() && Character.isWhitespace(after.charAt(0)) && after.length() > 1) {
            return new Bullet(sign, Strength.SURE, 0, after.strip());
        }
        boolean word = !after.isEmpty() && Character.isLetter(after.codePointAt(0));
        return word ? new Bullet(sign, Strength.WITH_COMPANY, 0, after.strip()) : null;
    }

    /** {@code 3.}, {@code 2.1}, {@code (a)}, {@code iv)}, or a number set off by a wide gap. */
    private static Bullet numbered(String line) {
        Matcher matcher = NUMBERED.matcher(line);
        if (!matcher.lookingAt()) {
            return null;
        }
        String sign = matcher.group().strip();
        String digits = firstOf(matcher, "digits", "part", "bare");
        String letter = matcher.group("letter");
        int number = digits != null
                ? Integer.parseInt(digits)
                : letter == null ? 0 : Character.toLowerCase(letter.charAt(0)) - 'a' + 1;
        return new Bullet(
                sign,
                Strength.IN_SEQUENCE,
                number,
                line.substring(matcher.end()).strip());
    }

    private static String firstOf(Matcher matcher, String... groups) {
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }

    /** Whether this is the sign before that of {@code next}: 1 before 2, a before b, i before ii. Large Roman numbers head parts. */
    boolean precedes(Bullet next) {
        boolean counted = number > 0 && number + 1 == next.number;
        int roman = ROMAN.indexOf(letters(sign));
        return counted || (roman >= 0 && roman + 1 == ROMAN.indexOf(letters(next.sign)));
    }

    private static String letters(String sign) {
        return sign.replaceAll("[^a-z]", "");
    }

    /** Whether {@code sign} is a number or a letter in a sequence. */
    static boolean isNumber(String sign) {
        boolean bare = sign.length() == 1 && Character.isDigit(sign.charAt(0));
        return bare || (sign.length() > 1 && sign.chars().anyMatch(Character::isLetterOrDigit));
    }

    /** What the signs of one sequence have in common: {@code 2.#} for 2.1 and 2.2, {@code (a)} for (a) and (b), (i) and (ii). */
    static String style(String sign) {
        int last = sign.length() - 1;
        while (last > 0 && !Character.isLetterOrDigit(sign.charAt(last))) {
            last--;
        }
        int from = last;
        while (from > 0 && Character.isDigit(sign.charAt(from)) && Character.isDigit(sign.charAt(from - 1))) {
            from--;
        }
        while (from > 0 && letters(sign).length() > 1 && Character.isLetter(sign.charAt(from - 1))) {
            from--;
        }
        String counted =
                Character.isDigit(sign.charAt(last)) ? "#" : Character.isUpperCase(sign.charAt(last)) ? "A" : "a";
        return sign.substring(0, from) + counted + sign.substring(last + 1);
    }

    /** Whether {@code sign} is a picture, and not one of the ticks and stars that lists are made of. */
    static boolean isPicture(String sign) {
        return !sign.isEmpty() && isPictograph(sign.codePointAt(0)) && SURE_SIGNS.indexOf(sign.codePointAt(0)) < 0;
    }

    static boolean isPictograph(int point) {
        return (point >= 0x1F300 && point <= 0x1FAFF) || (point >= 0x2600 && point <= 0x27BF);
    }
}
