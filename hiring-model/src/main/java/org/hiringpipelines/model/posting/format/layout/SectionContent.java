package org.hiringpipelines.model.posting.format.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hiringpipelines.model.posting.SectionKind;

/** What a section is about by its text, asked where the words of its heading leave that open. */
final class SectionContent {

    private static final Map<String, List<String>> CUES = Vocabulary.of(SectionContent.class, "content-cues.txt");
    private static final Set<String> DUTY_VERBS = new HashSet<>(CUES.get("DUTY_VERBS"));
    private static final int ENOUGH_BLOCKS = 3;
    private static final int READ_AT_MOST = 2000;

    private SectionContent() {}

    /** The kind that the blocks speak for, or null where they speak for none. */
    static SectionKind of(List<Block> blocks) {
        SectionKind byEntries = byEntries(blocks);
        return byEntries == null ? byText(text(blocks)) : byEntries;
    }

    /** Whether {@code text} begins with a verb that begins duties. */
    static boolean isDuty(String text) {
        return DUTY_VERBS.contains(firstWord(Words.plain(text)));
    }

    /** Whether a text that introduces something speaks of the employer rather than of the position. */
    static boolean isAboutEmployer(List<Block> blocks) {
        String text = text(blocks);
        return count(text, CUES.get("EMPLOYER")) > count(text, CUES.get("POSITION"));
    }

    private static SectionKind byEntries(List<Block> blocks) {
        int duties = 0;
        int qualifications = 0;
        int benefits = 0;
        int entries = 0;
        for (Block block : blocks) {
            if (block.is(Block.Kind.ITEM)) {
                String text = " "
                        + Words.plain(block.text()
                                .substring(0, Math.min(160, block.text().length()))) + " ";
                entries++;
                duties += DUTY_VERBS.contains(firstWord(text)) ? 1 : 0;
                qualifications += count(text, CUES.get("QUALIFICATIONS")) > 0 ? 1 : 0;
                benefits += count(text, CUES.get("BENEFITS")) > 0 ? 1 : 0;
            }
        }
        if (entries < ENOUGH_BLOCKS) {
            return null;
        }
        if (benefits * 2 >= entries && benefits > qualifications && benefits > duties) {
            return SectionKind.COMPENSATION;
        }
        if (duties * 2 >= entries && duties >= qualifications) {
            return SectionKind.RESPONSIBILITIES;
        }
        return qualifications * 2 >= entries ? SectionKind.QUALIFICATIONS : null;
    }

    private static SectionKind byText(String text) {
        if (count(text, CUES.get("APPLYING")) > 1) {
            return SectionKind.APPLY;
        }
        return count(text, CUES.get("EQUALITY")) > 0 ? SectionKind.EQUAL_OPPORTUNITY : null;
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
        return word.endsWith("s") && DUTY_VERBS.contains(word.substring(0, word.length() - 1))
                ? word.substring(0, word.length() - 1)
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
