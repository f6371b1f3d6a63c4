package org.hiringpipelines.reader.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What belongs to the page around a posting: menus, share buttons, other postings, newsletters, the foot of the page. */
final class Surroundings {

    private static final Map<String, List<String>> LISTS = Vocabulary.of("pages");
    private static final Set<String> LINES = new HashSet<>(LISTS.get("LINE"));
    private static final Map<Character, List<String>> BEGINNINGS = byFirstLetter(LISTS.get("BEGINS"));
    private static final Map<Character, List<String>> HEADINGS = byFirstLetter(LISTS.get("HEADING"));
    private static final List<String> MENTIONS = LISTS.get("MENTIONS");
    private static final Pattern BETWEEN = Pattern.compile(" *[|•·>»›/\t] *| {2,}");
    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_NOTICE = 400;

    private Surroundings() {}

    /** Whether a paragraph of this text is part of the page. */
    static boolean isPage(String text) {
        String lower = Words.plain(text);
        if (LINES.contains(lower) || text.startsWith("![")) {
            return true;
        }
        String written = text.substring(0, Math.min(text.length(), 60)).toLowerCase(Locale.ROOT);
        if (beginsWithOne(lower, BEGINNINGS) || beginsWithOne(written, BEGINNINGS)) {
            return !written.startsWith("apply now") || text.length() < 60;
        }
        return isMenu(text) || isNotice(lower);
    }

    /** What the page has to say of itself before the posting begins, such as that it uses cookies. */
    private static boolean isNotice(String lower) {
        return lower.length() <= LONGEST_NOTICE && MENTIONS.stream().anyMatch(lower::contains);
    }

    /** Whether a heading of this text opens a stretch of other matter. */
    static boolean isPageHeading(String text) {
        if (text.length() > LONGEST_HEADING) {
            return false;
        }
        String lower = Words.plain(text);
        return beginsWithOne(lower, HEADINGS);
    }

    /** A menu is a short line whose every part, between bars or wide gaps, is a word of the page. */
    private static boolean isMenu(String text) {
        if (text.length() > 200 || !BETWEEN.matcher(text).find()) {
            return false;
        }
        String[] parts = BETWEEN.split(text, -1);
        int known = 0;
        for (String part : parts) {
            known += LINES.contains(Words.plain(part)) ? 1 : 0;
        }
        return parts.length > 1 && known * 2 >= parts.length;
    }

    private static Map<Character, List<String>> byFirstLetter(List<String> beginnings) {
        return beginnings.stream().collect(Collectors.groupingBy(beginning -> beginning.charAt(0)));
    }

    private static boolean beginsWithOne(String text, Map<Character, List<String>> beginnings) {
        return !text.isEmpty()
                && beginnings.getOrDefault(text.charAt(0), List.of()).stream()
                        .anyMatch(beginning -> beginsWith(text, beginning));
    }

    private static boolean beginsWith(String text, String beginning) {
        return text.startsWith(beginning)
                && (text.length() == beginning.length()
                        || !Character.isLetterOrDigit(beginning.charAt(beginning.length() - 1))
                        || !Character.isLetterOrDigit(text.charAt(beginning.length())));
    }
}
