package org.hiringpipelines.reader.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * Chooses among all that may be what is looked for: every sign of it adds its weight, and the heaviest wins if it outweighs the
 * case that the text says nothing of the kind. The weights are learned from the labelled postings.
 */
final class Evidence {

    /** The case that the text says nothing of the kind. */
    static final String NOTHING = "NOTHING";

    private final double doubt;
    private final Map<String, Double> weights;

    /**
     * Takes weights that were just learned.
     *
     * @param doubt by so much something has to outweigh nothing: what is wrong costs more than what is missing
     */
    Evidence(double doubt, Map<String, Double> weights) {
        this.doubt = doubt;
        this.weights = weights;
    }

    /** Reads the weights from {@code file}, where they stand under {@code key}. */
    static Evidence of(String file, String key, double doubt) {
        Map<String, Double> weights = new HashMap<>();
        Vocabulary.of(Evidence.class, file).get(key).forEach(entry -> {
            int space = entry.indexOf(' ');
            weights.put(entry.substring(0, space), Double.parseDouble(entry.substring(space + 1)));
        });
        return new Evidence(doubt, weights);
    }

    /**
     * What was chosen.
     *
     * @param candidate the heaviest; null where none is heavy enough
     * @param lead by how much it outweighs the next, or nothing
     */
    record Heaviest<C>(C candidate, double lead) {}

    <C extends Observed> Heaviest<C> among(Collection<C> candidates) {
        C best = null;
        double most = weights.getOrDefault(NOTHING, 0.0) + doubt;
        double next = Double.NEGATIVE_INFINITY;
        for (C candidate : candidates) {
            double weight = weight(candidate, weights);
            if (weight > most) {
                next = most;
                most = weight;
                best = candidate;
            } else {
                next = Math.max(next, weight);
            }
        }
        return new Heaviest<>(best, most - next);
    }

    static double weight(Observed candidate, Map<String, Double> weights) {
        return candidate.signs().stream()
                .mapToDouble(sign -> weights.getOrDefault(sign, 0.0))
                .sum();
    }
}
