package org.hiringpipelines.workflows.board;

import java.util.List;
import org.hiringpipelines.model.application.Stage;

/**
 * Those on one stage, as far as they are looked for.
 *
 * @param stage the stage
 * @param all how many are looked for, shown or not
 * @param cards some of them, who has been there for longest first
 * @param next where the next ones begin, for {@link Board#column}; null where these are the last
 */
public record BoardColumn(Stage stage, long all, List<BoardCard> cards, String next) {

    public BoardColumn {
        cards = List.copyOf(cards);
    }
}
