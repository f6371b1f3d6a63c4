package org.hiringpipelines.model.design;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How those who are in one version of a process come into another.
 *
 * @param process the key of the process
 * @param from the version in which they are
 * @param to the version into which they come
 * @param steps for each step of the one version the step of the other, by their ids; empty text where what stands there is taken away, as only one of
 *     several things that somebody stands at can be. A step that is not named has no place to go
 */
public record Move(String process, int from, int to, Map<String, String> steps) {

    public Move {
        Objects.requireNonNull(process, "process");
        steps = steps == null ? Map.of() : Map.copyOf(steps);
    }

    /** Whether what stands on a step is taken away. */
    public boolean takesAway(String step) {
        return "".equals(steps.get(step));
    }

    /** The way back: from where each went to where they came from. Of several steps that led to one, itself, or else the first in the alphabet. */
    public Move back() {
        Map<String, String> back = new LinkedHashMap<>();
        steps.entrySet().stream()
                .filter(step -> !step.getValue().isEmpty())
                .sorted(Comparator.comparing((Map.Entry<String, String> step) ->
                                !step.getKey().equals(step.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(step -> back.putIfAbsent(step.getValue(), step.getKey()));
        return new Move(process, to, from, back);
    }
}
