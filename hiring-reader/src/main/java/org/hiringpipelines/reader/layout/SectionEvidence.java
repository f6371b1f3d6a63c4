package org.hiringpipelines.reader.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hiringpipelines.model.posting.SectionKind;

/**
 * Weighs what a section is about where its heading is none of the known phrases: every word of the heading and of the text
 * below adds its weight to each kind, and so does the kind of the section before; the heaviest kind wins. No list of headings
 * is ever long enough; words of headings ("bring", "offer", "apply") and of texts ("insurance", "degree") recur, and whoever
 * writes a posting says what is asked for after what is to be done, and how to apply in the end.
 */
final class SectionEvidence {

    /** By trait, what it speaks for. */
    private static final Map<String, Map<SectionKind, Double>> WEIGHTS = new HashMap<>();

    private static final int STEM = 6;
    private static final int READ_AT_MOST = 1500;

    static {
        Vocabulary.of(SectionEvidence.class, "section-evidence.txt").forEach(SectionEvidence::learn);
    }

    private SectionEvidence() {}

    /** The kind for which heading, text and the kind of the section {@code before} (null for the first) speak most. */
    static SectionKind of(String heading, List<Block> body, SectionKind before) {
        return heaviest(weigh(heading, body, before));
    }

    /** By how much the heaviest kind outweighs {@code other}; 0 where that is {@code other} itself. */
    static double against(SectionKind other, String heading, List<Block> body, SectionKind before) {
        Map<SectionKind, Double> weights = weigh(heading, body, before);
        return weights.get(heaviest(weights)) - weights.get(other);
    }

    private static Map<SectionKind, Double> weigh(String heading, List<Block> body, SectionKind before) {
        Map<SectionKind, Double> weights = new EnumMap<>(SectionKind.class);
        for (SectionKind kind : SectionKind.values()) {
            weights.put(kind, 0.0);
        }
        traits(heading, body, before)
                .forEach((trait, share) -> WEIGHTS.getOrDefault(trait, Map.of())
                        .forEach((kind, weight) -> weights.merge(kind, share * weight, Double::sum)));
        return weights;
    }

    /** All that is observed of a section, each with how much it counts. */
    static Map<String, Double> traits(String heading, List<Block> body, SectionKind before) {
        Map<String, Double> traits = new TreeMap<>();
        traits.put("BIAS bias", 1.0);
        traits.put("AFTER " + (before == null ? "NONE" : before.name()), 1.0);
        stems(heading).forEach(stem -> traits.put("HEADING " + stem, 1.0));
        StringBuilder text = new StringBuilder();
        int duties = 0;
        for (Block block : body) {
            if (text.length() < READ_AT_MOST) {
                text.append(block.text()).append(' ');
            }
            duties += SectionContent.isDuty(block.text()) ? 1 : 0;
        }
        stems(text.substring(0, Math.min(READ_AT_MOST, text.length())))
                .forEach(stem -> traits.put("TEXT " + stem, 0.5));
        if (body.size() > 1) {
            traits.put("TEXT DUTY", 2.0 * duties / body.size());
        }
        return traits;
    }

    private static SectionKind heaviest(Map<SectionKind, Double> weights) {
        SectionKind best = SectionKind.OTHER;
        for (SectionKind kind : SectionKind.values()) {
            best = weights.get(kind) > weights.get(best) ? kind : best;
        }
        return best;
    }

    /** The words of {@code text} in the form in which the weights are kept. */
    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Words.plain(text).toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (word.indexOf('$') >= 0 || word.indexOf('£') >= 0 || word.indexOf('€') >= 0) {
                stems.add("$");
            } else if (word.indexOf('@') >= 0) {
                stems.add("@");
            } else if (word.contains("http") || word.contains("www.")) {
                stems.add("url");
            } else {
                if (word.indexOf('%') >= 0) {
                    stems.add("%");
                }
                addStems(stems, word);
            }
        }
        return stems;
    }

    private static void addStems(Set<String> stems, String word) {
        int apostrophe = word.indexOf('\'');
        String bare = apostrophe < 0 ? word : word.substring(0, apostrophe);
        int from = 0;
        for (int i = 0; i <= bare.length(); i++) {
            if (i == bare.length() || !Character.isLetter(bare.charAt(i))) {
                if (i - from > 1) {
                    stems.add(bare.substring(from, Math.min(i, from + STEM)));
                }
                from = i + 1;
            }
        }
    }

    private static void learn(String name, List<String> entries) {
        int line = name.indexOf('_');
        SectionKind kind = SectionKind.valueOf(name.substring(line + 1));
        for (String entry : entries) {
            int space = entry.indexOf(' ');
            WEIGHTS.computeIfAbsent(
                            name.substring(0, line) + " " + entry.substring(0, space),
                            key -> new EnumMap<>(SectionKind.class))
                    .put(kind, Double.parseDouble(entry.substring(space + 1)));
        }
    }
}
