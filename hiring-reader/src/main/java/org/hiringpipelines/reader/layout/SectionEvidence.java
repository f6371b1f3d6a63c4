package org.hiringpipelines.reader.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hiringpipelines.model.posting.SectionKind;

/**
 * Weighs what a section is about where its heading is none of the known phrases: every word of the heading and of the text
 * below adds its weight to each kind, and so does the kind of the section before; the heaviest kind wins. No list of headings
 * is ever long enough; words of headings ("bring", "offer", "apply") and of texts ("insurance", "degree") recur, and whoever
 * writes a posting says what is asked for after what is to be done, and how to apply in the end.
 */
final class SectionEvidence {

    private static final Map<String, Map<SectionKind, Double>> HEADING = new HashMap<>();
    private static final Map<String, Map<SectionKind, Double>> TEXT = new HashMap<>();
    private static final Map<String, Map<SectionKind, Double>> AFTER = new HashMap<>();
    private static final Map<SectionKind, Double> BIAS = new EnumMap<>(SectionKind.class);
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
        Map<SectionKind, Double> weights = new EnumMap<>(BIAS);
        add(weights, AFTER.get(before == null ? "NONE" : before.name()), 1);
        stems(heading).forEach(stem -> add(weights, HEADING.get(stem), 1));
        StringBuilder text = new StringBuilder();
        int duties = 0;
        for (Block block : body) {
            if (text.length() < READ_AT_MOST) {
                text.append(block.text()).append(' ');
            }
            duties += SectionContent.isDuty(block.text()) ? 1 : 0;
        }
        stems(text.substring(0, Math.min(READ_AT_MOST, text.length())))
                .forEach(stem -> add(weights, TEXT.get(stem), 0.5));
        if (body.size() > 1) {
            add(weights, TEXT.get("DUTY"), 2.0 * duties / body.size());
        }
        return weights;
    }

    private static SectionKind heaviest(Map<SectionKind, Double> weights) {
        SectionKind best = SectionKind.OTHER;
        for (SectionKind kind : SectionKind.values()) {
            best = weights.get(kind) > weights.get(best) ? kind : best;
        }
        return best;
    }

    private static void add(Map<SectionKind, Double> weights, Map<SectionKind, Double> more, double times) {
        if (more != null) {
            more.forEach((kind, weight) -> weights.merge(kind, times * weight, Double::sum));
        }
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
            double weight = Double.parseDouble(entry.substring(space + 1));
            if (name.startsWith("BIAS")) {
                BIAS.put(kind, weight);
            } else {
                Map<String, Map<SectionKind, Double>> weights =
                        name.startsWith("HEADING") ? HEADING : name.startsWith("AFTER") ? AFTER : TEXT;
                weights.computeIfAbsent(entry.substring(0, space), key -> new EnumMap<>(SectionKind.class))
                        .put(kind, weight);
            }
        }
    }
}
