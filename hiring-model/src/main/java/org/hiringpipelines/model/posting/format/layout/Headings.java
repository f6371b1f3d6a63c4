package org.hiringpipelines.model.posting.format.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;

/**
 * The fourth step: headings are told from text. A line is judged by its words, its dress (capitals, colon, drawn line) and its
 * place (a gap above, a list or a paragraph below); a heading run in at the start of a paragraph is cut off.
 */
final class Headings {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 12;
    private static final int LONG_TEXT = 100;
    private static final double ENOUGH = 3.5;
    /** The share of the rules in the decision; with it the weights of {@link HeadingEvidence} were found. */
    private static final double RULES = 0.3;

    private static final Pattern NUMBERED = Pattern.compile("^(?:[IVX]{1,4}|[A-H]|\\d{1,2})[.)] [A-Z]");
    private static final Pattern NAMED_VALUE = Pattern.compile("[\\p{L})]: +[\\p{L}(]");
    private static final Pattern SUM = Pattern.compile(": *[$£€] ?\\d[\\d,.]*k?$");
    private static final Pattern TOWN_AND_STATE =
            Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?");
    private static final Pattern CONJUNCTION = Pattern.compile("(?i)(?:and|or|and/or|plus|[-–] ?(?:and|or) ?[-–])");
    private static final int PART_WORDS = 3;
    private static final int TOPIC_WORDS = 8;
    /** "The Account Manager:" below a heading leads in to what that person does. */
    private static final int PERSON_WORDS = 5;

    private static final Pattern TOPIC = Pattern.compile("(?i)^(?:the|what|how|who|why|where|your|our|some) ");
    /** "What interns do", "Who we look for": what follows is said of it. */
    private static final Pattern CLAUSE = Pattern.compile("(?:What|Who|How|Why|Where) (?:\\p{L}+[ '’]?){2,7}$");

    private static final Pattern PERCENT =
            Pattern.compile(" ?[(\\[]?(?:about )?\\d{1,3}(?: ?[-–] ?\\d{1,3})? ?%(?: of (?:your )?time)?[)\\]]?$");
    private static final Set<String> SENTENCE_WORDS = Set.of(
            "will",
            "is",
            "are",
            "include",
            "includes",
            "including",
            "following",
            "must",
            "should",
            "can",
            "may",
            "has",
            "have",
            "we",
            "please",
            "was",
            "were",
            "i");

    private final List<Block> blocks;
    private final int head;
    private final boolean gapless;
    private final HeadingHabit habit;
    private final RunIn runIn;
    private final List<Block> result = new ArrayList<>();
    private final Set<Integer> parts = new HashSet<>();
    /** The signs of the headings so far. */
    private final Set<String> numbers = new HashSet<>();

    private SectionKind current;

    private Headings(List<Block> blocks, int head) {
        this.blocks = blocks;
        this.head = head;
        this.habit = new HeadingHabit(blocks, head);
        this.runIn = new RunIn(blocks, head);
        this.gapless = isGapless(blocks.subList(Math.min(head + 1, blocks.size()), blocks.size()));
    }

    static List<Block> mark(List<Block> blocks, int head) {
        return new Headings(blocks, head).read();
    }

    /** Whether a text has no gaps to speak of, so that a missing one says nothing. The gaps of the head are another matter. */
    private static boolean isGapless(List<Block> body) {
        return body.stream().filter(Block::gapBefore).count() * 20 < body.size();
    }

    private List<Block> read() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean part = isOneOfParts(i) || isLikeLastPart(block);
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

    /** "Pay range: $40" right below "What we pay" is a value, not another heading. */
    private boolean repeatsHeading(Block block) {
        String before = block.text().substring(0, runIn.end(block));
        return followsHeading()
                && ((current != null && HeadingWords.known(before) == current)
                        || (" " + Words.plain(result.get(result.size() - 1).text()))
                                .endsWith(" " + Words.plain(before)));
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
            return SignedHeadings.isHeading(blocks, i, gapless) || SignedHeadings.isPart(blocks, i, numbers);
        }
        if (!block.is(Block.Kind.TEXT)
                || !isShort(HeadingWords.withoutPromise(block.text()))
                || isAmidNames(i)
                || isListedBelowLeadIn(i)
                || isSum(block.text())
                || repeatsHead(i)
                || CONJUNCTION.matcher(block.text()).matches()
                || isRequest(block.text())) {
            return false;
        }
        boolean marked = block.mark() == Line.Mark.HEADING || block.mark() == Line.Mark.SUBHEADING;
        if (i < head) {
            return marked && HeadingWords.known(block.text()) != null && i > 0;
        }
        if (PageWords.isPageHeading(block.text()) && score(i) >= ENOUGH - 1) {
            return true;
        }
        return marked || isBelieved(i);
    }

    /** What the rules say and what labelled postings have taught, weighed together. */
    private boolean isBelieved(int i) {
        double score = score(i);
        if (score == 0) {
            return false;
        }
        boolean usual = habit.speaksFor(blocks, i) >= 3 && !followsHeading();
        String text = blocks.get(i).text();
        if ((!usual || promises(text)) && isLeadIn(text)) {
            return false;
        }
        return RULES * (score - ENOUGH) + HeadingEvidence.of(blocks, i, followsHeading()) >= 0;
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

    /** Whether the line says of the list below that it follows. */
    private static boolean promises(String text) {
        return HeadingWords.withoutPromise(text).length() < text.length();
    }

    static boolean isShort(String text) {
        return text.length() <= LONGEST
                && text.indexOf('\t') < 0
                && Words.count(text) <= MOST_WORDS
                && text.chars().anyMatch(Character::isLetter)
                && !text.contains("http")
                && text.indexOf('@') < 0
                && !text.contains(" | ");
    }

    private double score(int i) {
        Block block = blocks.get(i);
        String text = block.text();
        char last = HeadingWords.isOpen(text) ? ':' : text.charAt(text.length() - 1);
        boolean known = HeadingWords.known(text) != null || PageWords.isPageHeading(text);
        if ((".,;".indexOf(last) >= 0 && !known && block.mark() != Line.Mark.EMPHASIS)
                || (Character.isLowerCase(text.charAt(0)) && last != ':' && !known)) {
            return 0;
        }
        boolean wrapped = Character.isLowerCase(text.charAt(0)) && !block.gapBefore() && Words.count(text) == 1;
        Block next = i + 1 < blocks.size() && !(wrapped && last != ':') ? blocks.get(i + 1) : null;
        boolean closed =
                last == '.' && !promises(text) && !Words.isCapitals(text) && block.mark() != Line.Mark.EMPHASIS;
        if (next == null || closed) {
            return 0;
        }
        double score = known ? 4 : HeadingWords.hinted(text) != null ? 1.5 : 0;
        score += Words.isCapitals(text) ? 2 : Words.isTitleCase(text) ? 1 : 0;
        score += last == ':' ? (isAnnounced(block) ? 2 : 1.5) : 0;
        score += block.mark() == Line.Mark.EMPHASIS ? 3 : 0;
        score += block.gapBefore() || gapless ? 1 : -1;
        score += follows(block, next);
        score += followsHeading() && last != ':' ? 1 : 0;
        score += NUMBERED.matcher(text).find() && next.is(Block.Kind.ITEM) ? 4 : 0;
        score -= isAmidLines(i) ? 2 : 0;
        score += habit.speaksFor(blocks, i);
        score += last == '?' && Words.count(text) <= 8 ? 2 : 0;
        score -= followsHeading() && opensTightList(block, next) ? 3 : 0;
        score += PERCENT.matcher(text).find() ? 2.5 : 0;
        score -= !known && last != ':' && !Words.isTitleCase(text) && SectionContent.isDuty(text) ? 1 : 0;
        score += Words.count(text) <= 5 ? 0.5 : Words.count(text) > 9 ? -1 : 0;
        boolean named = TOPIC.matcher(text).find() && Words.count(text) <= 8;
        score += block.gapBefore() && last != '?' && CLAUSE.matcher(text).lookingAt() ? 2 : 0;
        score -= isSentence(text) && !known && !named && last != '?' ? 3 : 0;
        score -= !known && looksLikeEntry(text) ? 3 : 0;
        if (i > 0) {
            Block before = blocks.get(i - 1);
            score += before.is(Block.Kind.ITEM)
                            || before.text().endsWith(".")
                            || before.text().endsWith(":")
                    ? 0.5
                    : 0;
            score += gapless && !before.sign().isEmpty() && !isSentence(text) ? 0.5 : 0;
            boolean listed = before.is(Block.Kind.ITEM)
                    && next.is(Block.Kind.ITEM)
                    && !block.gapBefore()
                    && !gapless
                    && block.mark() != Line.Mark.EMPHASIS
                    && !Words.isCapitals(text);
            boolean divided =
                    NUMBERED.matcher(text).find() || PERCENT.matcher(text).find();
            score -= listed && !known && !divided && last != ':' ? 4 : 0;
        }
        return score;
    }

    /** A few words that a gap sets off and a colon opens: they announce what follows, whatever it is. */
    private static boolean isAnnounced(Block block) {
        return block.gapBefore() && Words.count(block.text()) <= 6 && !isSentence(block.text());
    }

    /** "Salary", "Experience", "Job type" close below each other: a table whose values were lost. */
    private boolean isAmidNames(int i) {
        Block block = blocks.get(i);
        return i > 0
                && !block.gapBefore()
                && !followsHeading()
                && blocks.get(i - 1).is(Block.Kind.TEXT)
                && LabelWords.name(blocks.get(i - 1).text()) != null
                && LabelWords.name(block.text()) != null;
    }

    /** One of some short lines, all alike, below a line that ends in a colon: what that line announces. */
    private boolean isListedBelowLeadIn(int i) {
        if (i <= head || !isPlainLine(i) || i + 1 >= blocks.size() || isLongText(blocks.get(i + 1))) {
            return false;
        }
        int first = i;
        boolean gap = blocks.get(i).gapBefore();
        while (first > head + 1
                && isPlainLine(first - 1)
                && (blocks.get(first - 1).gapBefore() == gap || first - 1 == head + 1)
                && !blocks.get(first - 1).text().endsWith(":")) {
            first--;
        }
        boolean ledIn = blocks.get(first - 1).is(Block.Kind.TEXT)
                && blocks.get(first - 1).text().endsWith(":")
                && LabelWords.in(blocks.get(first - 1).text()).isEmpty();
        boolean several = first < i || (isPlainLine(i + 1) && blocks.get(i + 1).gapBefore() == gap);
        return ledIn && several;
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

    /** Close below a line that could be one of the same list. */
    private boolean isAmidLines(int i) {
        Block block = blocks.get(i);
        return i > head
                && !gapless
                && !block.gapBefore()
                && !followsHeading()
                && block.mark() == Line.Mark.NONE
                && !block.text().endsWith(":")
                && !Words.isCapitals(block.text())
                && blocks.get(i - 1).is(Block.Kind.TEXT)
                && !blocks.get(i + 1).is(Block.Kind.ITEM);
    }

    /** Below a heading and a gap, close above another short line: the first of a list without signs. */
    private static boolean opensTightList(Block block, Block next) {
        return block.gapBefore()
                && block.mark() == Line.Mark.NONE
                && !block.text().endsWith(":")
                && next.is(Block.Kind.TEXT)
                && !next.gapBefore()
                && HeadingWords.known(next.text()) == null
                && next.text().length() < 2 * LONG_TEXT;
    }

    private boolean followsHeading() {
        return !result.isEmpty() && result.get(result.size() - 1).is(Block.Kind.HEADING);
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

    /** Dates, places, money, numbers, and values with their names, stand on lines of their own without being headings. */
    private static boolean looksLikeEntry(String text) {
        String bare = PERCENT.matcher(text).replaceAll("");
        return bare.chars().anyMatch(c -> Character.isDigit(c) || c == '$' || c == '£' || c == '€')
                || NAMED_VALUE.matcher(text).find()
                || text.matches("[^,]{2,40}, [A-Z]{2}")
                || (TOWN_AND_STATE.matcher(text).matches() && HeadingWords.hinted(text) == null);
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
