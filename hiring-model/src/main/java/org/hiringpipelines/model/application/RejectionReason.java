package org.hiringpipelines.model.application;

import java.time.Duration;
import java.util.Objects;

/**
 * Why nothing came of an application, as the table {@code rejection-reasons} says: the team rejected the candidate, the candidate
 * left, or the posting ended.
 *
 * @param code what decisions and integrators call it
 * @param words the reason as the team reads it
 * @param commentNeeded whether it says nothing without a comment
 * @param mail the name of the text in {@code bpmn/mail} that the candidate gets
 * @param after how long that mail waits after the decision
 * @param over the time over which the mails of many decisions made at once are spread
 * @param hours the hours of a business day in which a mail that waits goes out; null for any
 * @param decided whether a person decides so about one candidate, and may have meant another
 */
public record RejectionReason(
        String code,
        String words,
        boolean commentNeeded,
        String mail,
        Duration after,
        Duration over,
        DailyHours hours,
        boolean decided) {

    public RejectionReason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(mail, "mail");
        after = after == null ? Duration.ZERO : after;
        over = over == null ? Duration.ZERO : over;
    }

    /**
     * How long the mail about one application waits: those of one day come at different moments, each always at its own.
     *
     * @param applicationId decides the application's place between the first moment and the last
     */
    public Duration waitFor(String applicationId) {
        return after.plus(spreadFor(applicationId));
    }

    /** How much longer than {@code after} the mail about one application waits, since many may be written at once. */
    public Duration spreadFor(String applicationId) {
        long place = Math.floorMod(applicationId.hashCode(), 1000);
        return over.multipliedBy(place).dividedBy(1000);
    }
}
