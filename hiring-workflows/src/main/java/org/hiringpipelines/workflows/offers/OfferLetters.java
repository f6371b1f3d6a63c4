package org.hiringpipelines.workflows.offers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.OfferedJob;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.workflows.designs.DesignTexts;

/** Writes offer letters from the template {@code bpmn/letters/offer-letter.html}. */
class OfferLetters {

    private static final String LETTER = "offer-letter.html";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final DesignTexts texts;

    // A design never changes; there is one more now and then.
    private final Cache<Optional<String>, Template> letters =
            Caffeine.newBuilder().maximumSize(100).build();

    OfferLetters(DesignTexts texts) {
        this.texts = texts;
    }

    /** The letter as HTML, as the design has it whose diagram asks for it. What people typed stands in it as text, whatever it contains. */
    String write(Offer offer, OfferRecipient recipient, ZoneId zone) {
        return letters.get(Optional.ofNullable(texts.inUse()), this::load)
                .execute(placeholders(offer, recipient, zone));
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

    private Template load(Optional<String> design) {
        return Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .compile(texts.words(design.orElse(null), LETTER)
                        .orElseThrow(
                                () -> new IllegalStateException("There is no letter bpmn/letters/" + LETTER + ".")));
    }
}
