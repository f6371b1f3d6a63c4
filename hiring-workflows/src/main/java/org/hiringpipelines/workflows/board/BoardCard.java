package org.hiringpipelines.workflows.board;

import java.time.Instant;
import java.util.List;

/**
 * An application on a board.
 *
 * @param applicationId its id
 * @param name the candidate's name
 * @param submittedAt when it came
 * @param since since when it stands on its stage
 * @param promised whether the candidate has accepted an offer, or holds one and there is an opening left
 * @param tasks what it waits for
 * @param mean the mean rating from 1 to 5, by the scorecards that the viewer may read; null where there is none
 */
public record BoardCard(
        String applicationId,
        String name,
        Instant submittedAt,
        Instant since,
        boolean promised,
        List<AwaitedTask> tasks,
        Double mean) {

    public BoardCard {
        tasks = List.copyOf(tasks);
    }
}
