package org.hiringpipelines.workflows.offers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.OfferedJob;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.hiringpipelines.workflows.language.Languages;

/**
 * Writes offer letters from the template {@code bpmn/letters/offer-letter.html}, or from that of the candidate's language, such as
 * {@code bpmn/letters/de/offer-letter.html}.
 */
class OfferLetters {

    private static final String TEMPLATE = "offer-letter.html";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    // A design never changes; there is one more now and then.
    private final Cache<Letter, Template> templates =
            Caffeine.newBuilder().maximumSize(100).build();

    private final DesignTexts texts;
    private final Languages languages;

    /** The letter of a design, in the language it is in; the design is null where there is none with texts. */
    private record Letter(String design, Locale language) {

        String name() {
            return language.equals(Locale.ENGLISH) ? TEMPLATE : language.getLanguage() + "/" + TEMPLATE;
        }
    }

    OfferLetters(DesignTexts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /** The letter as HTML, as the design has it whose diagram asks for it. What people typed stands in it as text, whatever it contains. */
    String write(Offer offer, OfferRecipient recipient, ZoneId zone) {
        Locale asked = languages.askedFor(recipient.language());
        String design = texts.inUse();
        boolean there = texts.find(design, new Letter(design, asked).name()).isPresent();
        Locale language = there ? asked : Locale.ENGLISH;
        return templates
                .get(new Letter(design, language), this::load)
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

    private Template load(Letter letter) {
        return Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .compile(texts.words(letter.design(), letter.name())
                        .orElseThrow(
                                () -> new IllegalStateException("There is no letter bpmn/letters/" + TEMPLATE + ".")));
    }
}
