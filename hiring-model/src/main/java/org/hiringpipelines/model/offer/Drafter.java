package org.hiringpipelines.model.offer;

import java.util.Objects;
import org.jmolecules.ddd.annotation.Identity;

/**
 * Somebody who drafted an offer or submitted a posting, and so has no say in its approval: four eyes see more than two.
 *
 * @param id our id; null until it is kept
 * @param subjectId the id of the posting or offer
 * @param userId the user id of who drafted a version of it
 */
public record Drafter(@Identity Long id, String subjectId, String userId) {

    public Drafter {
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(userId, "userId");
    }
}
