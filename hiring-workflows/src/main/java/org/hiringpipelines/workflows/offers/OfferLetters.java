package org.hiringpipelines.workflows.offers;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.OfferedJob;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Place;
import org.springframework.core.io.ClassPathResource;

/** Writes offer letters from the template {@code bpmn/letters/offer-letter.html}. */
class OfferLetters {

    private static final String TEMPLATE = "bpmn/letters/offer-letter.html";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Template template = load();

    /** The letter as HTML. What people typed stands in it as text, whatever it contains. */
    String write(Offer offer, OfferRecipient recipient, ZoneId zone) {
        return template.execute(placeholders(offer, recipient, zone));
    }

    private static Map<String, Object> placeholders(Offer offer, OfferRecipient recipient, ZoneId zone) {
        OfferedJob job = recipient.posting();
        Terms terms = offer.terms();
        Instant extendedAt = offer.extendedAt();
        Map<String, Object> placeholders = new HashMap<>();
        placeholders.put("candidateName", recipient.name());
        placeholders.put("postingTitle", job.title());
        placeholders.put("organization", job.organization() == null ? "the hiring team" : job.organization());
        placeholders.put(
                "place", job.locations().stream().map(Place::text).findFirst().orElse(null));
        placeholders.put("reportsTo", job.reportsTo());
        placeholders.put("writtenOn", DAY.format(LocalDate.ofInstant(extendedAt, zone)));
        placeholders.put("version", offer.version());
        placeholders.put("replacesAnother", offer.version() > 1);
        placeholders.put("salary", terms.pay());
        placeholders.put("startsOn", DAY.format(terms.startsOn()));
        placeholders.put("expiresOn", DAY.format(terms.expiresOn()));
        placeholders.put(
                "terms",
                terms.text() == null
                        ? List.of()
                        : terms.text()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .map(line -> Map.of("line", line))
                                .toList());
        return placeholders;
    }

    private static Template load() {
        try {
            String text = new ClassPathResource(TEMPLATE).getContentAsString(StandardCharsets.UTF_8);
            return Mustache.compiler().escapeHTML(true).strictSections(true).compile(text);
        } catch (IOException e) {
            throw new IllegalStateException("There is no letter " + TEMPLATE + ".", e);
        }
    }
}
