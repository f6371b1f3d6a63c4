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
import org.hiringpipelines.reader.layout.Lines;
import org.hiringpipelines.reader.layout.Outline;

/**
 * What labelled postings teach of who the employer is: a logistic regression that chooses among the names of a posting, and
 * nobody. The same lessons give the same weights, to the last digit.
 */
final class EmployerLessons {

    private static final int ROUNDS = 60;
    private static final double RATE = 0.1;
    private static final double DECAY = 5e-3;
    /** A sign that was seen in fewer postings says more of them than of postings. */
    private static final int SELDOM = 8;

    private static final int PARTS = 5;

    private record Lesson(LabelledPosting posting, Collection<EmployerCandidate> candidates) {

        private boolean isRight(EmployerCandidate candidate) {
            return posting.right("organization")
                    .contains(candidate == null ? null : LabelledPosting.plain(candidate.written()));
        }
    }

    private EmployerLessons() {}

    /** The text of the file of weights that {@code postings} teach, without the remarks above them. */
    static String learned(List<LabelledPosting> postings) {
        List<String> entries = new ArrayList<>();
        weights(lessons(postings)).forEach((sign, weight) -> entries.add(sign + " " + rounded(weight)));
        return LearnedFile.written("EMPLOYER", entries);
    }

    /** The F1 of employers that are read by what other postings teach, each fifth of {@code postings} by the rest. */
    static double crossValidated(List<LabelledPosting> postings) {
        List<Lesson> lessons = lessons(postings);
        Agreement agreement = new Agreement();
        for (int part = 0; part < PARTS; part++) {
            List<Lesson> others = new ArrayList<>();
            List<Lesson> own = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                (i % PARTS == part ? own : others).add(lessons.get(i));
            }
            Map<String, Double> weights = weights(others);
            own.forEach(lesson -> {
                EmployerCandidate chosen =
                        EmployerEvidence.among(lesson.candidates(), weights).candidate();
                agreement.addValue(
                        lesson.posting(),
                        "organization",
                        chosen == null ? null : LabelledPosting.plain(chosen.written()));
            });
        }
        return agreement.f1();
    }

    private static List<Lesson> lessons(List<LabelledPosting> postings) {
        return postings.stream()
                .map(posting -> new Lesson(
                        posting,
                        TitleAndEmployer.of(OutlinedPosting.of(Outline.of(Lines.of(posting.text()))))
                                .candidates()))
                .toList();
    }

    private static Map<String, Double> weights(List<Lesson> lessons) {
        Map<String, Integer> seen = new HashMap<>();
        for (Lesson lesson : lessons) {
            Set<String> signs = new HashSet<>();
            lesson.candidates().forEach(candidate -> signs.addAll(candidate.signs()));
            signs.forEach(sign -> seen.merge(sign, 1, Integer::sum));
        }
        Map<String, Double> weights = new TreeMap<>();
        weights.put(EmployerEvidence.NOBODY, 0.0);
        seen.forEach((sign, postings) -> {
            if (postings >= SELDOM) {
                weights.put(sign, 0.0);
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            double rate = RATE / (1 + round / 10.0);
            lessons.forEach(lesson -> take(lesson, weights, rate));
        }
        return weights;
    }

    /** Moves the weights towards the right names of one posting, or towards nobody where it names none of them. */
    private static void take(Lesson lesson, Map<String, Double> weights, double rate) {
        double nobody = StrictMath.exp(weights.get(EmployerEvidence.NOBODY));
        double all = nobody;
        double right = 0;
        List<EmployerCandidate> candidates = List.copyOf(lesson.candidates());
        double[] odds = new double[candidates.size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = StrictMath.exp(EmployerEvidence.weight(candidates.get(i), weights));
            all += odds[i];
            right += lesson.isRight(candidates.get(i)) ? odds[i] : 0;
        }
        weights.merge(EmployerEvidence.NOBODY, rate * ((right == 0 ? 1 : 0) - nobody / all), Double::sum);
        for (int i = 0; i < odds.length; i++) {
            double wanted = lesson.isRight(candidates.get(i)) ? odds[i] / right : 0;
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
