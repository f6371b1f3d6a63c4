package org.hiringpipelines.web.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Lets Spring answer in the reader's language what people read: our pages and sheets, and the page to start from. What programs ask for is answered in the language that they ask for, as ever. */
@Configuration(proxyBeanMethods = false)
class LanguageOfPages {

    @Bean(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
    @ConditionalOnMissingBean(name = DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
    LocaleResolver localeResolver(ReadersLanguage readers) {
        return new LocaleResolver() {

            private final LocaleResolver elsewhere = new AcceptHeaderLocaleResolver();

            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                String path = request.getRequestURI()
                        .substring(request.getContextPath().length());
                return path.matches("/|/(hiring|sheets|how-we-hire)(/.*)?")
                        ? readers.of(request)
                        : elsewhere.resolveLocale(request);
            }

            @Override
            public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale language) {
                throw new UnsupportedOperationException("Who reads chooses the language.");
            }
        };
    }
}
