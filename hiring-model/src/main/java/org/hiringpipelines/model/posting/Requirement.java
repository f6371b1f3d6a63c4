package org.hiringpipelines.model.posting;

import java.util.Objects;
import org.hiringpipelines.model.Refusal;

/**
 * Something the candidate should bring.
 *
 * @param kind what sort of thing it is
 * @param level whether it is a must
 * @param years the least number of years, for experience; null where the text gives none
 * @param text the words of the posting; never blank
 */
public record Requirement(RequirementKind kind, RequirementLevel level, Integer years, String text) {

    public Requirement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Refusal.check()
                .refuseBlank(text, "requirements", "A requirement needs its words.")
                .refuseIf(
                        years != null && (years < 0 || years > 60),
                        "requirements",
                        "Years of experience lie between 0 and 60.")
                .done();
    }
}
