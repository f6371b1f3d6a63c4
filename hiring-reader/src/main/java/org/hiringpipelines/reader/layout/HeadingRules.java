package org.hiringpipelines.reader.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the rules say of a line: its words, its dress (capitals, colon, the source's mark), the gaps around it and what stands
 * above and below each add to the score or take from it.
 */
final class HeadingRules {

    private static final int LONG_TEXT = 100;
    private static final Pattern NUMBERED = Pattern.compile("^(?:[IVX]{1,4}|[A-H]|\\d{1,2})[.)] [A-Z]");
    private static final Pattern NAMED_VALUE = Pattern.compile("[\\p{L})]: +[\\p{L}(]");
    private static final Pattern DEGREE = Vocabulary.pattern("headings", "DEGREE");
    private static final Pattern TOWN_AND_STATE =
            Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?");
    private static final Pattern TOPIC = Vocabulary.pattern("headings", "HEADING_RULES_TOPIC");
    /** "What interns do", "Who we look for": what follows is said of it. */
    private static final Pattern CLAUSE = Vocabulary.pattern("headings", "CLAUSE");

    private static final Pattern PERCENT = Vocabulary.pattern("headings", "PERCENT");

    private final List<Block> blocks;
    private final int head;
    private final boolean gapless;
    private final HeadingHabit habit;

    HeadingRules(List<Block> blocks, int head, boolean gapless, HeadingHabit habit) {
        this.blocks = blocks;
        this.head = head;
        this.gapless = gapless;
        this.habit = habit;
    }

    /** How much speaks for the line {@code i} being a heading; 0 where it cannot be one. */
    double score(int i, boolean followsHeading) {
        Block block = blocks.get(i);
        String text = block.text();
        char last = HeadingWords.isOpen(text) ? ':' : text.charAt(text.length() - 1);
        boolean known = HeadingWords.known(text) != null || Surroundings.isPageHeading(text);
        if ((".,;".indexOf(last) >= 0 && !known && block.mark() != TextLine.Mark.EMPHASIS)
                || (Character.isLowerCase(text.charAt(0)) && last != ':' && !known)) {
            return 0;
        }
        boolean wrapped = Character.isLowerCase(text.charAt(0)) && !block.gapBefore() && Words.count(text) == 1;
        Block next = i + 1 < blocks.size() && !(wrapped && last != ':') ? blocks.get(i + 1) : null;
        boolean closed = last == '.'
                && !HeadingWords.promises(text)
                && !text.endsWith(").")
                && !Words.isCapitals(text)
                && block.mark() != TextLine.Mark.EMPHASIS;
        if (next == null || closed) {
            return 0;
        }
        double score = known ? 4 : HeadingWords.hinted(text) != null ? 1.5 : 0;
        score += Words.isCapitals(text) ? 2 : Words.isTitleCase(text) ? 1 : 0;
        score += last == ':' ? (isAnnounced(block) ? 2 : 1.5) : 0;
        score += block.mark() == TextLine.Mark.EMPHASIS ? 3 : 0;
        score += block.gapBefore() || gapless ? 1 : -1;
        score += follows(block, next);
        score += followsHeading && last != ':' ? 1 : 0;
        score += NUMBERED.matcher(text).find() && next.is(Block.Kind.ITEM) ? 4 : 0;
        score -= isAmidLines(i, followsHeading) ? 2 : 0;
        score += habit.speaksFor(blocks, i);
        score += last == '?' && Words.count(text) <= 8 ? 2 : 0;
        score -= followsHeading && opensTightList(block, next) ? 3 : 0;
        score += PERCENT.matcher(text).find() ? 2.5 : 0;
        score -= !known && last != ':' && !Words.isTitleCase(text) && SectionContent.isDuty(text) ? 1 : 0;
        score += Words.count(text) <= 5 ? 0.5 : Words.count(text) > 9 ? -1 : 0;
        boolean named = TOPIC.matcher(text).find() && Words.count(text) <= 8;
        score += (block.gapBefore() || gapless)
                        && last != '?'
                        && CLAUSE.matcher(text).lookingAt()
                ? (gapless ? 3 : 2)
                : 0;
        score -= Headings.isSentence(text) && !known && !named && last != '?' && !standsBetweenLists(blocks, i) ? 3 : 0;
        score -= !known && looksLikeEntry(text) ? 3 : 0;
        if (i > 0) {
            Block before = blocks.get(i - 1);
            score += before.is(Block.Kind.ITEM)
                            || before.text().endsWith(".")
                            || before.text().endsWith(":")
                    ? 0.5
                    : 0;
            score += gapless && !before.sign().isEmpty() && !Headings.isSentence(text) ? 0.5 : 0;
            boolean listed = before.is(Block.Kind.ITEM)
                    && next.is(Block.Kind.ITEM)
                    && !block.gapBefore()
                    && !gapless
                    && block.mark() != TextLine.Mark.EMPHASIS
                    && !Words.isCapitals(text);
            boolean divided =
                    NUMBERED.matcher(text).find() || PERCENT.matcher(text).find();
            score -= listed && !known && !divided && last != ':' ? 4 : 0;
        }
        return score;
    }

    /** A few words that a gap sets off and a colon opens: they announce what follows, whatever it is. */
    private static boolean isAnnounced(Block block) {
        return block.gapBefore() && Words.count(block.text()) <= 6 && !Headings.isSentence(block.text());
    }

    /** "We would like someone who:" with a gap above it, a list over that, and another close below. */
    static boolean standsBetweenLists(List<Block> blocks, int i) {
        return i > 0
                && i + 1 < blocks.size()
                && blocks.get(i).gapBefore()
                && blocks.get(i - 1).is(Block.Kind.ITEM)
                && blocks.get(i + 1).is(Block.Kind.ITEM)
                && !blocks.get(i + 1).gapBefore();
    }

    /** Close below a line that could be one of the same list. */
    private boolean isAmidLines(int i, boolean followsHeading) {
        Block block = blocks.get(i);
        return i > head
                && !gapless
                && !block.gapBefore()
                && !followsHeading
                && block.mark() == TextLine.Mark.NONE
                && !block.text().endsWith(":")
                && !Words.isCapitals(block.text())
                && blocks.get(i - 1).is(Block.Kind.TEXT)
                && !blocks.get(i + 1).is(Block.Kind.ITEM);
    }

    /** Below a heading and a gap, close above another short line: the first of a list without signs. */
    private static boolean opensTightList(Block block, Block next) {
        return block.gapBefore()
                && block.mark() == TextLine.Mark.NONE
                && !block.text().endsWith(":")
                && next.is(Block.Kind.TEXT)
                && !next.gapBefore()
                && HeadingWords.known(next.text()) == null
                && next.text().length() < 2 * LONG_TEXT;
    }

    private static double follows(Block block, Block next) {
        if (next.is(Block.Kind.ITEM)) {
            return block.gapBefore() && !next.gapBefore() ? 2.5 : 1.5;
        }
        if (next.text().length() >= LONG_TEXT) {
            return 1;
        }
        return next.text().length() > 2 * block.text().length() ? 0.5 : 0;
    }

    /** A degree that is asked for, dates, places, money, numbers, and values with their names stand alone without being headings. */
    private static boolean looksLikeEntry(String text) {
        String bare = PERCENT.matcher(text).replaceAll("");
        return bare.chars().anyMatch(c -> Character.isDigit(c) || c == '$' || c == '£' || c == '€')
                || NAMED_VALUE.matcher(text).find()
                || DEGREE.matcher(text).lookingAt()
                || text.matches("[^,]{2,40}, [A-Z]{2}")
                || (TOWN_AND_STATE.matcher(text).matches() && HeadingWords.hinted(text) == null);
    }
}
