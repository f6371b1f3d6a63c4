package org.hiringpipelines.web.language;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hiringpipelines.workflows.language.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The language of who reads the answer: the one they chose, or came with when they first came; before somebody has logged in, the one that the browser asks for. Its country is
 * the browser's, so that days are written as they are there.
 */
@Component
public class ReadersLanguage {

    /** What the page to log in is asked for in a language that the browser does not ask for. */
    public static final String PARAMETER = "language";

    private static final String FOUND = ReadersLanguage.class.getName();

    private final Languages languages;

    ReadersLanguage(Languages languages) {
        this.languages = languages;
    }

    /** The language for who is logged in with this request, or for whoever it is. */
    public Locale of(HttpServletRequest request) {
        Principal reader = request.getUserPrincipal();
        return of(request, reader == null ? null : reader.getName());
    }

    /**
     * The language for somebody who asks; kept, where they come for the first time.
     *
     * @param reader the user id; null where nobody has logged in
     */
    public Locale of(HttpServletRequest request, String reader) {
        String key = FOUND + " " + reader;
        Locale found = (Locale) request.getAttribute(key);
        if (found == null) {
            found = withCountry(reader == null ? ofStranger(request) : ofPerson(request, reader), askedFor(request));
            request.setAttribute(key, found);
        }
        return found;
    }

    private Locale ofPerson(HttpServletRequest request, String reader) {
        return languages.preferredBy(reader).orElseGet(() -> {
            Optional<Locale> brought = languages.firstAmong(askedFor(request));
            brought.ifPresent(language -> languages.remember(reader, language));
            return brought.orElse(languages.house());
        });
    }

    private Locale ofStranger(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .flatMap(tag -> languages.among(Locale.forLanguageTag(tag)))
                .or(() -> languages.firstAmong(askedFor(request)))
                .orElse(languages.house());
    }

    /** What the browser asks for, the best first; a request that says nothing asks for nothing. */
    private static List<Locale> askedFor(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales());
    }

    /** Where German is not chosen and yet asked for, English speakers in Germany write days so. */
    private static Locale withCountry(Locale language, List<Locale> askedFor) {
        String country = askedFor.stream()
                .filter(asked -> asked.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .or(() -> askedFor.stream().findFirst())
                .map(Locale::getCountry)
                .orElse("");
        return new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion(country)
                .build();
    }
}
