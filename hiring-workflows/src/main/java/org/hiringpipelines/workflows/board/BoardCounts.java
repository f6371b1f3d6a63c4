package org.hiringpipelines.workflows.board;

import java.util.List;
import java.util.Map;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.stages.DrawnStage;

/**
 * How many applications for a posting stand where.
 *
 * @param stages the stages of the posting's pipeline in their order, and those on which somebody still stands
 * @param open the open ones, by stage; a stage without any is not among them
 * @param closed the closed ones, by outcome; an outcome without any is not among them
 */
public record BoardCounts(List<DrawnStage> stages, Map<Stage, Long> open, Map<Outcome, Long> closed) {

    public BoardCounts {
        stages = List.copyOf(stages);
        open = Map.copyOf(open);
        closed = Map.copyOf(closed);
    }

    /** How many open ones stand on a stage. */
    public long on(Stage stage) {
        return open.getOrDefault(stage, 0L);
    }

    /** How many are open. */
    public long allOpen() {
        return open.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many are closed. */
    public long allClosed() {
        return closed.values().stream().mapToLong(Long::longValue).sum();
    }
}
