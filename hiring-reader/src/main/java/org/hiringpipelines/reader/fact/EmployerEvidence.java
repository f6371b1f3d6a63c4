package org.hiringpipelines.reader.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * Chooses the employer among all names of a posting: every sign of a name adds its weight, and the heaviest name wins if it
 * outweighs the case that the text names no employer. The weights are learned from the labelled postings.
 */
final class EmployerEvidence {

    /** The case that the text names no employer. */
    static final String NOBODY = "NOBODY";

    /** By so much has a name to outweigh nobody: a name that is not the employer's costs more than one that is missing. */
    private static final double DOUBT = 1;

    private static final Map<String, Double> WEIGHTS = new HashMap<>();

    static {
        Vocabulary.of(EmployerEvidence.class, "employer-evidence.txt")
                .get("EMPLOYER")
                .forEach(entry -> {
                    int space = entry.indexOf(' ');
                    WEIGHTS.put(entry.substring(0, space), Double.parseDouble(entry.substring(space + 1)));
                });
    }

    private EmployerEvidence() {}

    /**
     * The employer, or nobody.
     *
     * @param candidate the heaviest name; null where none is heavy enough
     * @param lead by how much it outweighs the next name, or nobody
     */
    record EmployerChoice(EmployerCandidate candidate, double lead) {}

    static EmployerChoice among(Collection<EmployerCandidate> candidates) {
        return among(candidates, WEIGHTS);
    }

    static EmployerChoice among(Collection<EmployerCandidate> candidates, Map<String, Double> weights) {
        EmployerCandidate best = null;
        double most = weights.getOrDefault(NOBODY, 0.0) + DOUBT;
        double next = Double.NEGATIVE_INFINITY;
        for (EmployerCandidate candidate : candidates) {
            double weight = weight(candidate, weights);
            if (weight > most) {
                next = most;
                most = weight;
                best = candidate;
            } else {
                next = Math.max(next, weight);
            }
        }
        return new EmployerChoice(best, most - next);
    }

    static double weight(EmployerCandidate candidate, Map<String, Double> weights) {
        return candidate.signs().stream()
                .mapToDouble(sign -> weights.getOrDefault(sign, 0.0))
                .sum();
    }
}
