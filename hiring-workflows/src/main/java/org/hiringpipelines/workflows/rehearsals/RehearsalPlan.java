package org.hiringpipelines.workflows.rehearsals;

import java.util.Map;
import org.hiringpipelines.model.Refusal;

/**
 * What a rehearsal is to be like.
 *
 * @param candidates how many candidates are simulated
 * @param seed of all chance: the same plan with the same seed leads to the same report
 * @param rates how often people decide how; see {@link Rates}
 * @param seconds how long the engine may carry candidates; whatever else a rehearsal does takes a few seconds more
 * @param pipeline the word for the pipeline they go through; null where the table picks it, as for any posting
 */
public record RehearsalPlan(
        int candidates, long seed, Map<String, Map<String, Double>> rates, int seconds, String pipeline) {

    /** As many as a rehearsal has by itself. */
    public static final int CANDIDATES = 1_000;

    /** As long as the engine carries candidates by itself. */
    public static final int SECONDS = 60;

    private static final int MOST = 20_000;

    public RehearsalPlan {
        rates = rates == null ? Map.of() : Map.copyOf(rates);
        pipeline = pipeline == null || pipeline.isBlank() ? null : pipeline.strip();
        Refusal.check()
                .refuseIf(
                        candidates < 1 || candidates > MOST,
                        "candidates",
                        "A rehearsal has at least 1 candidate and at most 20,000.")
                .refuseIf(
                        seconds < 1 || seconds > 300, "seconds", "A rehearsal takes at least 1 second and at most 300.")
                .refuseIf(
                        rates.values().stream()
                                .anyMatch(choices -> choices == null
                                        || choices.values().stream()
                                                .anyMatch(share -> share == null || !(share >= 0) || share > 1e6)),
                        "rates",
                        "A rate is a number of at least 0.")
                .done();
    }

    /** A thousand candidates who are decided about as usual. */
    public static RehearsalPlan usual() {
        return new RehearsalPlan(CANDIDATES, 1, Map.of(), SECONDS, null);
    }
}
