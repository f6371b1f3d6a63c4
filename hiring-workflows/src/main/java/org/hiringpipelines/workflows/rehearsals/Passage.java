package org.hiringpipelines.workflows.rehearsals;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What happened with one step of somebody through the line.
 *
 * @param from where they stood
 * @param way what was done
 * @param to where they stand then; null where nothing is left to do
 * @param end the end they came to; null where there is none
 * @param took how long it took, of which only business days count
 * @param passed what they came by
 * @param deed the task that was done; null for none
 * @param mails the mails that went out
 * @param fault what failed; null for nothing
 */
record Passage(
        String from,
        Way way,
        String to,
        PassedElement end,
        Duration took,
        List<PassedElement> passed,
        Deed deed,
        List<SentMail> mails,
        Failure fault) {

    /** Whether it came to the same end as another, and left the same open. */
    boolean leadsLike(Passage other) {
        return Objects.equals(end, other.end)
                && Objects.equals(fault, other.fault)
                && (to == null
                        ? other.to == null
                        : other.to != null && LearnedLine.openAt(to).equals(LearnedLine.openAt(other.to)));
    }

    /**
     * A task that was done.
     *
     * @param task which one
     * @param whose who was asked
     * @param waited how long it had been open, of which only business days count
     */
    record Deed(PassedElement task, String whose, Duration waited) {}

    /**
     * A mail that would have gone out.
     *
     * @param template the name of its text
     * @param to {@code candidate}, or the name of who of the team
     */
    record SentMail(String template, String to) {}

    /** What failed, where. */
    record Failure(PassedElement at, String sentence) {}

    /** A choice that somebody was refused, and why. */
    record Refused(Way way, String sentence) {}
}
