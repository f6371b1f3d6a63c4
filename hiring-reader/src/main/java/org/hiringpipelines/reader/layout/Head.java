package org.hiringpipelines.reader.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;

/** Where the head of a posting ends, the lines with title, employer and place above the first heading, paragraph or list. */
final class Head {

    private static final int LONGEST_HEAD = 60;
    private static final int LONGEST_HEADING = 70;
    private static final int SHORT = 60;
    private static final int TOPIC_WORDS = 8;
    private static final int LIST_WITHIN = 5;
    private static final Pattern ABOUT_POSITION = Vocabulary.pattern("headings", "ABOUT_POSITION");
    /** A town with its state, a date, or a postal code. */
    private static final Pattern ENTRY_OF_HEAD = Pattern.compile(
            ", \\p{Lu}{2}\\b|^\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, \\p{Lu}|\\b(?:19|20)\\d\\d\\b|\\d{5}");

    private static final Pattern TOPIC = Vocabulary.pattern("headings", "TOPIC");

    private Head() {}

    /** Employer, place and date below the title are lines of the head, even where the page makes a list of them. */
    static void plainList(List<Block> blocks) {
        int from = 0;
        while (from < blocks.size() && from < LIST_WITHIN && blocks.get(from).is(Block.Kind.TEXT)) {
            if (blocks.get(from).isProse()
                    || HeadingWords.known(blocks.get(from).text()) != null) {
                return;
            }
            from++;
        }
        int to = from;
        boolean told = false;
        while (to < blocks.size() && blocks.get(to).is(Block.Kind.ITEM)) {
            String text = blocks.get(to).text();
            if (text.length() > SHORT || text.endsWith(".") || SectionContent.isDuty(text)) {
                return;
            }
            told |= ENTRY_OF_HEAD.matcher(text).find();
            to++;
        }
        if (told && to - from <= LIST_WITHIN && (from > 0 || to - from > 1)) {
            for (int i = from; i < to; i++) {
                blocks.set(i, blocks.get(i).as(Block.Kind.TEXT));
            }
        }
    }

    /** The head ends where the first paragraph, list or known heading with its text begins. */
    static int end(List<Block> blocks) {
        for (int i = 0; i < blocks.size() && i < LONGEST_HEAD; i++) {
            Block block = blocks.get(i);
            boolean label = !LabelWords.in(block.text()).isEmpty();
            if (block.isProse() && !label) {
                return i > 2 && opensBody(blocks, i - 1) ? i - 1 : i;
            }
            if (block.is(Block.Kind.ITEM) && !label && i > 0) {
                return i > 2 && standsOverList(blocks.get(i - 1), block) ? i - 1 : i;
            }
            boolean heading = HeadingWords.withoutParenthesis(block.text()).length() < LONGEST_HEADING
                    && HeadingWords.known(block.text()) != null
                    && !(i > 0 && LabelWords.name(blocks.get(i - 1).text()) == Label.Name.ORGANIZATION);
            if (heading && i + 1 < blocks.size() && (i > 0 ? opensText(blocks, i) : opensAtOnce(blocks))) {
                return i;
            }
            if (heading
                    && i > 0
                    && isLabelled(blocks, i + 1)
                    && ABOUT_POSITION.matcher(block.text()).lookingAt()) {
                return i;
            }
        }
        return Math.min(blocks.size(), LONGEST_HEAD);
    }

    private static boolean opensBody(List<Block> blocks, int i) {
        return opensTopic(blocks.get(i)) || followsLabels(blocks, i) || isShortForm(blocks, i);
    }

    /** "The Conservancy", where a line above is "Cedar Hollow Conservancy". */
    private static boolean isShortForm(List<Block> blocks, int i) {
        String text = blocks.get(i).text();
        return text.regionMatches(true, 0, "the ", 0, 4)
                && blocks.get(i).gapBefore()
                && Words.count(text) <= 3
                && blocks.subList(0, i).stream()
                        .anyMatch(above -> above.text().length() > text.length()
                                && above.text()
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith(text.substring(3).toLowerCase(Locale.ROOT)));
    }

    /** "So what is Ferryline?" or "How we came about" above the first paragraph: a topic, and no title, employer or place. */
    private static boolean opensTopic(Block block) {
        return block.is(Block.Kind.TEXT)
                && block.gapBefore()
                && Words.count(block.text()) <= TOPIC_WORDS
                && LabelWords.in(block.text()).isEmpty()
                && (block.text().endsWith("?")
                        || block.text().endsWith(":")
                        || TOPIC.matcher(block.text()).lookingAt());
    }

    /** A line between a block of labels and the first paragraph, where title and employer stand above the labels. */
    private static boolean followsLabels(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        return block.is(Block.Kind.TEXT)
                && (block.gapBefore() || Words.isCapitals(block.text()))
                && Words.count(block.text()) <= TOPIC_WORDS
                && block.text().length() < SHORT
                && !block.text().endsWith(".")
                && block.text().chars().noneMatch(Character::isDigit)
                && LabelWords.in(block.text()).isEmpty()
                && LabelWords.name(block.text()) == null
                && isLabelled(blocks, i - 1)
                && isLabelled(blocks, i - 2)
                && !isLabelled(blocks, 0)
                && blocks.subList(0, i).stream().noneMatch(above -> above.text().equalsIgnoreCase(block.text()));
    }

    private static boolean isLabelled(List<Block> blocks, int i) {
        return i >= 0
                && i < blocks.size()
                && !LabelWords.in(blocks.get(i).text()).isEmpty();
    }

    /** A text without a head: its first line is the heading of the paragraph below. */
    private static boolean opensAtOnce(List<Block> blocks) {
        SectionKind kind = HeadingWords.known(blocks.get(0).text());
        boolean twice = blocks.size() > 2
                && HeadingWords.known(blocks.get(1).text()) != null
                && blocks.get(1).text().endsWith(":")
                && blocks.get(2).isProse();
        boolean loud = Words.isCapitals(blocks.get(0).text())
                || blocks.get(0).text().endsWith(":")
                || kind == SectionKind.SUMMARY
                || kind == SectionKind.ORGANIZATION;
        return loud
                && kind != SectionKind.APPLY
                && kind != SectionKind.OTHER
                && (blocks.get(1).isProse() || twice);
    }

    /** A short line with a gap above and a list close below is that list's heading, whatever its words. */
    private static boolean standsOverList(Block block, Block item) {
        return block.is(Block.Kind.TEXT)
                && block.gapBefore()
                && !item.gapBefore()
                && block.text().length() < SHORT
                && !block.text().endsWith(".")
                && LabelWords.in(block.text()).isEmpty();
    }

    private static boolean opensText(List<Block> blocks, int i) {
        Block next = blocks.get(i + 1);
        boolean name = LabelWords.name(blocks.get(i).text()) != null;
        boolean entries = next.is(Block.Kind.ITEM) && LabelWords.in(next.text()).isEmpty();
        SectionKind kind = HeadingWords.known(blocks.get(i).text());
        boolean heading = !(name && kind == SectionKind.ORGANIZATION)
                && HeadingWords.known(next.text()) != null
                && LabelWords.name(next.text()) == null;
        boolean listed = !name
                && i + 2 < blocks.size()
                && LabelWords.in(next.text()).isEmpty()
                && LabelWords.name(next.text()) == null
                && blocks.get(i).text().endsWith(":");
        boolean plain = !name
                && kind != SectionKind.OTHER
                && kind != SectionKind.APPLY
                && kind != SectionKind.SUMMARY
                && kind != SectionKind.ORGANIZATION;
        return next.isProse() || next.saysSomething() || entries || heading || listed || plain;
    }
}
