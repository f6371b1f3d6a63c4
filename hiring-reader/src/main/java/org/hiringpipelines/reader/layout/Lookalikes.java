package org.hiringpipelines.reader.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;

/** Lines that look like headings and are something else: names of values, entries below a lead-in, the title once more, a sum. */
final class Lookalikes {

    private static final int LONG_TEXT = 100;
    /** An entry so far below its lead-in has lost it. */
    private static final int LONGEST_LIST = 30;

    private static final Pattern SUM = Pattern.compile(": *[$£€] ?\\d[\\d,.]*k?$");
    private static final Pattern CONJUNCTION = Pattern.compile("(?i)(?:and|or|and/or|plus|[-–] ?(?:and|or) ?[-–])");

    /** What stands behind a title. */
    private static final Pattern TITLE = Vocabulary.pattern("jobs", "GENDERED");

    private static final Pattern POSTAL = Pattern.compile("\\b\\d{5} \\p{Lu}\\p{Ll}|\\p{Lu}{2} \\d{5}\\b");

    private final List<Block> blocks;
    private final int head;

    Lookalikes(List<Block> blocks, int head) {
        this.blocks = blocks;
        this.head = head;
    }

    /** Whether the line {@code i} is no heading, however it looks. */
    boolean has(int i, boolean followsHeading) {
        String text = blocks.get(i).text();
        return isAmidNames(i, followsHeading)
                || isListedBelowLeadIn(i)
                || isSubject(i, followsHeading)
                || isSum(text)
                || TITLE.matcher(text).find()
                || isOverAddress(i)
                || isSignature(i)
                || repeatsHead(i)
                || CONJUNCTION.matcher(text).matches()
                || isRequest(text);
    }

    /** "Salary", "Experience", "Job type" close below each other: a table whose values were lost. */
    private boolean isAmidNames(int i, boolean followsHeading) {
        Block block = blocks.get(i);
        return i > 0
                && !block.gapBefore()
                && !followsHeading
                && blocks.get(i - 1).is(Block.Kind.TEXT)
                && LabelWords.name(blocks.get(i - 1).text()) != null
                && LabelWords.name(block.text()) != null;
    }

    /** Who signs, below "Many thanks,". */
    private boolean isSignature(int i) {
        return i > head
                && !blocks.get(i).isMarked()
                && blocks.get(i - 1).is(Block.Kind.TEXT)
                && MailFrame.signs(blocks.get(i).text(), blocks.get(i - 1).text())
                && HeadingWords.known(blocks.get(i).text()) == null;
    }

    /** The name of an employer close above its address. */
    private boolean isOverAddress(int i) {
        return i + 1 < blocks.size()
                && !blocks.get(i + 1).gapBefore()
                && blocks.get(i + 1).text().length() < LONG_TEXT
                && POSTAL.matcher(blocks.get(i + 1).text()).find()
                && HeadingWords.known(blocks.get(i).text()) == null;
    }

    /** One of some short lines, all alike, below a line that ends in a colon: what that line announces. */
    private boolean isListedBelowLeadIn(int i) {
        int leadIn = i - 1;
        while (leadIn > head
                && leadIn > i - LONGEST_LIST
                && !blocks.get(leadIn).text().endsWith(":")) {
            leadIn--;
        }
        boolean ledIn = leadIn >= head
                && leadIn < i
                && blocks.get(leadIn).is(Block.Kind.TEXT)
                && blocks.get(leadIn).text().endsWith(":")
                && LabelWords.in(blocks.get(leadIn).text()).isEmpty();
        if (!ledIn || i + 1 >= blocks.size() || isLongText(blocks.get(i + 1))) {
            return false;
        }
        boolean gap = blocks.get(i).gapBefore();
        for (int k = i; k > leadIn; k--) {
            if (!isPlainLine(k) || (blocks.get(k).gapBefore() != gap && k > leadIn + 1)) {
                return false;
            }
        }
        return leadIn + 1 < i || (isPlainLine(i + 1) && blocks.get(i + 1).gapBefore() == gap);
    }

    private boolean isPlainLine(int i) {
        Block block = blocks.get(i);
        return block.is(Block.Kind.TEXT)
                && !block.isMarked()
                && !isLongText(block)
                && !HeadingWords.isOpen(block.text())
                && !Words.isCapitals(block.text())
                && HeadingWords.known(block.text()) == null;
    }

    private static boolean isLongText(Block block) {
        return !block.is(Block.Kind.TEXT) || block.text().length() >= LONG_TEXT;
    }

    /** "The warden" below a heading and above "keeps the gate": the beginning of a sentence. */
    private boolean isSubject(int i, boolean followsHeading) {
        String text = blocks.get(i).text();
        return followsHeading
                && i + 1 < blocks.size()
                && blocks.get(i + 1).is(Block.Kind.ITEM)
                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && HeadingWords.known(text) == null
                && HeadingWords.beginsSentence(text, blocks.get(i + 1).text());
    }

    /** The title or the employer once more, as pages write them above and below a posting. */
    private boolean repeatsHead(int i) {
        String text = blocks.get(i).text();
        boolean overText = i + 1 < blocks.size()
                && (blocks.get(i + 1).is(Block.Kind.ITEM)
                        || blocks.get(i + 1).text().length() >= LONG_TEXT);
        if (i < head || overText || blocks.get(i).isMarked() || HeadingWords.hinted(text) != null) {
            return false;
        }
        for (int k = 0; k < head; k++) {
            if (blocks.get(k).text().equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }

    /** "Stipend: $500" is a value with its name, whatever the name. */
    private static boolean isSum(String text) {
        return SUM.matcher(text).find();
    }

    /** "Please complete the form" asks for something; "Please do not apply if:" opens a list. */
    private static boolean isRequest(String text) {
        return text.regionMatches(true, 0, "please ", 0, 7)
                && !HeadingWords.isOpen(text)
                && HeadingWords.known(text) != SectionKind.OTHER;
    }
}
