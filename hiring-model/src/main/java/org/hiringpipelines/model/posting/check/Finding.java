package org.hiringpipelines.model.posting.check;

import java.util.Objects;
import org.hiringpipelines.model.Refusal;

/**
 * Something in a posting that a recruiter should look at.
 *
 * @param rule the code of the rule that found it, such as {@code CLOSING_DATE_MISSING}
 * @param severity how much it matters
 * @param jurisdiction the state or city whose law asks for it; null where no law does
 * @param message what is wrong, where, and what to do: sentences for a busy recruiter
 * @param citation the law; null where there is none
 * @param quote the words of the posting at which it was found; null where it is about something that is missing
 */
public record Finding(
        String rule, Severity severity, String jurisdiction, String message, String citation, String quote) {

    public Finding {
        Objects.requireNonNull(severity, "severity");
        Refusal.check()
                .refuseBlank(rule, "rule", "A finding needs the code of its rule.")
                .refuseBlank(message, "message", "A finding needs a message.")
                .done();
    }

    /** A finding that experience and not a law asks for. */
    static Finding practical(String rule, Severity severity, String message, String quote) {
        return new Finding(rule, severity, null, message, null, quote);
    }
}
