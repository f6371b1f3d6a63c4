package org.hiringpipelines.model.design;

import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.Identity;

/**
 * That somebody moves those who are on earlier versions of the diagrams along to later ones, or back. It is carried out one after the other, each
 * by itself.
 *
 * @param id our id
 * @param askedBy the user id of who wants it
 * @param askedAt when
 * @param why why, in their words; null where nobody said
 * @param moves where from and where to
 * @param batchId the engine's batch that carries it out; null until there is one
 * @param pausedAt since when it rests; null where it does not
 */
public record Migration(
        @Identity String id,
        String askedBy,
        Instant askedAt,
        String why,
        Moves moves,
        String batchId,
        Instant pausedAt) {

    public Migration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(askedBy, "askedBy");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(moves, "moves");
    }
}
