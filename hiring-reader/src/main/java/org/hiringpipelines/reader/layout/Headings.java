package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hiringpipelines.model.posting.SectionKind;

/**
 * The fourth step: headings are told from text. A line is judged by its words, its dress (capitals, colon, drawn line) and its
 * place (a gap above, a list or a paragraph below); a heading run in at the start of a paragraph is cut off.
 */
final class Headings {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 12;
    private static final double ENOUGH = 3.5;
    /** The share of the rules in the decision; with it the weights of {@link HeadingEvidence} were found. */
    private static final double RULES = 0.3;

    private static final int PART_WORDS = 3;
    private static final int TOPIC_WORDS = 8;
    /** "The Account Manager:" below a heading leads in to what that person does. */
    private static final int PERSON_WORDS = 5;

    private static final Set<String> SENTENCE_WORDS = Vocabulary.set("headings", "SENTENCE_WORDS");

    private final List<Block> blocks;
    private final int head;
    private final boolean gapless;
    private final HeadingHabit habit;
    private final HeadingRules rules;
    private final Lookalikes lookalikes;
    private final RunIn runIn;
    private final Judge judge;
    private final List<Block> result = new ArrayList<>();
    private final Set<Integer> parts = new HashSet<>();
    /** The signs of the headings so far. */
    private final Set<String> numbers = new HashSet<>();

    private SectionKind current;

    /** Decides of a line that may be a heading. */
    @FunctionalInterface
    interface Judge {

        /**
         * Whether the line is one.
         *
         * @param rules what the rules say for it beyond what is enough
         * @param traits what is observed of it
         */
        boolean isHeading(Block block, double rules, List<String> traits);
    }

    private Headings(List<Block> blocks, int head, Judge judge) {
        this.judge = judge;
        this.blocks = blocks;
        this.head = head;
        this.habit = new HeadingHabit(blocks, head);
        this.runIn = new RunIn(blocks, head);
        this.gapless = isGapless(blocks.subList(Math.min(head + 1, blocks.size()), blocks.size()));
        this.rules = new HeadingRules(blocks, head, gapless, habit);
        this.lookalikes = new Lookalikes(blocks, head);
    }

    static List<Block> mark(List<Block> blocks, int head) {
        return mark(blocks, head, (block, rules, traits) -> rules + HeadingEvidence.of(traits) >= 0);
    }

    static List<Block> mark(List<Block> blocks, int head, Judge judge) {
        return new Headings(blocks, head, judge).read();
    }

    /** Whether a text has no gaps to speak of, so that a missing one says nothing. The gaps of the head are another matter. */
    private static boolean isGapless(List<Block> body) {
        return body.stream().filter(Block::gapBefore).count() * 20 < body.size();
    }

    private List<Block> read() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean part = isOneOfParts(i) || isLikeLastPart(block) || isPlainPart(i);
            if (part || isHeading(i)) {
                if (part) {
                    parts.add(i);
                }
                numbers.add(block.sign());
                addHeading(block.withText(SignedHeadings.written(block), block.gapBefore()));
            } else if (i >= head && block.is(Block.Kind.TEXT) && runIn.end(block) > 0 && !repeatsHeading(block)) {
                int cut = runIn.end(block);
                if (namesPart(block.text(), cut)) {
                    addHeading(block);
                    continue;
                }
                addHeading(block.withText(block.text().substring(0, cut), block.gapBefore()));
                result.add(block.withText(block.text().substring(cut).strip(), false));
                if (isLastOfTable(i)) {
                    result.add(block.withText("", true).as(Block.Kind.HEADING));
                }
            } else {
                result.add(block);
            }
        }
        return result;
    }

    /** "Benefits: 25 days of vacation" close below "Pay: $40" is a line of a table; what follows a gap is no part of it. */
    private boolean isLastOfTable(int i) {
        return !blocks.get(i).gapBefore()
                && i > head
                && i + 1 < blocks.size()
                && blocks.get(i - 1).is(Block.Kind.LABEL)
                && blocks.get(i + 1).is(Block.Kind.TEXT)
                && blocks.get(i + 1).gapBefore();
    }

    /**
     * "Pay range: $40" right below "What we pay" is a value, not another heading; so is "Experience: four years" among what is
     * asked for.
     */
    private boolean repeatsHeading(Block block) {
        String before = block.text().substring(0, runIn.end(block));
        boolean asked =
                current == SectionKind.QUALIFICATIONS && HeadingWords.known(before) == SectionKind.QUALIFICATIONS;
        if (asked && (!block.gapBefore() || LabelWords.name(before) != null)) {
            return true;
        }
        return followsHeading()
                && (block.text().startsWith("http", before.length() + 1)
                        || (LabelWords.name(before) == Label.Name.PAY && isCloseBelowAnyHeading(block))
                        || (current != null && HeadingWords.known(before) == current)
                        || (" " + Words.plain(result.get(result.size() - 1).text()))
                                .endsWith(" " + Words.plain(before)));
    }

    /** Close below a heading that tells nothing of its section; a gap sets what is paid off from what the position is. */
    private boolean isCloseBelowAnyHeading(Block block) {
        SectionKind above = HeadingWords.known(result.get(result.size() - 1).text());
        return !block.gapBefore() && (above == null || above == SectionKind.OTHER);
    }

    /** "Key duties: front desk" is a heading whole: a word or two name the part, and the duties follow. */
    private static boolean namesPart(String text, int cut) {
        String rest = text.substring(cut).strip();
        return HeadingWords.known(text.substring(0, cut)) == SectionKind.RESPONSIBILITIES
                && Words.count(rest) <= PART_WORDS
                && rest.chars().allMatch(c -> Character.isLetter(c) || " &/-".indexOf(c) >= 0);
    }

    private void addHeading(Block heading) {
        SectionKind kind = HeadingWords.known(heading.text());
        current = kind == null ? current : kind;
        result.add(heading.as(Block.Kind.HEADING));
    }

    private boolean isHeading(int i) {
        Block block = blocks.get(i);
        if (block.is(Block.Kind.ITEM)) {
            return SignedHeadings.isHeading(blocks, i, gapless)
                    || SignedHeadings.isPart(blocks, i, numbers)
                    || SignedHeadings.isNext(blocks, i, numbers);
        }
        if (!block.is(Block.Kind.TEXT) || !isShort(nameOf(block.text())) || lookalikes.has(i, followsHeading())) {
            return false;
        }
        boolean marked = block.mark() == TextLine.Mark.HEADING || block.mark() == TextLine.Mark.SUBHEADING;
        if (!marked && i >= head && leadsInBehindName(block.text())) {
            return false;
        }
        if (i < head) {
            return marked && HeadingWords.known(block.text()) != null && i > 0;
        }
        if (Surroundings.isPageHeading(block.text()) && rules.score(i, followsHeading()) >= ENOUGH - 1) {
            return true;
        }
        return marked || isLoudName(block.text()) || isBelieved(i);
    }

    /** "DUTIES: The position is responsible for:" is a heading with the sentence that its entries end. */
    private static boolean leadsInBehindName(String text) {
        int colon = text.indexOf(": ");
        return colon > 0
                && text.endsWith(":")
                && HeadingWords.known(text.substring(0, colon)) != null
                && isSentence(text.substring(colon + 2));
    }

    /** The line without what only announces a list, and a known heading without what it adds in brackets. */
    private static String nameOf(String text) {
        String name = HeadingWords.withoutParenthesis(text);
        return name.length() < text.length() && HeadingWords.known(name) != null
                ? name
                : HeadingWords.withoutPromise(text);
    }

    /** "REQUIREMENTS (all of them are examined in writing)." */
    private static boolean isLoudName(String text) {
        String name = HeadingWords.withoutParenthesis(text);
        return name.length() < text.length() && Words.isCapitals(name) && HeadingWords.known(name) != null;
    }

    /** What the rules say and what labelled postings have taught, weighed together. */
    private boolean isBelieved(int i) {
        double score = rules.score(i, followsHeading());
        if (score == 0) {
            return false;
        }
        boolean usual = habit.speaksFor(blocks, i) >= 3 && !followsHeading();
        String text = blocks.get(i).text();
        if ((!usual || HeadingWords.promises(text)) && !HeadingRules.standsBetweenLists(blocks, i) && isLeadIn(text)) {
            return false;
        }
        return judge.isHeading(
                blocks.get(i), RULES * (score - ENOUGH), HeadingEvidence.traits(blocks, i, followsHeading(), gapless));
    }

    /** "Child cases:" and "Adult cases:", each over entries of its own below a known heading: its parts, whatever their words. */
    private boolean isOneOfParts(int i) {
        if (current == null || !isPart(i)) {
            return false;
        }
        boolean first = followsHeading();
        int next = endOfList(i + 1);
        int before = i - 1;
        while (before > head && blocks.get(before).is(Block.Kind.ITEM)) {
            before--;
        }
        return (first && next < blocks.size() && isPart(next)) || (before < i - 1 && parts.contains(before));
    }

    /** Dressed like the heading of the part above: "Daily Upkeep:", some duties, "Yearly Upkeep:", some more. */
    private boolean isLikeLastPart(Block block) {
        int last = result.size() - 1;
        while (last > 0 && !result.get(last).is(Block.Kind.HEADING)) {
            last--;
        }
        return last > 0
                && block.is(Block.Kind.TEXT)
                && isShort(block.text())
                && last < result.size() - 2
                && isPartName(block)
                && isPartName(result.get(last))
                && result.get(last - 1).is(Block.Kind.HEADING)
                && block.gapBefore() == result.get(last).gapBefore();
    }

    /**
     * "Campaigns" between the signed entries of two parts, where the first part stood below the heading of all and was named as
     * plainly.
     */
    private boolean isPlainPart(int i) {
        Block block = blocks.get(i);
        int last = result.size() - 1;
        while (last > 0 && !result.get(last).is(Block.Kind.HEADING)) {
            last--;
        }
        return i > 0
                && i + 1 < blocks.size()
                && last > 0
                && result.get(last - 1).is(Block.Kind.HEADING)
                && last < result.size() - 1
                && isPlainName(block)
                && isPlainName(result.get(last))
                && block.gapBefore() == result.get(last).gapBefore()
                && !blocks.get(i - 1).sign().isEmpty()
                && !blocks.get(i + 1).sign().isEmpty()
                && blocks.get(i - 1).sign().equals(blocks.get(i + 1).sign());
    }

    private static boolean isPlainName(Block block) {
        String text = block.text();
        return (block.is(Block.Kind.TEXT) || block.is(Block.Kind.HEADING))
                && block.sign().isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && Character.isLetter(text.charAt(text.length() - 1))
                && Words.count(text) <= PART_WORDS
                && !SectionContent.isDuty(text);
    }

    private static boolean isPartName(Block block) {
        return block.text().endsWith(":")
                && Words.isTitleCase(block.text())
                && !isSentence(block.text())
                && Words.count(block.text()) <= TOPIC_WORDS
                && HeadingWords.known(block.text()) == null;
    }

    private boolean isPart(int i) {
        Block block = blocks.get(i);
        return block.is(Block.Kind.TEXT)
                && block.text().endsWith(":")
                && isShort(block.text())
                && !isSentence(block.text())
                && Words.count(block.text()) <= TOPIC_WORDS
                && i + 1 < blocks.size()
                && blocks.get(i + 1).is(Block.Kind.ITEM);
    }

    private int endOfList(int from) {
        int end = from;
        while (end < blocks.size() && blocks.get(end).is(Block.Kind.ITEM)) {
            end++;
        }
        return end;
    }

    static boolean isShort(String text) {
        return text.length() <= LONGEST
                && text.indexOf('\t') < 0
                && Words.count(text) <= MOST_WORDS
                && text.chars().anyMatch(Character::isLetter)
                && !text.contains("http")
                && text.indexOf('@') < 0
                && (!text.contains(" | ") || isInTwoLanguages(text));
    }

    /** "Ō pūkenga | Your skills": a heading in two languages. */
    private static boolean isInTwoLanguages(String text) {
        int bar = text.indexOf(" | ");
        return bar == text.lastIndexOf(" | ")
                && (HeadingWords.known(text.substring(bar + 3)) != null
                        || HeadingWords.known(text.substring(0, bar)) != null);
    }

    private boolean followsHeading() {
        return !result.isEmpty() && result.get(result.size() - 1).is(Block.Kind.HEADING);
    }

    private boolean isLeadIn(String text) {
        if (!text.endsWith(":") || text.toLowerCase(Locale.ROOT).startsWith("what")) {
            return false;
        }
        SectionKind kind = HeadingWords.hinted(text);
        boolean below = followsHeading();
        if (!isSentence(text)) {
            boolean named = text.startsWith("The ") && Words.count(text) <= PERSON_WORDS;
            return kind == null && below && (named || (!Words.isTitleCase(text) && Words.count(text) > 3));
        }
        return kind == null || kind == current || (below && current != null);
    }

    static boolean isSentence(String text) {
        for (String word : Words.plain(text).split(" ", -1)) {
            if (SENTENCE_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
