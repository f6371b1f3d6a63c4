package org.hiringpipelines.web.pages;

import java.math.BigDecimal;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.board.BoardFilter;
import org.hiringpipelines.workflows.forms.FormFields;
import org.springframework.web.util.UriComponentsBuilder;

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

    /** Whether anybody in particular is looked for. */
    boolean narrows() {
        return !(name + score + days).isEmpty();
    }

    /**
     * Whom that means.
     *
     * @throws Refusal where a number is none
     */
    BoardFilter filter() {
        FormFields form = new FormFields();
        BigDecimal least = form.number("score", score);
        Integer days =
                form.whole("days", this.days, 0, 36_500, "Give the days on the stage as a whole number, such as 7.");
        form.done();
        return new BoardFilter(name, least == null ? null : least.doubleValue(), days);
    }

    /** The same, for an address: nothing that is empty. */
    String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        add(query, "name", name);
        add(query, "score", score);
        add(query, "days", days);
        String words = query.encode().build().getQuery();
        return words == null ? "" : words;
    }

    private static void add(UriComponentsBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }
}
