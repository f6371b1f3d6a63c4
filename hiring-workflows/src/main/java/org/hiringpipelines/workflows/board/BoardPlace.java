package org.hiringpipelines.workflows.board;

import java.time.DateTimeException;
import java.time.Instant;
import org.hiringpipelines.model.Refusal;

/**
 * Where somebody stands in a column: the order is by the time on the stage, the longest first.
 *
 * @param since since when
 * @param id the application, which decides between two who came at the same moment
 */
record BoardPlace(Instant since, String id) {

    /** Before everybody. */
    static final BoardPlace FIRST = new BoardPlace(Instant.EPOCH, "");

    private static final String BETWEEN = "~";

    /** The place as it stands in an address. */
    String words() {
        return since + BETWEEN + id;
    }

    /**
     * The place that stands in an address.
     *
     * @throws Refusal where it is none
     */
    static BoardPlace of(String words) {
        if (words == null || words.isBlank()) {
            return FIRST;
        }
        int end = words.indexOf(BETWEEN);
        try {
            return new BoardPlace(Instant.parse(words.substring(0, Math.max(end, 0))), words.substring(end + 1));
        } catch (DateTimeException noTime) {
            throw new Refusal("after", "This address is cut off. Open the posting anew.");
        }
    }
}
