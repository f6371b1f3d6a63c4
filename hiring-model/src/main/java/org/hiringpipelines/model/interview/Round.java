package org.hiringpipelines.model.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;

/**
 * One round of a posting's interviews. Structured interviews, the same questions and the same scale for all, predict job
 * performance best (Sackett et al. 2022).
 *
 * @param name what the team calls it
 * @param purpose what it is to find out
 * @param minutes how long it is meant to take; from 5 minutes to a working day
 * @param kind by telephone, on site and so on; null where that is left open
 * @param panelGroup the id of the group out of which its interviewers come; null where anybody may interview
 * @param quorum how many scorecards are enough; null where every interviewer's is wanted
 * @param competencies what its interviewers rate
 * @param questions what they ask
 */
public record Round(
        String name,
        String purpose,
        int minutes,
        Kind kind,
        String panelGroup,
        Integer quorum,
        Competencies competencies,
        Questions questions) {

    private static final int LONGEST_NAME = 150;

    /** How the team and the candidate meet. */
    public enum Kind {
        PHONE("By telephone"),
        VIDEO("By video"),
        ON_SITE("On site"),
        WORK_SAMPLE("Work sample"),
        REFERENCE_CALL("Reference call");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * The kind of that name, however it is spelt: {@code ON_SITE} or {@code on site}.
         *
         * @throws Refusal where there is none
         */
        public static Kind of(String name) {
            String spelt = name.strip().replaceAll("[ _-]+", "_").toUpperCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(spelt))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            "kind",
                            "\"" + name
                                    + "\" is no kind of interview. Choose one of: phone, video, on site, work sample,"
                                    + " reference call."));
        }

        /** The kind as a person reads it. */
        public String words() {
            return words;
        }
    }

    public Round {
        Objects.requireNonNull(competencies, "competencies");
        questions = questions == null ? Questions.NONE : questions;
        Refusal.check()
                .refuseBlank(name, "name", "Give the round a name.")
                .refuseUnlessOneLine(name, "name", "A round's name")
                .refuseIf(
                        name != null && name.length() > LONGEST_NAME,
                        "name",
                        "A round's name has at most 150 characters.")
                .refuseIf(
                        purpose != null && purpose.length() > 2000,
                        "purpose",
                        "A round's purpose has at most 2,000 characters.")
                .refuseIf(minutes < 5 || minutes > 480, "minutes", "A round takes between 5 and 480 minutes.")
                .refuseIf(
                        quorum != null && quorum < 1,
                        "quorum",
                        "At least one scorecard is needed. Leave the number out where all are wanted.")
                .done();
    }

    /** One more round like this one, for when the team wants to hear more. */
    public Round again() {
        return new Round("Another round: " + name, purpose, minutes, kind, panelGroup, quorum, competencies, questions);
    }
}
