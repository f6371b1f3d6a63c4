package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Weighs what speaks for a line being a heading by its looks, its words and its neighbours, each trait with the weight that
 * labelled postings give it. Rules hold for the layouts somebody thought of; many small traits together also tell a plain
 * line over a list without signs from a line of the list.
 */
final class HeadingEvidence {

    private static final Map<String, Double> WEIGHTS = new HashMap<>();
    private static final int SHORT = 100;
    private static final int MOST_RUN = 4;
    private static final int STEM = 6;

    static {
        Vocabulary.of(HeadingEvidence.class, "heading-evidence.txt").forEach((name, entries) -> {
            for (String entry : entries) {
                int space = entry.lastIndexOf(' ');
                WEIGHTS.put(entry.substring(0, space), Double.parseDouble(entry.substring(space + 1)));
            }
        });
    }

    private HeadingEvidence() {}

    /** How much all that is observed of a line speaks for its being a heading; below 0, how much against. */
    static double of(List<String> traits) {
        return WEIGHTS.getOrDefault("bias", 0.0)
                + traits.stream()
                        .mapToDouble(trait -> WEIGHTS.getOrDefault(trait, 0.0))
                        .sum();
    }

    /** All that is observed of the line {@code i}; that no gap stands above it says nothing where the text has none. */
    static List<String> traits(List<Block> blocks, int i, boolean followsHeading, boolean gapless) {
        List<String> traits = new ArrayList<>();
        addLooks(traits, blocks.get(i).text());
        addWords(traits, blocks.get(i).text());
        addNeighbours(traits, blocks, i, followsHeading);
        traits.removeIf(trait -> gapless && trait.startsWith("tight"));
        return traits;
    }

    private static void addLooks(List<String> traits, String text) {
        int words = Words.count(text);
        traits.add("length-" + (words > 9 ? "10" : words > 6 ? "7" : words > 4 ? "5" : String.valueOf(words)));
        String letters = Words.isCapitals(text)
                ? "capitals"
                : Character.isLowerCase(text.charAt(0)) ? "lower" : Words.isTitleCase(text) ? "title" : "sentence";
        traits.add("letters-" + letters);
        char last = text.charAt(text.length() - 1);
        traits.add("ends-" + (Character.isLetter(last) ? "letter" : Character.isDigit(last) ? "digit" : last));
        for (String sign : List.of(",", "$", "/", "(", " - ", " – ", "&", ":", "@", "%")) {
            if (text.indexOf(sign) >= 0 && text.indexOf(sign) < text.length() - 1) {
                traits.add("has-" + sign.strip());
            }
        }
        if (text.chars().anyMatch(Character::isDigit)) {
            traits.add("has-digit");
        }
        if (Headings.isSentence(text)) {
            traits.add("sentence");
        }
        if (SectionContent.isDuty(text)) {
            traits.add("duty");
        }
        if (HeadingWords.known(text) != null) {
            traits.add("known");
        } else if (HeadingWords.hinted(text) != null) {
            traits.add("hinted");
        }
    }

    private static void addWords(List<String> traits, String text) {
        String[] words = text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+", -1);
        boolean first = true;
        for (String word : words) {
            if (!word.isEmpty()) {
                String stem = word.substring(0, Math.min(STEM, word.length()));
                traits.add("word-" + stem);
                if (first) {
                    traits.add("first-" + stem);
                }
                first = false;
            }
        }
    }

    private static void addNeighbours(List<String> traits, List<Block> blocks, int i, boolean followsHeading) {
        Block block = blocks.get(i);
        Block next = blocks.get(i + 1);
        String gaps = (block.gapBefore() ? "gap" : "tight") + (next.gapBefore() ? "-gap" : "-tight");
        traits.add(gaps);
        traits.add(gaps + "-over-" + what(next));
        traits.add("over-" + what(next));
        int run = run(blocks, i + 1);
        traits.add(gaps + "-run-" + run);
        String before = i == 0 ? "start" : followsHeading ? "heading" : what(blocks.get(i - 1));
        traits.add((block.gapBefore() ? "gap" : "tight") + "-under-" + before);
        traits.add(gaps + "-under-" + before + "-over-" + what(next));
        if (i + 2 == blocks.size()) {
            traits.add("last");
        }
    }

    /** How many short lines stand close below each other from {@code i} on. */
    private static int run(List<Block> blocks, int i) {
        int run = 0;
        while (run < MOST_RUN
                && i + run < blocks.size()
                && blocks.get(i + run).is(Block.Kind.TEXT)
                && (run == 0 || !blocks.get(i + run).gapBefore())
                && blocks.get(i + run).text().length() < 2 * SHORT) {
            run++;
        }
        return run;
    }

    private static String what(Block block) {
        if (!block.is(Block.Kind.TEXT)) {
            return block.kind().name().toLowerCase(Locale.ROOT);
        }
        String text = block.text();
        char last = text.charAt(text.length() - 1);
        String end = last == ':' ? "colon" : last == '.' || last == '!' ? "stop" : last == '?' ? "question" : "open";
        return (text.length() < SHORT ? "short-" : "long-") + end;
    }
}
