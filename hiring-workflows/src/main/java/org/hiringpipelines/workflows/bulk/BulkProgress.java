package org.hiringpipelines.workflows.bulk;

import org.hiringpipelines.model.bulk.BulkDecision;

/**
 * How far a bulk decision has come.
 *
 * @param decision the decision
 * @param done for how many it is done
 * @param leftOut how many were left out
 * @param failed for how many it was not done though they were met
 * @param open for how many nothing has come of it yet, or will, where it was stopped
 */
public record BulkProgress(BulkDecision decision, long done, long leftOut, long failed, long open) {

    /** How many it was about. */
    public long all() {
        return done + leftOut + failed + open;
    }

    /** How many are settled: nothing more comes of it for them. */
    public long settled() {
        return all() - open;
    }

    /** Whether it is at its end, by itself or because somebody stopped it. */
    public boolean finished() {
        return open == 0 || decision.stopped();
    }
}
