package org.hiringpipelines.model.bulk;

import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.Identity;

/**
 * One application of a bulk decision.
 *
 * @param id its place in the order of all; null until it is kept
 * @param bulkDecisionId the decision
 * @param applicationId the application
 * @param result what came of it; null until then
 * @param note why it was left out or not done, as a sentence; null where it was done
 * @param settledAt when the result came; null until then
 */
public record BulkPart(
        @Identity Long id,
        String bulkDecisionId,
        String applicationId,
        BulkResult result,
        String note,
        Instant settledAt) {

    public BulkPart {
        Objects.requireNonNull(bulkDecisionId, "bulkDecisionId");
        Objects.requireNonNull(applicationId, "applicationId");
    }
}
