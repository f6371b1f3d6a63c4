package org.hiringpipelines.reader.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.fact.LabelledPosting;

/**
 * What labelled postings teach of what a section is about: a multinomial logistic regression over its traits. The same lessons
 * give the same weights, to the last digit.
 */
final class SectionLessons {

    private static final List<SectionKind> KINDS = List.of(SectionKind.values());
    private static final int PARTS = 5;
    /** In one order alone, three postings more or less move the share by some in a hundred. */
    private static final int ORDERS = 3;

    private static final int ROUNDS = 40;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-3;
    /** A trait that was seen less often says more of one text than of texts. */
    private static final int SELDOM = 2;
    /** Smaller weights are dropped. */
    private static final double LEAST = 0.25;

    private record Lesson(Map<String, Double> traits, SectionKind kind, boolean isUnknown) {}

    private final List<Lesson> lessons = new ArrayList<>();
    private final Map<String, double[]> weights = new TreeMap<>();

    private SectionLessons() {}

    /** The text of the file of weights that {@code postings} teach, without the remarks above them. */
    static String learned(List<LabelledPosting> postings) {
        return taught(postings).written();
    }

    /**
     * Of how many headings that no phrase knows the kind is told, as a share: each fifth of {@code postings} by the rest. It is
     * a little better than what is read, where the section before is not always told rightly; headings that the layout does not
     * find are not counted.
     */
    static double crossValidated(List<LabelledPosting> postings) {
        double sum = 0;
        for (int order = 1; order <= ORDERS; order++) {
            List<LabelledPosting> ordered = new ArrayList<>(postings);
            Collections.shuffle(ordered, new Random(order));
            sum += crossValidatedInOrder(ordered);
        }
        return sum / ORDERS;
    }

    private static double crossValidatedInOrder(List<LabelledPosting> postings) {
        int right = 0;
        int all = 0;
        for (int part = 0; part < PARTS; part++) {
            List<LabelledPosting> others = new ArrayList<>();
            SectionLessons own = new SectionLessons();
            for (int i = 0; i < postings.size(); i++) {
                if (i % PARTS == part) {
                    own.add(postings.get(i));
                } else {
                    others.add(postings.get(i));
                }
            }
            SectionLessons taught = taught(others);
            for (Lesson lesson : own.lessons) {
                if (lesson.isUnknown()) {
                    double[] sums = taught.sums(lesson);
                    double told = sums[KINDS.indexOf(lesson.kind())];
                    boolean alone =
                            Arrays.stream(sums).filter(sum -> sum >= told).count() == 1;
                    right += alone ? 1 : 0;
                    all++;
                }
            }
        }
        return (double) right / all;
    }

    private static SectionLessons taught(List<LabelledPosting> postings) {
        SectionLessons lessons = new SectionLessons();
        postings.forEach(lessons::add);
        Map<String, Integer> seen = new HashMap<>();
        lessons.lessons.forEach(
                lesson -> lesson.traits().keySet().forEach(trait -> seen.merge(trait, 1, Integer::sum)));
        for (int round = 0; round < ROUNDS; round++) {
            double rate = RATE / (1 + round / 10.0);
            for (Lesson lesson : lessons.lessons) {
                lessons.take(lesson, rate, seen);
            }
        }
        return lessons;
    }

    private void add(LabelledPosting posting) {
        List<Stretch> stretches = Outline.of(Lines.of(posting.text())).stretches();
        int from = 0;
        SectionKind before = null;
        for (JsonNode label : posting.labels().get("sections")) {
            String heading = LabelledPosting.plain(label.get("heading").asText());
            String name = label.get("kind").asText();
            SectionKind kind = SectionKind.valueOf(name.equals("EEO") ? "EQUAL_OPPORTUNITY" : name);
            for (int i = from; i < stretches.size(); i++) {
                Stretch stretch = stretches.get(i);
                if (stretch.isHeaded()
                        && LabelledPosting.plain(stretch.heading()).equals(heading)) {
                    lessons.add(new Lesson(
                            SectionEvidence.traits(stretch.heading(), stretch.blocks(), before),
                            kind,
                            HeadingWords.known(stretch.heading()) == null));
                    from = i + 1;
                    break;
                }
            }
            before = kind;
        }
    }

    private double[] sums(Lesson lesson) {
        double[] sums = new double[KINDS.size()];
        lesson.traits().forEach((trait, share) -> {
            double[] row = weights.get(trait);
            for (int kind = 0; row != null && kind < sums.length; kind++) {
                sums[kind] += share * row[kind];
            }
        });
        return sums;
    }

    private void take(Lesson lesson, double rate, Map<String, Integer> seen) {
        int kinds = KINDS.size();
        double[] sums = sums(lesson);
        double most = Arrays.stream(sums).max().orElse(0);
        double all = 0;
        for (int kind = 0; kind < kinds; kind++) {
            sums[kind] = StrictMath.exp(sums[kind] - most);
            all += sums[kind];
        }
        double total = all;
        lesson.traits().forEach((trait, share) -> {
            if (seen.get(trait) >= SELDOM) {
                double[] row = weights.computeIfAbsent(trait, key -> new double[kinds]);
                for (int kind = 0; kind < kinds; kind++) {
                    double wanted = kind == KINDS.indexOf(lesson.kind()) ? 1 : 0;
                    row[kind] += rate * (share * (wanted - sums[kind] / total) - DECAY * row[kind]);
                }
            }
        });
    }

    private String written() {
        StringBuilder text = new StringBuilder();
        for (SectionKind kind : SectionKind.values()) {
            for (String group : List.of("BIAS", "HEADING", "TEXT", "AFTER")) {
                List<String> entries = new ArrayList<>();
                weights.forEach((trait, row) -> {
                    double weight = row[KINDS.indexOf(kind)];
                    if (trait.startsWith(group + " ") && Math.abs(weight) >= LEAST) {
                        entries.add(String.format(Locale.ROOT, "%s %.1f", trait.substring(group.length() + 1), weight));
                    }
                });
                text.append(LearnedFile.written(group + "_" + kind, entries));
            }
        }
        return text.toString();
    }
}
