package org.hiringpipelines.workflows.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hiringpipelines.workflows.correspondence.MailSample;

/**
 * A mail that goes out, or may, when many are decided about.
 *
 * @param drawn how it is drawn
 * @param sample as the first of those who get it would; null where it says what is not known before, goes to others than the candidate, or
 *     cannot be filled
 */
public record ForeseenMail(DrawnMail drawn, MailSample sample) {

    /**
     * The mails of all, where some stand elsewhere than others: certain is what goes out wherever somebody stands.
     *
     * @param byPlace the mails behind each place where somebody stands
     */
    static List<ForeseenMail> ofAll(Collection<List<ForeseenMail>> byPlace) {
        List<ForeseenMail> all = new ArrayList<>();
        for (List<ForeseenMail> mails : byPlace) {
            for (ForeseenMail mail : mails) {
                if (all.stream().noneMatch(mail::isSameAs)) {
                    boolean everywhere = byPlace.stream()
                            .allMatch(place ->
                                    place.stream().anyMatch(other -> mail.isSameAs(other) && other.drawn.certain()));
                    all.add(everywhere ? mail : new ForeseenMail(mail.drawn.perhaps(), mail.sample));
                }
            }
        }
        return all;
    }

    private boolean isSameAs(ForeseenMail other) {
        return drawn.isSameMailAs(other.drawn);
    }
}
