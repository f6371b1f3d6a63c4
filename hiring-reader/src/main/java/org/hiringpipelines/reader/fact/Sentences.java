package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hiringpipelines.reader.layout.Block;
import org.hiringpipelines.reader.layout.Outline;
import org.hiringpipelines.reader.layout.Stretch;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * Cuts blocks into sentences. No sentence is longer than {@link #LONGEST} characters, so that whatever a reader does with one
 * takes bounded time.
 */
final class Sentences {

    static final int LONGEST = 1500;

    /** Facts are looked for in so many characters; no honest posting is longer, and reading stays quick whatever comes. */
    private static final int MOST = 60_000;

    private static final Set<String> ABBREVIATIONS = Vocabulary.set("lines", "ABBREVIATIONS");

    private Sentences() {}

    static List<Sentence> of(Outline outline) {
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        int length = 0;
        int head = outline.head().size();
        for (Stretch stretch : outline.stretches()) {
            for (Block block : stretch.blocks()) {
                boolean isHead = number < head && !stretch.isHeaded();
                boolean item = block.is(Block.Kind.ITEM);
                length += block.text().length();
                if (length > MOST && number > 0) {
                    return sentences;
                }
                for (String text : split(
                        block.text().substring(0, Math.min(MOST, block.text().length())))) {
                    sentences.add(Sentence.of(text, stretch.heading(), stretch.kind(), item, isHead, number));
                }
                number++;
            }
        }
        return sentences;
    }

    /** The sentences of a paragraph. */
    static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean end = ".!?".indexOf(text.charAt(i)) >= 0 && endsSentence(text, from, i);
            if (end || i - from >= LONGEST - 1) {
                sentences.add(text.substring(from, i + 1).strip());
                from = i + 1;
            }
        }
        if (!text.substring(from).isBlank()) {
            sentences.add(text.substring(from).strip());
        }
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    private static boolean endsSentence(String text, int from, int stop) {
        int next = stop + 1;
        while (next < text.length() && "\"”’')]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length() || text.charAt(next) != ' ') {
            return false;
        }
        int begin = next + 1;
        boolean inBrackets = text.charAt(next - 1) == ')';
        if (begin < text.length()
                && Character.isLowerCase(text.charAt(begin))
                && (text.charAt(stop) == '.' || inBrackets)) {
            return false;
        }
        if (text.charAt(stop) != '.') {
            return true;
        }
        int word = stop;
        while (word > from && text.charAt(word - 1) != ' ' && text.charAt(word - 1) != '(') {
            word--;
        }
        String before = text.substring(word, stop).toLowerCase(Locale.ROOT);
        boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0));
        return !initial && !ABBREVIATIONS.contains(before) && !isDay(before, text.substring(begin));
    }

    /** "15. March", as some languages write the days. */
    private static boolean isDay(String before, String after) {
        return before.length() <= 2
                && before.chars().allMatch(Character::isDigit)
                && Dates.beginsWithMonth(Sentence.lower(after));
    }
}
