package org.hiringpipelines.model.application;

import java.util.List;

/**
 * Whom a note names, each once.
 *
 * @param people their user ids
 */
public record Mentions(List<String> people) {

    /** Nobody is named. */
    public static final Mentions NONE = new Mentions(List.of());

    public Mentions {
        people = people == null ? List.of() : people.stream().distinct().toList();
    }
}
