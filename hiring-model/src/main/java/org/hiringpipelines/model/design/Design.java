package org.hiringpipelines.model.design;

import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A design that was deployed: diagrams, tables, forms and texts that belong together.
 *
 * @param id the id of its deployment
 * @param number which one it is, counted from 1
 * @param name what who deployed it calls it; null where nobody said
 * @param deployedAt when
 * @param deployedBy the user id of who deployed it; null for the application itself
 * @param why why, in the words of who deployed it; null where nobody said
 */
public record Design(@Identity String id, int number, String name, Instant deployedAt, String deployedBy, String why) {

    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_WHY = 2000;

    public Design {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(deployedAt, "deployedAt");
        requireSayable(name, why);
    }

    /** What is said of a design: so long, and no longer. */
    public static void requireSayable(String name, String why) {
        Refusal.check()
                .refuseIf(
                        name != null && name.length() > LONGEST_NAME,
                        "name",
                        "The name of a design has at most 200 characters.")
                .refuseIf(
                        why != null && why.length() > LONGEST_WHY,
                        "why",
                        "Why it is deployed is said in at most 2000 characters.")
                .done();
    }
}
