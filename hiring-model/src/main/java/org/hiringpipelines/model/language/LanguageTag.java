package org.hiringpipelines.model.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.hiringpipelines.model.Refusal;

/** How a language is named: by a tag such as {@code de} or {@code pt-BR} (BCP 47). */
public final class LanguageTag {

    private static final int LONGEST = 35;

    private LanguageTag() {}

    /**
     * The tag as it is usually written; null where none is given.
     *
     * @throws Refusal where that is no tag of a language
     */
    public static String of(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return wellFormed(given.strip())
                .orElseThrow(
                        () -> new Refusal("language", "Give the language as a tag (BCP 47), such as en, de or pt-BR."));
    }

    private static Optional<String> wellFormed(String given) {
        try {
            String tag = new Locale.Builder().setLanguageTag(given).build().toLanguageTag();
            return Optional.of(tag).filter(known -> !known.startsWith("und") && known.length() <= LONGEST);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
