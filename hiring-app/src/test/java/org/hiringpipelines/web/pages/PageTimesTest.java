package org.hiringpipelines.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** Days and times on our pages: each language has one way of writing them, the one of its sheets and mails. */
class PageTimesTest {

    private static final Instant AT = Instant.parse("2026-12-03T19:05:00Z");

    private final PageTimes times = new PageTimes(null, Clock.fixed(AT, ZoneId.of("America/New_York")));

    @AfterEach
    void nobodyAsksAnyMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void englishPutsTheDayFirstWhereverItIsRead() {
        for (Locale english : new Locale[] {Locale.ENGLISH, Locale.US, Locale.UK, Locale.CANADA}) {
            LocaleContextHolder.setLocale(english);

            assertThat(times.day(LocalDate.of(2026, 12, 3)).words()).isEqualTo("3 Dec 2026");
            assertThat(times.moment(AT).words()).startsWith("3 Dec 2026, 14:05 ");
            assertThat(times.time(AT).words()).startsWith("14:05 ");
        }
        LocaleContextHolder.setLocale(Locale.US);
        assertThat(times.moment(AT).words()).isEqualTo("3 Dec 2026, 14:05 EST");
    }

    @Test
    void germanIsWrittenAsEver() {
        LocaleContextHolder.setLocale(Locale.GERMANY);

        assertThat(times.moment(AT).words()).startsWith("03.12.2026, 14:05 ");
    }
}
