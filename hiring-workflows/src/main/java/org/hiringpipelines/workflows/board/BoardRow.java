package org.hiringpipelines.workflows.board;

import java.time.Instant;

/**
 * An application on a board, as its table tells of it.
 *
 * @param id its id
 * @param name the candidate's name
 * @param submittedAt when it came
 * @param since since when it stands on its stage
 * @param promised whether the candidate has accepted an offer, or holds one and there is an opening left
 */
record BoardRow(String id, String name, Instant submittedAt, Instant since, boolean promised) {

    BoardPlace place() {
        return new BoardPlace(since, id);
    }
}
