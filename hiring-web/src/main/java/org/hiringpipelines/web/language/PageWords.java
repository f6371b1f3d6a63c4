package org.hiringpipelines.web.language;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.language.Languages;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/**
 * What pages and sheets say, in the language of who reads them: their own words by keys from {@code pages/messages.properties}, in English, with another language in another file
 * beside it, such as {@code messages_de.properties}; and what services say, by the phrase book of the language.
 */
@Component
public class PageWords {

    private static final String BUNDLE = "pages/messages";

    private final MessageSource words;
    private final Languages languages;

    PageWords(ApplicationContext application, ISpringTemplateEngine templates, Languages languages) {
        PluralMessages ours = bundle();
        // The templates of an application around us keep their own words.
        ours.setParentMessageSource(application);
        templates.setTemplateEngineMessageSource(ours);
        words = ours;
        this.languages = languages;
    }

    private static PluralMessages bundle() {
        PluralMessages ours = new PluralMessages();
        ours.setBasename(BUNDLE);
        ours.setDefaultEncoding(StandardCharsets.UTF_8.name());
        ours.setFallbackToSystemLocale(false);
        return ours;
    }

    /** The words of our pages, for a page that is made where no application runs. */
    public static MessageSource ofOurPages() {
        return bundle();
    }

    /** What stands under a key. */
    public String say(String key, Object... values) {
        return words.getMessage(key, values, locale());
    }

    /** What stands under a key in one language, where nobody has said yet who is asking. */
    public String sayIn(Locale language, String key, Object... values) {
        return words.getMessage(key, values, language);
    }

    /** What a service says in English; as it is where the language has nothing for it, since it may be somebody's own words. */
    public String said(String english) {
        return languages.say(english, locale());
    }

    /** Why something is refused: all that is wrong with it, one sentence behind the other. */
    public String said(Refusal refusal) {
        return refusal.problems().stream()
                .map(problem -> said(problem.message()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The language of who is asking, with their country. */
    public static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /**
     * How who is asking writes days and times. English is written in two ways, of which each house takes one: here, as in all mails, the day
     * before the month and hours up to 24, since colleagues of both countries read the same page.
     */
    public static Locale localeOfDays() {
        return locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : locale();
    }
}
