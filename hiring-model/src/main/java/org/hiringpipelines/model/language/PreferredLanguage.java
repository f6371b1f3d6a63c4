package org.hiringpipelines.model.language;

import java.util.Objects;
import org.jmolecules.ddd.annotation.Identity;

/**
 * The language in which somebody reads.
 *
 * @param userId the user id
 * @param language the tag of the language (BCP 47), such as {@code de}
 */
public record PreferredLanguage(@Identity String userId, String language) {

    public PreferredLanguage {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(language, "language");
    }
}
