package org.hiringpipelines.model.interview;

import java.util.List;
import java.util.Objects;

/**
 * What the ratings of a competency mean. Interviewers who rate by the same words rate alike.
 *
 * @param competency what is rated
 * @param anchors in words, from 1 to 5
 */
public record RatingScale(String competency, List<String> anchors) {

    public RatingScale {
        Objects.requireNonNull(competency, "competency");
        anchors = List.copyOf(anchors);
    }
}
