package org.hiringpipelines.model;

import java.util.Objects;

/**
 * One thing that is wrong with what somebody gave us.
 *
 * @param field the name of the form field or JSON member at fault, with a path where it lies deeper
 *     ({@code pay.min}, {@code slots[1].startsAt}); empty where the whole is at fault
 * @param message a sentence for the person who gave it: what is wrong, and what would be right
 */
public record Problem(String field, String message) {

    public Problem {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
    }
}
