package org.hiringpipelines.model.interview;

import java.util.Arrays;
import org.hiringpipelines.model.Refusal;

/** What an interviewer recommends on the whole. */
public enum Recommendation {
    STRONG_YES("strongYes", "Strong yes"),
    YES("yes", "Yes"),
    NO("no", "No"),
    STRONG_NO("strongNo", "Strong no");

    private final String code;
    private final String words;

    Recommendation(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The recommendation as forms and REST carry it. */
    public String code() {
        return code;
    }

    /** The recommendation as a person reads it. */
    public String words() {
        return words;
    }

    /**
     * The recommendation of that code.
     *
     * @throws Refusal where there is none
     */
    public static Recommendation of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "recommendation",
                        "Give a recommendation: strong yes, yes, no or strong no (strongYes, yes, no, strongNo)."));
    }
}
