package org.hiringpipelines.reader.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings run in at the start of a paragraph: {@code TO APPLY: Send a letter} or {@code The Fellowship. It brings}. One is
 * believed where its words are known; where an author does so at least twice, every paragraph that begins in the same way is.
 */
final class RunIn {

    private static final Pattern QUESTION = Vocabulary.pattern("headings", "QUESTION");
    private static final Pattern REMARK = Vocabulary.pattern("headings", "REMARK");
    private static final int LONGEST = 50;
    private static final int LONG_TEXT = 100;
    private static final int MOST_WORDS = 6;
    private static final int CERTAIN = 2;
    private static final int HAS_TEXT = 30;
    /** What is no longer, such as a sum, is a value of its name and not the text of a section. */
    private static final int SHORT_VALUE = 8;

    /** How often a paragraph begins with known words closed by this sign, in capitals or not. */
    private final Map<String, Integer> habit = new HashMap<>();
    /** "School Liaison: You visit …" and "Family Liaison: You call …", each above a list of its own. */
    private final Set<Block> partsOverLists;

    RunIn(List<Block> blocks, int head) {
        partsOverLists = partsOverLists(blocks, head);
        for (Block block : blocks.subList(Math.min(head, blocks.size()), blocks.size())) {
            String text = block.text();
            boolean alone = text.endsWith(":") && text.length() < LONGEST && block.is(Block.Kind.TEXT);
            int end = alone ? text.length() : end(text);
            boolean question = end > 0
                    && text.charAt(end - 1) == '?'
                    && QUESTION.matcher(text).lookingAt();
            if ((alone || opensParagraph(block, end))
                    && (question || HeadingWords.known(text.substring(0, end)) != null)) {
                habit.merge(dress(text, end), 1, Integer::sum);
                if (!alone) {
                    habit.merge("inline" + dress(text, end), 1, Integer::sum);
                }
            }
        }
    }

    private static Set<Block> partsOverLists(List<Block> blocks, int head) {
        Set<Block> parts = new HashSet<>();
        for (int i = head; i + 1 < blocks.size(); i++) {
            String text = blocks.get(i).text();
            int end = end(text);
            boolean named = opensParagraph(blocks.get(i), end)
                    && text.charAt(end - 1) == ':'
                    && Words.isTitleCase(text.substring(0, end))
                    && LabelWords.name(text.substring(0, end)) == null;
            if (named && !blocks.get(i + 1).sign().isEmpty()) {
                parts.add(blocks.get(i));
            }
        }
        return parts.size() < CERTAIN ? Set.of() : parts;
    }

    /** Where the heading run in at the beginning of {@code block} ends, or 0. */
    int end(Block block) {
        String text = block.text();
        int end = end(text);
        if (partsOverLists.contains(block)) {
            return end;
        }
        if (end == 0) {
            return dashed(text);
        }
        String before = text.substring(0, end - 1);
        if (REMARK.matcher(before).matches()) {
            return 0;
        }
        boolean capitals = Words.isCapitals(before)
                && Words.count(before) <= 5
                && before.length() > 4
                && text.length() > LONG_TEXT;
        boolean known = text.charAt(end - 1) == ':'
                && Words.count(before) <= 5
                && !Headings.isSentence(before)
                && text.length() > end + SHORT_VALUE
                && HeadingWords.known(before) != null;
        boolean usual = opensParagraph(block, end)
                && (text.charAt(end - 1) != ':' || habit.getOrDefault("inline" + dress(text, end), 0) > 0)
                && (text.charAt(end - 1) != ':' || LabelWords.name(before) == null)
                && habit.getOrDefault(dress(text, end), 0) >= (text.charAt(end - 1) == ':' ? CERTAIN + 1 : CERTAIN);
        return (capitals && (HeadingWords.hinted(before) != null || block.gapBefore())) || known || usual ? end : 0;
    }

    private static boolean opensParagraph(Block block, int end) {
        return end > 0
                && block.is(Block.Kind.TEXT)
                && block.gapBefore()
                && Character.isUpperCase(block.text().charAt(0))
                && Words.count(block.text().substring(0, end)) <= MOST_WORDS
                && block.text().length() > end + HAS_TEXT;
    }

    private static String dress(String text, int end) {
        return (Words.isCapitals(text.substring(0, end)) ? "capitals" : "") + text.charAt(end - 1);
    }

    /** Behind the first sign that can close a heading, or 0. */
    private static int end(String text) {
        int end = 0;
        while (end < text.length() && end < LONGEST && ":.?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean closed = end > 2 && end + 2 < text.length() && end < LONGEST && text.charAt(end + 1) == ' ';
        return closed ? end + 1 : 0;
    }

    private static int dashed(String text) {
        for (String dash : new String[] {" – ", " — ", " - "}) {
            int at = text.indexOf(dash);
            if (at > 3 && at < LONGEST && text.length() > LONG_TEXT && Words.count(text.substring(0, at)) <= 4) {
                boolean known = HeadingWords.known(text.substring(0, at)) != null
                        && LabelWords.name(text.substring(0, at)) != Label.Name.LOCATION;
                return known && Character.isUpperCase(text.charAt(0)) ? at + dash.length() - 1 : 0;
            }
        }
        return 0;
    }
}
