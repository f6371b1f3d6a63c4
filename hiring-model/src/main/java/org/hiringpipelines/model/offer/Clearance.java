package org.hiringpipelines.model.offer;

import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A check that a conditional offer waits for.
 *
 * @param id our id
 * @param offerId the offer that waits
 * @param kind what is checked
 * @param result what came out; null while it is awaited
 * @param comment what the report says, or null
 * @param assessment what the hiring manager makes of a finding, in words; null where there is none
 * @param proceed whether the hire goes on in spite of the finding; null before the assessment
 */
public record Clearance(
        @Identity String id,
        String offerId,
        Kind kind,
        Result result,
        String comment,
        String assessment,
        Boolean proceed) {

    /** What is checked. */
    public enum Kind {
        BACKGROUND_CHECK("Background check");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The check as a person reads it. */
        public String words() {
            return words;
        }
    }

    /** What a check brings out. */
    public enum Result {
        CLEAR,
        FINDING
    }

    public Clearance {
        Objects.requireNonNull(offerId, "offerId");
        Objects.requireNonNull(kind, "kind");
        comment = comment == null || comment.isBlank() ? null : comment.strip();
        Refusal.check()
                .refuseIf(
                        comment != null && comment.length() > 2000,
                        "comment",
                        "A comment has at most 2,000 characters.")
                .refuseIf(
                        assessment != null && assessment.length() > 4000,
                        "assessment",
                        "An assessment has at most 4,000 characters.")
                .done();
    }

    /** A check that has just been asked for. */
    public static Clearance awaited(String id, String offerId, Kind kind) {
        return new Clearance(id, offerId, kind, null, null, null, null);
    }

    /** The check with its result. */
    public Clearance reported(Result what, String words) {
        return new Clearance(id, offerId, kind, what, words, null, null);
    }

    /**
     * The finding with its individual assessment.
     *
     * @throws Refusal where the assessment is missing: a person must say why, in either case (29 CFR 1607; hiring rules, section 4)
     */
    public Clearance assessed(boolean goOn, String why) {
        Refusal.check()
                .refuseBlank(why, "assessment", "Write down what you weighed: a finding is assessed for each person.")
                .done();
        return new Clearance(id, offerId, kind, result, comment, why.strip(), goOn);
    }

    /** Whether it stands in the way of nothing. */
    public boolean passed() {
        return result == Result.CLEAR || Boolean.TRUE.equals(proceed);
    }
}
