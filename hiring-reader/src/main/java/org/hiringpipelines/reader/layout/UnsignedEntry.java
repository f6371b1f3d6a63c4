package org.hiringpipelines.reader.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;

/** Whether a block without a sign may be an entry of a list, by its words, its length and its neighbours. */
final class UnsignedEntry {

    static final int LONGEST = 260;
    static final int LONGEST_PHRASE = 90;

    private static final Pattern NAMED = Pattern.compile("\\p{Lu}(?:[^.:,–—]{2,35}(?:[.:]| [-–—])|[^.:–—]{2,45}:) \\S");
    private static final Pattern ANNOUNCES = Vocabulary.pattern("lines", "ANNOUNCES");
    private static final Pattern ALWAYS_ANNOUNCES = Vocabulary.pattern("lines", "ALWAYS_ANNOUNCES");
    private static final int LONGEST_SPACED = 180;

    private UnsignedEntry() {}

    static boolean couldBeEntry(List<Block> blocks, int i, int first) {
        Block block = blocks.get(i);
        boolean spaced = i > first && block.gapBefore();
        return block.is(Block.Kind.TEXT)
                && block.text().charAt(0) != '('
                && block.text().length() <= (spaced ? LONGEST_SPACED : LONGEST)
                && !block.text().endsWith(":")
                && !block.text().endsWith("?")
                && !hasInnerStop(block)
                && !block.text().contains("://")
                && !isAnnouncement(block.text());
    }

    /** An entry of two sentences, close between two that are beyond doubt. */
    static boolean isLongEntry(List<Block> blocks, int i, int first) {
        return i > first
                && i + 1 < blocks.size()
                && blocks.get(i).is(Block.Kind.TEXT)
                && blocks.get(i).text().length() <= LONGEST
                && !blocks.get(i).text().endsWith(":")
                && !blocks.get(i).gapBefore()
                && !blocks.get(i + 1).gapBefore()
                && couldBeEntry(blocks, i - 1, i - 1)
                && couldBeEntry(blocks, i + 1, i + 1);
    }

    /** A duty told in a sentence or two: "Grades roads. Flags traffic where needed." */
    static boolean isLongDuty(Block block, SectionKind kind) {
        return kind == SectionKind.RESPONSIBILITIES
                && block.is(Block.Kind.TEXT)
                && block.text().length() <= LONGEST
                && SectionContent.isDuty(block.text());
    }

    /** Words without a verb that would make them a sentence. */
    static boolean isPhrase(Block block) {
        return block.text().length() <= LONGEST_PHRASE && !Headings.isSentence(block.text());
    }

    /** "Curiosity: We ask.": a name, and what is said of it. */
    static boolean isNamed(List<Block> blocks, int i) {
        return i < blocks.size()
                && blocks.get(i).is(Block.Kind.TEXT)
                && NAMED.matcher(blocks.get(i).text()).lookingAt();
    }

    /** A document to send, named in few words. */
    static boolean isDocument(Block block) {
        String text = block.text();
        return text.length() <= 70
                && !text.endsWith(".")
                && !text.endsWith(",")
                && text.chars().noneMatch(c -> Character.isDigit(c) || c == '@' || c == ':');
    }

    /** Sentences that speak to the reader or of the employer are paragraphs, however short. */
    static boolean isAnnouncement(String text) {
        String plain = Words.plain(text);
        return (text.endsWith(".") && ANNOUNCES.matcher(plain).find())
                || ALWAYS_ANNOUNCES.matcher(plain).find();
    }

    /** Whether a sentence ends inside the block and another begins. */
    static boolean hasInnerStop(Block block) {
        String text = block.text();
        for (int i = text.indexOf(". "); i >= 0; i = text.indexOf(". ", i + 1)) {
            int wordStart = text.lastIndexOf(' ', i - 1) + 1;
            boolean longWord = i - wordStart > 3 && text.indexOf('.', wordStart) == i;
            if (longWord && i + 2 < text.length() && Character.isUpperCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }
}
