package org.hiringpipelines.workflows.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a sentence with something put in is in another language. */
class PhrasebookTest {

    private final Phrasebook german = new Phrasebook(
            Locale.GERMAN,
            Map.ofEntries(
                    Map.entry("Give the first day of work.", "Den ersten Arbeitstag angeben."),
                    Map.entry(
                            "{0} has already applied for this posting.",
                            "{0} hat sich auf diese Stelle schon beworben."),
                    Map.entry("The last day {0:day} has passed.", "Der letzte Tag, {0}, ist vorbei."),
                    Map.entry("{0:moment} in {1:city}", "{0} in {1}"),
                    Map.entry("{0:words}; {1:words}", "{0}; {1}"),
                    Map.entry(
                            "{0:count} slots are left.",
                            "{0, plural, one{Ein Termin ist} other{# Termine sind}} übrig."),
                    Map.entry("The posting offers {0:pay}.", "Die Ausschreibung bietet {0}."),
                    Map.entry("{0:pay}", "{0}"),
                    Map.entry("from {0:amount}", "ab {0}"),
                    Map.entry("{0:amount} to {1:amount}", "{0} bis {1}"),
                    Map.entry("a year", "im Jahr"),
                    Map.entry("withdrawn", "zurückgezogen"),
                    Map.entry("rejected", "abgesagt"),
                    Map.entry("Has ended already: {0:words}.", "Ist schon beendet: {0}."),
                    Map.entry("Choose one of: {0:list}.", "Eines davon wählen: {0}."),
                    Map.entry("Row {0:count}: {1:words}", "Zeile {0}: {1}")));

    @Test
    void aSentenceIsSaidInTheOtherLanguageAndAnUnknownOneStaysAsItIs() {
        assertThat(german.say("Give the first day of work.")).isEqualTo("Den ersten Arbeitstag angeben.");
        assertThat(german.say("Calm and clear.")).isEqualTo("Calm and clear.");
        assertThat(german.say("")).isEmpty();
        assertThat(german.say(null)).isNull();
        assertThat(Phrasebook.EMPTY.say("Give the first day of work.")).isEqualTo("Give the first day of work.");
    }

    @Test
    void whatIsNamedInQuotesInAListIsSaidToo() {
        assertThat(german.say("Choose one of: \"rejected\", withdrawn, \"Tea\"."))
                .isEqualTo("Eines davon wählen: \"abgesagt\", zurückgezogen, \"Tea\".");
    }

    @Test
    void aNameStaysAsItIsEvenIfItIsAWordOfOurs() {
        assertThat(german.say("rejected has already applied for this posting."))
                .isEqualTo("rejected hat sich auf diese Stelle schon beworben.");
        assertThat(german.say("{x} 'y' has already applied for this posting."))
                .isEqualTo("{x} 'y' hat sich auf diese Stelle schon beworben.");
    }

    @Test
    void daysAndMomentsAreWrittenAsInTheLanguage() {
        assertThat(german.say("The last day 2027-03-01 has passed."))
                .isEqualTo("Der letzte Tag, 1. März 2027, ist vorbei.");
        assertThat(german.say("The last day 1 March 2027 has passed."))
                .isEqualTo("Der letzte Tag, 1. März 2027, ist vorbei.");
        assertThat(german.say("The last day March 1, 2027 has passed."))
                .isEqualTo("Der letzte Tag, 1. März 2027, ist vorbei.");
        assertThat(german.say("The last day Monday, 1 March 2027 has passed."))
                .isEqualTo("Der letzte Tag, Montag, 1. März 2027, ist vorbei.");
        assertThat(german.say("4 Sept 2031, 09:10 (UTC+02:00) in Zurich; 5 Sept 2031, 09:10 in New York"))
                .isEqualTo("04.09.2031, 09:10 (UTC+02:00) in Zurich; 05.09.2031, 09:10 in New York");
        assertThat(german.say("The last day 2027-02-31 has passed.")).contains("2027-02-31");
    }

    @Test
    void numbersGoByThePluralAndMoneyByTheSignsOfTheLanguage() {
        assertThat(german.say("1 slots are left.")).isEqualTo("Ein Termin ist übrig.");
        assertThat(german.say("1,200 slots are left.")).isEqualTo("1.200 Termine sind übrig.");
        assertThat(german.say("The posting offers GBP 52,000 to 61,000.50 a year."))
                .isEqualTo("Die Ausschreibung bietet GBP 52.000 bis 61.000,50 im Jahr.");
        assertThat(german.say("from USD 1,000")).isEqualTo("ab USD 1.000");
        assertThat(german.say("26.44 a year")).isEqualTo("26,44 im Jahr");
        assertThat(german.say("2026")).isEqualTo("2026");
    }

    @Test
    void wordsOfOursWithinASentenceAreSaidInTheLanguageToo() {
        assertThat(german.say("Has ended already: withdrawn.")).isEqualTo("Ist schon beendet: zurückgezogen.");
        assertThat(german.say("Choose one of: withdrawn, rejected."))
                .isEqualTo("Eines davon wählen: zurückgezogen, abgesagt.");
        assertThat(german.say("Row 2: Give the first day of work."))
                .isEqualTo("Zeile 2: Den ersten Arbeitstag angeben.");
    }
}
