package org.hiringpipelines.workflows.engine.check;

import java.util.Objects;
import org.hiringpipelines.model.Problem;

/**
 * A mistake that a design makes in one place.
 *
 * @param mistake what kind of mistake it is
 * @param place the file, and the element in it where one is at fault: {@code screening.bpmn, Task_ScreenApplication}
 * @param sentence what is wrong and what would be right, with the place before it
 */
public record Flaw(Mistake mistake, String place, String sentence) {

    public Flaw {
        Objects.requireNonNull(mistake, "mistake");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** As whoever deploys the design is told of it. */
    public Problem problem() {
        return new Problem(place, sentence);
    }
}
