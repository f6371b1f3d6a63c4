package org.hiringpipelines.workflows.offers;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.OfferedJob;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.workflows.language.Languages;
import org.springframework.core.io.ClassPathResource;

/**
 * Writes offer letters from the template {@code bpmn/letters/offer-letter.html}, or from that of the candidate's language, such as
 * {@code bpmn/letters/de/offer-letter.html}.
 */
class OfferLetters {

    private static final String FOLDER = "bpmn/letters/";
    private static final String TEMPLATE = "offer-letter.html";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Map<Locale, Template> templates = new ConcurrentHashMap<>();
    private final Languages languages;

    OfferLetters(Languages languages) {
        this.languages = languages;
    }

    /** The letter as HTML. What people typed stands in it as text, whatever it contains. */
    String write(Offer offer, OfferRecipient recipient, ZoneId zone) {
        Locale asked = languages.askedFor(recipient.language());
        Locale language = resource(asked).exists() ? asked : Locale.ENGLISH;
        return templates
                .computeIfAbsent(language, OfferLetters::load)
                .execute(placeholders(offer, recipient, zone, language));
    }

    private Map<String, Object> placeholders(Offer offer, OfferRecipient recipient, ZoneId zone, Locale language) {
        DateTimeFormatter day = language.equals(Locale.ENGLISH)
                ? DAY
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        OfferedJob job = recipient.posting();
        Terms terms = offer.terms();
        Instant extendedAt = offer.extendedAt();
        Map<String, Object> placeholders = new HashMap<>();
        placeholders.put("candidateName", recipient.name());
        placeholders.put("postingTitle", job.title());
        placeholders.put(
                "organization",
                job.organization() == null ? languages.say("the hiring team", language) : job.organization());
        placeholders.put(
                "place", job.locations().stream().map(Place::text).findFirst().orElse(null));
        placeholders.put("reportsTo", job.reportsTo());
        placeholders.put("writtenOn", day.format(LocalDate.ofInstant(extendedAt, zone)));
        placeholders.put("version", offer.version());
        placeholders.put("replacesAnother", offer.version() > 1);
        placeholders.put("salary", languages.say(terms.pay(), language));
        placeholders.put("startsOn", day.format(terms.startsOn()));
        placeholders.put("expiresOn", day.format(terms.expiresOn()));
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

    private static ClassPathResource resource(Locale language) {
        return new ClassPathResource(
                FOLDER + (language.equals(Locale.ENGLISH) ? "" : language.getLanguage() + "/") + TEMPLATE);
    }

    private static Template load(Locale language) {
        try {
            String text = resource(language).getContentAsString(StandardCharsets.UTF_8);
            return Mustache.compiler().escapeHTML(true).strictSections(true).compile(text);
        } catch (IOException e) {
            throw new IllegalStateException("There is no letter " + FOLDER + TEMPLATE + ".", e);
        }
    }
}
