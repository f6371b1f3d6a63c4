package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.design.Move;
import org.hiringpipelines.model.design.Moves;

/**
 * Where people are to be moved along.
 *
 * @param moves where from and where to, process by process; left out: from all earlier versions to the latest
 * @param why why
 */
@NothingElse
record WantedMigration(
        @Schema(nullable = true) List<WantedMove> moves,

        @Schema(example = "References come before the offer", nullable = true)
        String why) {

    /**
     * From one version of a process to another.
     *
     * @param process the key of the process
     * @param from the version they are in
     * @param to the version they come into
     * @param steps for each step its place in the other version, by ids; a step that is not named goes to the step of the same id, one with an empty
     *     text is taken away
     */
    @NothingElse
    @Schema(name = "Move")
    record WantedMove(
            @Schema(example = "screening") String process,
            @Schema(example = "3") Integer from,
            @Schema(example = "4") Integer to,

            @Schema(example = "{\"Task_CallReferences\": \"Task_ScreenApplication\"}", nullable = true)
            Map<String, String> steps) {

        static WantedMove of(Move move) {
            return new WantedMove(move.process(), move.from(), move.to(), new TreeMap<>(move.steps()));
        }
    }

    Moves asMoves() {
        if (moves == null) {
            return new Moves(List.of());
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            WantedMove move = moves.get(i);
            if (move == null
                    || move.process() == null
                    || move.from() == null
                    || move.to() == null
                    || (move.steps() != null && move.steps().containsValue(null))) {
                problems.add(
                        new Problem(
                                "moves[" + i + "]",
                                "A move names a process, the version to leave and the version to come to; a step that has no place to go is left out."));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new Moves(moves.stream()
                .map(move -> new Move(move.process(), move.from(), move.to(), move.steps()))
                .toList());
    }
}
