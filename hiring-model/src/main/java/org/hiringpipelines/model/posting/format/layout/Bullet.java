package org.hiringpipelines.model.posting.format.layout;

/**
 * The sign before a list entry.
 *
 * @param sign the sign as written, such as {@code •} or {@code 2.}
 * @param strength how surely such a sign begins an entry
 * @param number the place in a numbered list, 0 for other signs
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
            "•‣⁃◦▪▫●○■□◆◇►▶▸▹➢➤➔→⇒✓✔☑✅★☆∙⦿⦾❖✦✧➣❑❏◘⚫⚬✱·\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF06E";
    private static final String SPACED_SIGNS = "-*–—+―−";

    /** The bullet with which {@code line} begins, or null. */
    static Bullet of(String line) {
        int point = line.codePointAt(0);
        int width = Character.charCount(point);
        String sign = line.substring(0, width);
        String after = line.substring(width);
        if (SURE_SIGNS.indexOf(point) >= 0) {
            return new Bullet(sign, Strength.SURE, 0, after.strip());
        }
        if (SPACED_SIGNS.indexOf(point) >= 0) {
            return dashed(sign, after);
        }
        if ((point == 'o'
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
            return new Bullet("pictograph", Strength.WITH_COMPANY, 0, after.strip());
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

    private static Bullet numbered(String line) {
        int i = line.startsWith("(") ? 1 : 0;
        int from = i;
        while (i < line.length() && i < from + 2 && Character.isDigit(line.charAt(i))) {
            i++;
        }
        int number;
        if (i > from) {
            number = Integer.parseInt(line.substring(from, i));
        } else if (i < line.length()
                && Character.toLowerCase(line.charAt(i)) >= 'a'
                && Character.toLowerCase(line.charAt(i)) <= 'z') {
            number = Character.toLowerCase(line.charAt(i)) - 'a' + 1;
            i++;
        } else {
            return null;
        }
        boolean closed = i < line.length() && (line.charAt(i) == ')' || (from == 0 && line.charAt(i) == '.'));
        boolean spaced = closed && (i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1)));
        return spaced
                ? new Bullet(
                        line.substring(0, i + 1),
                        Strength.IN_SEQUENCE,
                        number,
                        line.substring(i + 1).strip())
                : null;
    }

    static boolean isPictograph(int point) {
        return (point >= 0x1F300 && point <= 0x1FAFF) || (point >= 0x2600 && point <= 0x27BF);
    }
}
