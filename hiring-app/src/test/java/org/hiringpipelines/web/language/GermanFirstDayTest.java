package org.hiringpipelines.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.EmptyHouse;
import org.hiringpipelines.web.samples.Samples;
import org.hiringpipelines.workflows.correspondence.MailTrouble;
import org.hiringpipelines.workflows.language.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** An administrator who reads German meets no English word on the first day. */
@EmptyHouse
class GermanFirstDayTest {

    private static final String[] FROM_GERMANY = {"Accept-Language", "de-DE,de;q=0.9,en;q=0.5"};

    private final GermanReader reader =
            new GermanReader(Set.of("Hiring Pipelines", "anna Administrator", "Camunda Admin"));

    @Autowired
    private Callers callers;

    @Autowired
    private Samples samples;

    @Autowired
    private Languages languages;

    @Autowired
    private PageWords words;

    @BeforeEach
    void annaReadsGerman() {
        languages.choose(EmptyHouse.ADMINISTRATOR, "de");
    }

    @AfterEach
    void annaReadsEnglishAgain() {
        languages.choose(EmptyHouse.ADMINISTRATOR, "en");
        samples.remove(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hiring", "/hiring/first-day", "/hiring/password/none"})
    void thereIsNoEnglishWordOnIt(String page) {
        samples.load();

        Answer answer = anna().get(page, FROM_GERMANY);

        assertThat(answer.body()).contains("<html lang=\"de");
        assertThat(reader.stumblesOver(answer.body())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachTroubleWithTheMailServerIsToldWithWhatToLookAt(MailTrouble trouble) {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        try {
            String told =
                    words.say("firstDay.mail.trouble." + trouble, "mail.example.org:587", "us@example.org", "535");

            assertThat(told).contains("mail.example.org:587").doesNotContain("{");
            assertThat(reader.stumblesOver("<p>" + told + "</p>")).isEmpty();
            assertThat(words.say("firstDay.mail.remedy." + trouble)).isNotBlank();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private Caller anna() {
        return callers.as(EmptyHouse.ADMINISTRATOR, EmptyHouse.PASSWORD);
    }
}
