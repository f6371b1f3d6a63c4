package org.hiringpipelines.web.pages;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The languages that a page offers in its foot.
 *
 * @param all each of them
 * @param back where the page is, to come back to it
 */
public record OfferedLanguages(List<Offered> all, String back) {

    /**
     * A language.
     *
     * @param tag its tag
     * @param name what its speakers call it
     * @param now whether the page is in it
     */
    public record Offered(String tag, String name, boolean now) {}

    /**
     * The languages to choose from.
     *
     * @param now the one that the page is in
     */
    public static OfferedLanguages of(Collection<Locale> languages, Locale now, String back) {
        return new OfferedLanguages(
                languages.stream()
                        .map(language -> new Offered(
                                language.toLanguageTag(),
                                nameOf(language),
                                language.getLanguage().equals(now.getLanguage())))
                        .toList(),
                back);
    }

    private static String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
