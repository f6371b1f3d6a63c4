package org.hiringpipelines.workflows.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.OfferedJob;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.hiringpipelines.workflows.language.Languages;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The template of the letter: every placeholder in it gets its words, or the build fails. */
@HiringTest
class OfferLettersTest {

    private static final Instant THEN = Instant.parse("2030-01-07T23:30:00Z");
    private static final OfferedJob FULL = new OfferedJob(
            "Night Baker",
            "Crumb & Daughters",
            List.of(new Place("Bern", "Bern", null, "CH"), new Place("Basel", "Basel", null, "CH")),
            "Head Baker",
            null);

    private final OfferLetters letters;

    OfferLettersTest(@Autowired Languages languages) {
        letters = new OfferLetters(DesignTexts.OF_THIS_LIBRARY, languages);
    }

    @Test
    void theLetterSaysAllThatIsOffered() {
        String text = textOf(letters.write(
                offer("Relocation is paid.\n\nMondays off."), new OfferRecipient("Ada Baker", FULL, null), zone()));

        assertThat(text)
                .contains("Dear Ada Baker")
                .contains("We would like you to join Crumb & Daughters as Night Baker.")
                .contains("8 January 2030")
                .contains("Pay CHF 52,000.50 a year")
                .contains("First day of work 1 March 2030")
                .contains("Place of work Bern")
                .contains("You report to Head Baker")
                .contains("To be answered by 21 January 2030")
                .contains("Relocation is paid. Mondays off.")
                .doesNotContain("replaces")
                .doesNotContain("{{");
    }

    @Test
    void whatNobodySaidIsLeftOut() {
        OfferedJob sparse = new OfferedJob("Night Baker", null, null, null, null);

        String text = textOf(letters.write(offer(null), new OfferRecipient("Ada Baker", sparse, null), zone()));

        assertThat(text)
                .contains("join the hiring team as Night Baker")
                .doesNotContain("Place of work", "report", "null");
    }

    @Test
    void aLaterVersionSaysThatItReplacesTheOthers() {
        Offer second = offer(null).answered(Offer.Answer.NEGOTIATING, "More.").extended(THEN);

        assertThat(textOf(letters.write(second, new OfferRecipient("Ada Baker", FULL, null), zone())))
                .contains("This letter, version 2, replaces the ones before it.");
    }

    @Test
    void theLetterIsInTheLanguageThatTheCandidateAsksFor() {
        String german =
                letters.write(offer("Umzug wird bezahlt."), new OfferRecipient("Ada Baker", FULL, "de-CH"), zone());

        assertThat(Jsoup.parse(german).select("html").attr("lang")).isEqualTo("de");
        assertThat(textOf(german))
                .contains("Guten Tag Ada Baker")
                .contains("8. Januar 2030")
                .contains("Vergütung CHF 52.000,50 pro Jahr")
                .contains("Erster Arbeitstag 1. März 2030")
                .contains("Antwort bis 21. Januar 2030")
                .contains("Umzug wird bezahlt.")
                .doesNotContain("{{");
    }

    @Test
    void whereThereIsNoLetterInItsLanguageItIsInEnglish() {
        assertThat(textOf(letters.write(offer(null), new OfferRecipient("Ada Baker", FULL, "cy"), zone())))
                .contains("Dear Ada Baker", "Pay CHF 52,000.50 a year");
    }

    @Test
    void whatPeopleTypedIsTextAndNeverMarkup() {
        String html = letters.write(
                offer("<b>bold</b> & <img src=x>"),
                new OfferRecipient("<script>alert(1)</script>", FULL, null),
                zone());

        assertThat(Jsoup.parse(html).select("script, img")).isEmpty();
        assertThat(textOf(html)).contains("Dear <script>alert(1)</script>").contains("<b>bold</b> & <img src=x>");
    }

    private static Offer offer(String text) {
        Terms terms = new Terms(
                new BigDecimal("52000.5"),
                "CHF",
                PayPeriod.YEAR,
                LocalDate.of(2030, 3, 1),
                LocalDate.of(2030, 1, 21),
                text);
        return Offer.opened("o", "a", THEN).drafted(terms).extended(THEN);
    }

    private static ZoneId zone() {
        return ZoneId.of("Europe/Zurich");
    }

    private static String textOf(String html) {
        return Jsoup.parse(html).body().text();
    }
}
