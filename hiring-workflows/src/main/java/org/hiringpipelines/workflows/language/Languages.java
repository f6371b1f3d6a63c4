package org.hiringpipelines.workflows.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.language.PreferredLanguage;
import org.springframework.dao.DuplicateKeyException;

/**
 * The languages in which we speak to people, and which of them a person reads. English is always there; another one is there as soon as its {@link Phrasebook} is, a file
 * {@code org/hiringpipelines/languages/de.json} on the class path.
 */
public class Languages {

    private final PreferredLanguageRepository preferred;
    private final Phrasebooks phrasebooks;
    private final Locale house;

    Languages(PreferredLanguageRepository preferred, Phrasebooks phrasebooks, String house) {
        this.preferred = preferred;
        this.phrasebooks = phrasebooks;
        this.house = among(Locale.forLanguageTag(house))
                .orElseThrow(() -> new IllegalStateException(
                        "There is no language \"" + house + "\" for hiring.language; there are " + tags() + "."));
    }

    /** All languages there are: English, then the others by their tags. */
    public List<Locale> all() {
        return phrasebooks.languages();
    }

    /** The language of those of whom nothing is known, {@code hiring.language}. */
    public Locale house() {
        return house;
    }

    /** The language in which somebody reads; the house's where they have none yet. */
    public Locale of(String person) {
        return preferredBy(person).orElse(house);
    }

    /** The language that somebody came with, or chose since; nothing where neither is known. */
    public Optional<Locale> preferredBy(String person) {
        return person == null
                ? Optional.empty()
                : preferred
                        .findById(person)
                        .map(known -> Locale.forLanguageTag(known.language()))
                        .flatMap(this::among);
    }

    /** The one of our languages that is spoken there, whatever the country: {@code de} for {@code de-AT}; nothing where we do not have it. */
    public Optional<Locale> among(Locale wanted) {
        return all().stream()
                .filter(ours -> ours.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }

    /**
     * The language in which we write to somebody who asks for one: that one where we have it, and else the house's.
     *
     * @param tag the tag of the language that they ask for; null where they ask for none
     */
    public Locale askedFor(String tag) {
        return Optional.ofNullable(tag)
                .flatMap(wanted -> among(Locale.forLanguageTag(wanted)))
                .orElse(house);
    }

    /** The first of these languages that is one of ours. */
    public Optional<Locale> firstAmong(Collection<Locale> wanted) {
        return wanted.stream().flatMap(one -> among(one).stream()).findFirst();
    }

    /**
     * From now on somebody reads in this language.
     *
     * @param tag the tag of the language, such as {@code de}
     * @throws Refusal where we do not have it
     */
    public void choose(String person, String tag) {
        Locale language = among(Locale.forLanguageTag(tag))
                .orElseThrow(() -> new Refusal("language", "Choose one of the languages there are: " + tags() + "."));
        if (preferred.change(person, language.toLanguageTag()) == 0) {
            remember(person, language);
        }
    }

    /** Keeps the language that somebody came with, unless one is known already. */
    public void remember(String person, Locale language) {
        if (preferred.findById(person).isPresent()) {
            return;
        }
        try {
            preferred.insert(new PreferredLanguage(person, language.toLanguageTag()));
        } catch (DuplicateKeyException cameWithTwoRequestsAtOnce) {
            // The other one said the same.
        }
    }

    /** One of our sentences in another language; as it is where that language has none for it, since it may be somebody's own words. */
    public String say(String english, Locale language) {
        return phrasebooks.of(language).say(english);
    }

    private String tags() {
        return String.join(", ", all().stream().map(Locale::toLanguageTag).toList());
    }
}
