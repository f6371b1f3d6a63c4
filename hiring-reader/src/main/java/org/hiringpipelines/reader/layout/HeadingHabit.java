package org.hiringpipelines.reader.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How this author writes headings, learned from the headings whose words leave no doubt. A line in the same dress is then a
 * heading too, whatever its words; a line that lacks the gap all others have is not. An author's habit is steadier than any
 * rule that would hold for all authors.
 */
final class HeadingHabit {

    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 9;
    private static final int HAS_TEXT = 60;
    private static final int FEWEST_TO_JUDGE_GAPS = 3;

    /** What headings of one author have in common: letters, last sign, the source's mark, the gaps around. */
    private record Dress(Letters letters, char last, TextLine.Mark mark, boolean gapBefore, boolean gapAfter) {}

    private enum Letters {
        CAPITALS,
        MIXED
    }

    private final Map<Dress, Integer> certain = new HashMap<>();
    private int all;
    private int withGapBefore;
    private int withGapAfter;

    HeadingHabit(List<Block> blocks, int head) {
        for (int i = head; i + 1 < blocks.size(); i++) {
            if (isCandidate(blocks.get(i)) && HeadingWords.known(blocks.get(i).text()) != null) {
                certain.merge(dress(blocks, i), 1, Integer::sum);
                all++;
                withGapBefore += blocks.get(i).gapBefore() ? 1 : 0;
                withGapAfter += blocks.get(i + 1).gapBefore() ? 1 : 0;
            }
        }
    }

    /** How much the habit speaks for the line {@code i} being a heading: below 0 where it speaks against. */
    double speaksFor(List<Block> blocks, int i) {
        if (!isCandidate(blocks.get(i)) || i + 1 >= blocks.size()) {
            return 0;
        }
        Dress dress = dress(blocks, i);
        double score = certain.getOrDefault(dress, 0) >= 2 ? worth(dress, blocks.get(i + 1)) : 0;
        if (all >= FEWEST_TO_JUDGE_GAPS && dress.mark == TextLine.Mark.NONE && dress.last != ':') {
            score -= withGapBefore * 5 >= all * 4 && !dress.gapBefore && dress.letters != Letters.CAPITALS ? 2 : 0;
            score -= withGapAfter * 5 >= all * 4
                            && !dress.gapAfter
                            && !blocks.get(i + 1).is(Block.Kind.ITEM)
                            && dress.letters != Letters.CAPITALS
                    ? 3
                    : 0;
        }
        return score;
    }

    /** The plainer the dress, the more often a line wears it by chance. */
    private static double worth(Dress dress, Block next) {
        boolean plain = dress.letters != Letters.CAPITALS && dress.last == 0 && dress.mark == TextLine.Mark.NONE;
        if (plain) {
            boolean body = next.is(Block.Kind.ITEM) || next.text().length() >= HAS_TEXT;
            return !body || !dress.gapBefore ? 0 : dress.gapAfter ? 3 : 2;
        }
        return 3;
    }

    private static boolean isCandidate(Block block) {
        String text = block.text();
        return block.is(Block.Kind.TEXT) && text.length() <= LONGEST && Words.count(text) <= MOST_WORDS;
    }

    private static Dress dress(List<Block> blocks, int i) {
        String text = blocks.get(i).text();
        char last = text.charAt(text.length() - 1);
        Letters letters = Words.isCapitals(text) ? Letters.CAPITALS : Letters.MIXED;
        return new Dress(
                letters,
                Character.isLetterOrDigit(last) || last == ')' ? 0 : last,
                blocks.get(i).mark(),
                blocks.get(i).gapBefore(),
                blocks.get(i + 1).gapBefore());
    }
}
