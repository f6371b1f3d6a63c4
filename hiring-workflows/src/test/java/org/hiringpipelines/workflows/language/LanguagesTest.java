package org.hiringpipelines.workflows.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In which language a person reads. */
@HiringTest
public class LanguagesTest {

    @Autowired
    private Languages languages;

    private final String somebody = "reader-" + UUID.randomUUID();

    @Test
    void thereAreEnglishAndWhateverHasAPhrasebook() {
        assertThat(languages.all()).startsWith(Locale.ENGLISH).contains(Locale.GERMAN);
    }

    @Test
    void ofWhomNothingIsKnownTheHousesLanguageIsTaken() {
        assertThat(languages.of(somebody)).isEqualTo(Locale.ENGLISH);
        assertThat(languages.preferredBy(somebody)).isEmpty();
    }

    @Test
    void whatSomebodyCameWithIsKeptAndNotChangedByComingWithAnother() {
        languages.remember(somebody, Locale.GERMAN);
        languages.remember(somebody, Locale.ENGLISH);

        assertThat(languages.of(somebody)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void whatSomebodyChoosesHoldsFromThenOn() {
        languages.remember(somebody, Locale.ENGLISH);
        languages.choose(somebody, "de-AT");
        assertThat(languages.of(somebody)).isEqualTo(Locale.GERMAN);

        languages.choose(somebody, "en");
        assertThat(languages.of(somebody)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aLanguageThatIsNotThereIsRefusedAndChangesNothing() {
        languages.choose(somebody, "de");

        assertThatThrownBy(() -> languages.choose(somebody, "tlh"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("en, de");
        assertThat(languages.of(somebody)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void theFirstLanguageOfABrowserThatIsOursIsTaken() {
        assertThat(languages.firstAmong(
                        List.of(Locale.forLanguageTag("tlh"), Locale.forLanguageTag("de-CH"), Locale.US)))
                .contains(Locale.GERMAN);
        assertThat(languages.firstAmong(List.of(Locale.forLanguageTag("tlh")))).isEmpty();
    }
}
