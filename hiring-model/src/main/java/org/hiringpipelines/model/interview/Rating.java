package org.hiringpipelines.model.interview;

import org.hiringpipelines.model.Refusal;

/**
 * What an interviewer makes of one competency.
 *
 * @param competency what is rated
 * @param rating from 1 (no sign of it) to 5 (outstanding)
 * @param evidence what was heard or seen that speaks for the rating: a number alone cannot be discussed
 */
public record Rating(String competency, int rating, String evidence) {

    public Rating {
        Refusal.check()
                .refuseBlank(competency, "ratings", "A rating names the competency it rates.")
                .refuseIf(
                        rating < 1 || rating > 5,
                        "ratings",
                        "Rate \"" + competency + "\" from 1 (no sign of it) to 5 (outstanding).")
                .refuseBlank(
                        evidence,
                        "ratings",
                        "Say what you heard or saw that speaks for your rating of \"" + competency + "\".")
                .refuseIf(
                        evidence != null && evidence.length() > 4000,
                        "ratings",
                        "The evidence for a rating has at most 4,000 characters.")
                .done();
        evidence = evidence.strip();
    }
}
