package org.hiringpipelines.workflows.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.hiringpipelines.model.Refusal;

/**
 * Whom somebody looks for on a board.
 *
 * @param name a part of the name, in small or large letters; null for everybody
 * @param score the least mean rating, from 1 to 5; null for everybody, whoever has none included
 * @param days how many whole days somebody has been on the stage at least; null for everybody
 */
public record BoardFilter(String name, Double score, Integer days) {

    /** Everybody. */
    public static final BoardFilter NONE = new BoardFilter(null, null, null);

    private static final int LONGEST_NAME = 200;

    /** More days than anybody waits; a larger number would lead before the time that databases know. */
    private static final int MOST_DAYS = 36_500;

    public BoardFilter {
        name = name == null || name.isBlank() ? null : name.strip();
        Refusal.check()
                .refuseIf(
                        name != null && name.length() > LONGEST_NAME,
                        "name",
                        "A name to look for has at most 200 characters.")
                .refuseIf(
                        score != null && !(score >= 1 && score <= 5),
                        "score",
                        "A mean rating is from 1 to 5, such as 3.5.")
                .refuseIf(
                        days != null && (days < 0 || days > MOST_DAYS),
                        "days",
                        "Give the days on the stage as a whole number, such as 7.")
                .done();
    }

    /** Whether it leaves anybody out. */
    public boolean narrows() {
        return !equals(NONE);
    }

    /** The name as a pattern of SQL, in which a sign of the name means itself. */
    String pattern() {
        return name == null ? "%" : "%" + name.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** Until when somebody has come to the stage who has been there for so long. */
    Instant until(Instant now) {
        return days == null ? now : now.minus(Duration.ofDays(days));
    }
}
