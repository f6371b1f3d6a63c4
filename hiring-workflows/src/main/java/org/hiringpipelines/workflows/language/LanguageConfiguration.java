package org.hiringpipelines.workflows.language;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class LanguageConfiguration {

    /**
     * The languages.
     *
     * @param house the tag of the language of those of whom nothing is known, {@code hiring.language}
     */
    @Bean
    Languages languages(PreferredLanguageRepository preferred, @Value("${hiring.language:en}") String house) {
        return new Languages(preferred, Phrasebooks.onTheClassPath(), house);
    }
}
