package org.hiringpipelines.web.pages;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/**
 * What pages say, by keys: {@code pages/messages.properties}, in English. Another language is another file beside it, such as
 * {@code messages_de.properties}.
 */
@Component
class PageWords {

    private static final String BUNDLE = "pages/messages";

    private final MessageSource words;

    PageWords(ApplicationContext application, ISpringTemplateEngine templates) {
        ResourceBundleMessageSource ours = new ResourceBundleMessageSource();
        ours.setBasename(BUNDLE);
        ours.setDefaultEncoding(StandardCharsets.UTF_8.name());
        ours.setFallbackToSystemLocale(false);
        // The templates of an application around us keep their own words.
        ours.setParentMessageSource(application);
        templates.setTemplateEngineMessageSource(ours);
        words = ours;
    }

    /** What stands under a key, in the language of who is asking. */
    String say(String key, Object... values) {
        return words.getMessage(key, values, locale());
    }

    /** The language of who is asking, with their country. */
    static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
