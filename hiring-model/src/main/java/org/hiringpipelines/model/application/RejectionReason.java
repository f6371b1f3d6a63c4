package org.hiringpipelines.model.application;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hiringpipelines.model.Refusal;

/** Why the team does not go on with a candidate. */
public enum RejectionReason {
    NOT_QUALIFIED("Does not meet a requirement of the posting"),
    LESS_QUALIFIED("Others are a closer match"),
    INTERVIEW("The interviews did not convince us"),
    NO_SHOW("Did not come to the interview"),
    CLEARANCE("A clearance did not allow the hire"),
    OTHER("Another reason, given in the comment");

    private final String words;

    RejectionReason(String words) {
        this.words = words;
    }

    /** The reason as a person reads it. */
    public String words() {
        return words;
    }

    /**
     * The reason a decision gives, with the comment that {@link #OTHER} needs.
     *
     * @throws Refusal where there is no such reason, or {@link #OTHER} stands without a comment
     */
    public static RejectionReason of(String code, String comment) {
        RejectionReason reason = Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "reason",
                        "Say why the candidate is rejected, with one of: "
                                + Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", ")) + "."));
        Refusal.check()
                .refuseIf(
                        reason == OTHER && (comment == null || comment.isBlank()),
                        "comment",
                        "The reason \"Other\" needs a comment that says what it is.")
                .done();
        return reason;
    }
}
