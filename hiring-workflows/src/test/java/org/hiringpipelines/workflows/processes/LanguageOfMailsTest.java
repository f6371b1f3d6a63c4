package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.correspondence.Attachment;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.language.Languages;
import org.hiringpipelines.workflows.offers.SentLetters;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MorningRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Candidates are written to in the language that they ask for, and each of the team in their own. */
@HiringTest
public class LanguageOfMailsTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private MorningRound morning;

    @Autowired
    private CorrespondenceService correspondence;

    @Autowired
    private SentLetters letters;

    @Autowired
    private Languages languages;

    @AfterEach
    void peopleLeave() {
        morning.ends();
    }

    @Test
    void aGermanCandidateReadsGermanFromTheApplicationToTheHire() {
        Candidacy ada = team.hires(applied("Ada Baker", "de-AT"));

        ada.hasEnded(Ending.HIRED);
        assertThat(ada.mails()).hasSize(7);
        assertThat(ada.mailsTo(ada.address()))
                .extracting(Envelope::subject)
                .containsExactly(
                        "Ihre Bewerbung: Night Baker",
                        "Gespräch für Night Baker: Bitte wählen Sie einen Termin",
                        "Gespräch für Night Baker: Ihr Termin steht",
                        "Gespräch für Night Baker: Bitte wählen Sie einen Termin",
                        "Gespräch für Night Baker: Ihr Termin steht",
                        "Unser Angebot: Night Baker",
                        "Willkommen bei Team Recruiting");
        assertThat(ada.mailsTo(ada.address()))
                .allSatisfy(mail -> assertThat(mail.text()).contains("Guten Tag Ada Baker,", "Freundliche Grüße"));
        assertThat(letters.versionsOf(ada.offer().id()).get(0).letter())
                .contains("Guten Tag Ada Baker", "Vergütung", "pro Jahr");
        assertThat(calendarOf(ada.mailsTo(ada.address()).get(2))).contains("SUMMARY:Erstgespräch: Night Baker");
    }

    @Test
    void whoSaysNothingOfLanguagesOrAsksForOneThatWeDoNotHaveIsWrittenToInTheHouses() {
        for (String language : new String[] {null, "cy", "en-GB"}) {
            Candidacy ada = applied("Ada Baker", language);

            assertThat(ada.mails()).containsExactly("application-received");
            assertThat(ada.mailsTo(ada.address()).get(0).text()).contains("Dear Ada Baker,");
        }
    }

    @Test
    void aLanguageThatIsNoneIsRefused() {
        assertThatThrownBy(() -> applied("Ada Baker", "Deutsch bitte"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Give the language as a tag (BCP 47), such as en, de or pt-BR.");
    }

    @Test
    void theMailAboutARejectionIsShownInTheLanguageThatItGoesOutIn() {
        Candidacy ada = applied("Ada Baker", "de");

        assertThat(correspondence.explanation("NOT_QUALIFIED", ada.id()).text())
                .contains("Guten Tag Ada Baker,", "sorgfältig gelesen");
        assertThat(correspondence
                        .sample(null, "on-hold", ada.id())
                        .orElseThrow()
                        .text())
                .contains("Guten Tag Ada Baker,");
    }

    @Test
    void eachOfTheTeamReadsTheirOwnLanguageWhateverTheCandidateReads() {
        String gerda = morning.hires("Gerda");
        String emma = morning.hires("Emma");
        languages.choose(gerda, "de");
        Candidacy ada = applied("Ada Baker", "de");
        Map<String, String> task = Map.of("taskName", "Screen application", "assigneeName", "Rosa Lindqvist");

        correspondence.tell("task-escalated", gerda, null, ada.id(), task);
        correspondence.tell("task-escalated", emma, null, ada.id(), task);

        assertThat(ada.mailsTo(MorningRound.addressOf(gerda)))
                .extracting(Envelope::subject)
                .containsExactly("Überfällig: Bewerbung vorauswählen, Ada Baker, Night Baker");
        assertThat(ada.mailsTo(MorningRound.addressOf(emma)))
                .extracting(Envelope::subject)
                .containsExactly("Overdue: Screen application, Ada Baker, Night Baker");
    }

    private Candidacy applied(String name, String language) {
        return team.opens()
                .appliedForBy(
                        new Candidate(
                                UUID.randomUUID().toString(), name, UUID.randomUUID() + "@example.org", null, null),
                        language);
    }

    private static String calendarOf(Envelope mail) {
        Attachment invitation = mail.attachments().get(0);
        return new String(invitation.content(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
