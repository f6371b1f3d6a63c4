package org.hiringpipelines.model.posting;

import org.hiringpipelines.model.Refusal;

/**
 * A place of work.
 *
 * @param text the place as the posting writes it ({@code Philadelphia, PA}); never blank
 * @param city the city, where the text names one
 * @param region the state or province: the two-letter code of a US state or Canadian province where it is one, else as written
 * @param country ISO 3166-1 alpha-2 code, where the text settles it
 */
public record Place(String text, String city, String region, String country) {

    public Place {
        Refusal.check().refuseBlank(text, "locations", "A place needs a name.").done();
    }
}
