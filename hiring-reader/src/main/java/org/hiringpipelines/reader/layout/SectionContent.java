package org.hiringpipelines.reader.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text betrays of itself: whether it is a duty, whether it speaks of the employer. */
final class SectionContent {

    private static final Map<String, List<String>> CUES = Vocabulary.of("cues");
    private static final Set<String> DUTY_VERBS = new HashSet<>(CUES.get("DUTY_VERBS"));
    private static final Set<String> TRAIT_VERBS = Vocabulary.set("headings", "TRAIT_VERBS");
    private static final Pattern DEFINITION = Vocabulary.pattern("headings", "DEFINITION");
    private static final Pattern INTRODUCTION = Vocabulary.pattern("headings", "INTRODUCTION");
    private static final int READ_AT_MOST = 2000;

    private SectionContent() {}

    /** Whether {@code text} begins with a verb that begins duties. */
    static boolean isDuty(String text) {
        return DUTY_VERBS.contains(firstWord(Words.plain(text)));
    }

    /** Whether what "The selected candidate will:" opens is what the job is, and not what the candidate is or has. */
    static boolean isMostlyDuties(List<Block> blocks) {
        long duties = blocks.stream()
                .filter(block -> isDuty(block.text()) && !block.text().regionMatches(true, 0, "be ", 0, 3))
                .count();
        return duties >= 2 && duties * 2 > blocks.size();
    }

    /** Whether what "The successful candidate will:" opens is what the candidate is, has and believes. */
    static boolean isMostlyTraits(List<Block> blocks) {
        long traits = blocks.stream()
                .filter(block -> TRAIT_VERBS.contains(firstWord(Words.plain(block.text()))))
                .count();
        return traits * 2 > blocks.size();
    }

    /** Whether a text that introduces something speaks of the employer rather than of the position. */
    static boolean isAboutEmployer(List<Block> blocks) {
        String text = text(blocks);
        return count(text, CUES.get("EMPLOYER")) > count(text, CUES.get("POSITION"));
    }

    /** Whether the first sentence says what the employer is: "Marlow Press is a small publisher of maps". */
    static boolean definesEmployer(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.get(0).is(Block.Kind.TEXT)
                && (DEFINITION.matcher(blocks.get(0).text()).lookingAt()
                        || INTRODUCTION.matcher(blocks.get(0).text()).lookingAt());
    }

    private static String firstWord(String text) {
        String bare = text.strip();
        int space = bare.indexOf(' ');
        String word = (space < 0 ? bare : bare.substring(0, space)).toLowerCase(Locale.ROOT);
        word = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        if (word.endsWith("ies") && DUTY_VERBS.contains(word.substring(0, word.length() - 3) + "y")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("es") && DUTY_VERBS.contains(word.substring(0, word.length() - 2))) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("ing")) {
            return ofGerund(word);
        }
        return word.endsWith("s") && DUTY_VERBS.contains(word.substring(0, word.length() - 1))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** "Planning", "advising" and "keeping" are what "plan", "advise" and "keep" are; other words stay as they are. */
    private static String ofGerund(String word) {
        String stem = word.substring(0, word.length() - 3);
        boolean doubled = stem.length() > 3 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return DUTY_VERBS.contains(stem)
                ? stem
                : DUTY_VERBS.contains(stem + "e")
                        ? stem + "e"
                        : doubled && DUTY_VERBS.contains(stem.substring(0, stem.length() - 1))
                                ? stem.substring(0, stem.length() - 1)
                                : word;
    }

    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder(" ");
        for (Block block : blocks) {
            if (text.length() > READ_AT_MOST) {
                break;
            }
            text.append(block.text(), 0, Math.min(block.text().length(), READ_AT_MOST))
                    .append(' ');
        }
        return text.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static int count(String text, List<String> cues) {
        int count = 0;
        for (String cue : cues) {
            count += text.contains(cue.replace('_', ' ')) ? 1 : 0;
        }
        return count;
    }
}
