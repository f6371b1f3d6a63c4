package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hiringpipelines.reader.layout.LearnedFile;

/**
 * What labelled postings teach of how to choose: a logistic regression over all that a posting names, and nothing. The same
 * lessons give the same weights, to the last digit.
 *
 * @param key the name of the weights in their file
 * @param doubt see {@link Evidence}
 * @param seldom a sign that was seen in fewer postings says more of them than of postings
 * @param lessons the postings with what each names
 */
record Lessons<C extends Observed>(String key, double doubt, int seldom, List<Lesson<C>> lessons) {

    private static final int ROUNDS = 60;
    private static final double RATE = 0.1;
    private static final double DECAY = 5e-3;

    private static final int PARTS = 5;

    /**
     * A posting that teaches.
     *
     * @param candidates all that may be what is looked for
     * @param right those that are
     * @param teaches whether something in the text is to be chosen, or nothing; what the text says otherwise than the label, or
     *     what is read by other means, teaches neither
     */
    record Lesson<C extends Observed>(
            LabelledPosting posting, Collection<C> candidates, Set<C> right, boolean teaches) {}

    /** The text of the file of weights, without the remarks above them. */
    String learned() {
        List<String> entries = new ArrayList<>();
        weights(lessons).forEach((sign, weight) -> entries.add(sign + " " + rounded(weight)));
        return LearnedFile.written(key, entries);
    }

    /** Hands out what is chosen in each posting by what the other four fifths teach; null for nothing. */
    void crossValidate(Choices<C> chosen) {
        for (int part = 0; part < PARTS; part++) {
            List<Lesson<C>> others = new ArrayList<>();
            List<Lesson<C>> own = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                (i % PARTS == part ? own : others).add(lessons.get(i));
            }
            Evidence evidence = new Evidence(doubt, weights(others));
            own.forEach(lesson -> chosen.take(
                    lesson.posting(), evidence.among(lesson.candidates()).candidate()));
        }
    }

    /** Who is told what was chosen. */
    interface Choices<C> {
        void take(LabelledPosting posting, C chosen);
    }

    private Map<String, Double> weights(List<Lesson<C>> all) {
        List<Lesson<C>> taught = all.stream().filter(Lesson::teaches).toList();
        Map<String, Integer> seen = new HashMap<>();
        for (Lesson<C> lesson : taught) {
            Set<String> signs = new HashSet<>();
            lesson.candidates().forEach(candidate -> signs.addAll(candidate.signs()));
            signs.forEach(sign -> seen.merge(sign, 1, Integer::sum));
        }
        Map<String, Double> weights = new TreeMap<>();
        weights.put(Evidence.NOTHING, 0.0);
        seen.forEach((sign, postings) -> {
            if (postings >= seldom) {
                weights.put(sign, 0.0);
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            double rate = RATE / (1 + round / 10.0);
            taught.forEach(lesson -> take(lesson, weights, rate));
        }
        return weights;
    }

    /** Moves the weights towards what is right in one posting, or towards nothing where it names none of it. */
    private static <C extends Observed> void take(Lesson<C> lesson, Map<String, Double> weights, double rate) {
        double nothing = StrictMath.exp(weights.get(Evidence.NOTHING));
        double all = nothing;
        double right = 0;
        List<C> candidates = List.copyOf(lesson.candidates());
        double[] odds = new double[candidates.size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = StrictMath.exp(Evidence.weight(candidates.get(i), weights));
            all += odds[i];
            right += lesson.right().contains(candidates.get(i)) ? odds[i] : 0;
        }
        weights.merge(Evidence.NOTHING, rate * ((right == 0 ? 1 : 0) - nothing / all), Double::sum);
        for (int i = 0; i < odds.length; i++) {
            double wanted = lesson.right().contains(candidates.get(i)) ? odds[i] / right : 0;
            double step = rate * (wanted - odds[i] / all);
            for (String sign : candidates.get(i).signs()) {
                weights.computeIfPresent(sign, (key, weight) -> weight + step);
            }
        }
        weights.replaceAll((sign, weight) -> weight * (1 - rate * DECAY));
    }

    private static String rounded(double weight) {
        return String.format(Locale.ROOT, "%.2f", weight);
    }
}
