package org.hiringpipelines.web.pages;

import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.board.BoardFilter;
import org.hiringpipelines.workflows.forms.FormFields;

/**
 * Whom somebody looks for on a board, as it was typed and as it stands in the address of the board.
 *
 * @param name a part of the name
 * @param score the least mean rating
 * @param days how many days on the stage at least
 */
record BoardAddress(String name, String score, String days) {

    BoardAddress {
        name = name == null ? "" : name.strip();
        score = score == null ? "" : score.strip();
        days = days == null ? "" : days.strip();
    }

    /** Whether anybody in particular is looked for; pages ask. */
    public boolean narrows() {
        return !(name + score + days).isEmpty();
    }

    /**
     * Whom that means.
     *
     * @throws Refusal where a number is none
     */
    BoardFilter filter() {
        FormFields form = new FormFields();
        // Not as a sum of money, which would be asked back: 3,5 is what it looks like.
        boolean rating = score.isEmpty() || score.matches("[1-5]([.,]\\d{1,2})?");
        form.refuseIf(!rating, "score", "A mean rating is from 1 to 5, such as 3.5.");
        Integer least = form.whole("days", days, 0, 36_500, "Give the days on the stage as a whole number, such as 7.");
        form.done();
        return new BoardFilter(name, score.isEmpty() ? null : Double.valueOf(score.replace(',', '.')), least);
    }
}
