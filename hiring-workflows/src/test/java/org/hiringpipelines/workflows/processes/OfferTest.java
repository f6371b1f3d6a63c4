package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.workflows.applications.Holds;
import org.hiringpipelines.workflows.correspondence.Attachment;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The paths of {@code offer} to its answer. */
@HiringTest
public class OfferTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Approver approver;

    @Autowired
    private MovableClock clock;

    private Candidacy ada;

    @BeforeEach
    void adaIsToGetAnOffer() {
        ada = team.takesUntil(HiringManager.DRAFT_OFFER, team.opens().chooses("Ada Baker"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"52.000,00|52000", "1'250'000|1250000", "52 000,5|52000.5", "12,00,000|1200000", "45,5|45.5"})
    void theSalaryIsReadAsItsGroupsSay(String typed, BigDecimal salary) {
        manager.draftsOffer(ada).with("salary", typed).submit();

        assertThat(ada.offer().terms().salary()).isEqualByComparingTo(salary);
    }

    @Test
    void aSalaryThatComesAsANumberIsThatNumber() {
        manager.draftsOffer(ada).with("salary", 61000.5).submit();

        assertThat(ada.offer().terms().salary()).isEqualByComparingTo("61000.5");
    }

    @Test
    void theHiringManagerDraftsTheOffer() {
        assertThat(ada.application().stage()).isEqualTo(Stage.OFFER);

        manager.draftsOffer(ada).submit();

        assertThat(ada.offer().status()).isEqualTo(Offer.Status.IN_APPROVAL);
        assertThat(ada.offer().terms().salary()).isEqualByComparingTo("52000");
        assertThat(ada.offer().terms().currency()).isEqualTo("USD");
        assertThat(ada.offer().terms().payPeriod()).isEqualTo(PayPeriod.YEAR);
        assertThat(ada.offer().terms().expiresOn()).isEqualTo(LocalDate.of(2030, 1, 21));
        assertThat(ada.openTasks()).containsExactly(Approver.APPROVE_OFFER);
    }

    @Test
    void theHiringManagerRejectsInsteadOfDrafting() {
        manager.draftsOffer(ada).because("OTHER").saying("The budget is gone.").choosing("reject");

        ada.hasEnded(Ending.REJECTED);
        assertThat(ada.application().rejectionReason()).isEqualTo("OTHER");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.CANCELLED);
    }

    @Test
    void theHiringManagerPutsOnHoldInsteadOfDrafting() {
        manager.draftsOffer(ada).choosing("hold");

        ada.hasEnded(Ending.ON_HOLD);
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.CANCELLED);
    }

    @Test
    void whoIsPutOnHoldInsteadOfGettingAnOfferHasADayToComeBackTo(@Autowired Holds holds) {
        manager.draftsOffer(ada)
                .with("outcome", "hold")
                .with("until", "2030-01-06")
                .isRefused(
                        "The day to come back to the candidate has to be after today. Leave it empty where there is none.");

        manager.draftsOffer(ada)
                .with("until", "2030-02-01")
                .saying("The budget is late.")
                .choosing("hold");

        ada.hasEnded(Ending.ON_HOLD);
        assertThat(holds.heldUntil(ada.id())).contains(LocalDate.of(2030, 2, 1));
        assertThat(ada.timeline())
                .extracting(event -> event.happening() + ": " + event.detail())
                .contains("OFFER_CANCELLED: until 1 February 2030 – The budget is late.");
    }

    @Test
    void aReturnedOfferIsRedraftedFromWhatStoodThere() {
        manager.draftsOffer(ada).submit();

        approver.looksAtOfferFor(ada).saying("Too low.").choosing("return");

        assertThat(ada.offer().status()).isEqualTo(Offer.Status.DRAFT);
        assertThat(ada.lastEvent().detail()).isEqualTo("Too low.");
        manager.redraftsOffer(ada).with("salary", "54000").submit();
        approver.looksAtOfferFor(ada).choosing("approve");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
        assertThat(ada.offer().terms().salary()).isEqualByComparingTo("54000");
        assertThat(ada.offer().terms().text()).isEqualTo("Relocation is paid.");
        assertThat(ada.offers()).hasSize(1);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    @Test
    void aReturnedOfferCanBeGivenUp() {
        manager.draftsOffer(ada).submit();
        approver.looksAtOfferFor(ada).saying("Too high.").choosing("return");

        manager.redraftsOffer(ada).because("LESS_QUALIFIED").choosing("reject");

        ada.hasEnded(Ending.REJECTED);
    }

    @Test
    void anApprovedOfferGoesToTheCandidate() {
        extended();

        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
        assertThat(ada.offer().extendedAt()).isEqualTo(clock.instant());
        assertThat(ada.mails()).endsWith("offer-extended");
        assertThat(ada.openTasks()).containsExactly(Recruiter.RECORD_OFFER_ANSWER);
    }

    @Test
    void theRecruiterRecordsThatTheCandidateAccepts() {
        extended();

        recruiter.recordsAnswer(ada).choosing("accepted");

        assertThat(ada.offer().status()).isEqualTo(Offer.Status.ACCEPTED);
        assertThat(ada.openTasks()).containsExactly(Recruiter.RECORD_CLEARANCE);
    }

    @Test
    void theRecruiterRecordsThatTheCandidateDeclines() {
        extended();

        recruiter.recordsAnswer(ada).because("Moves to Rome.").choosing("declined");

        ada.hasEnded(Ending.OFFER_DECLINED);
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.DECLINED);
        assertThat(ada.offer().answerReason()).isEqualTo("Moves to Rome.");
    }

    @Test
    void theCandidateAccepts() {
        extended();

        ada.answersOffer("accepted", null);

        assertThat(ada.offer().status()).isEqualTo(Offer.Status.ACCEPTED);
        assertThat(ada.openTasks()).containsExactly(Recruiter.RECORD_CLEARANCE);
    }

    @Test
    void theCandidateDeclines() {
        extended();

        ada.answersOffer("declined", "Stays where she is.");

        ada.hasEnded(Ending.OFFER_DECLINED);
        assertThat(ada.offer().answerReason()).isEqualTo("Stays where she is.");
    }

    @Test
    void theMessageAloneAnswers() {
        extended();

        ada.gets("OfferAnswered", Map.of("answer", "declined", "reason", "Moves to Rome."));

        ada.hasEnded(Ending.OFFER_DECLINED);
        assertThat(ada.offer().answerReason()).isEqualTo("Moves to Rome.");
    }

    @Test
    void anAnswerIsRefusedWhereNoneIsAwaited() {
        Refused.with("This offer does not wait for an answer.", () -> ada.answersOffer("accepted", null), ada::state);
    }

    @Test
    void anOfferIsNotDraftedWhoseLetterCouldNotShowIt() {
        Candidacy tamil =
                team.takesUntil(HiringManager.DRAFT_OFFER, team.opens().chooses("தமிழ்"));

        manager.draftsOffer(tamil)
                .isRefused(
                        "The offer letter cannot show த (tamil letter ta), ம (tamil letter ma), \u0bbf (tamil vowel sign i),"
                                + " ழ (tamil letter llla), \u0bcd (tamil sign virama): no font at hand has it. If it stands in the"
                                + " terms, write it another way; if in a name or in the posting, ask an administrator to add a font that"
                                + " has it (hiring.letters.fonts).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王芳", "김민준", "สมชาย ใจดี", "कमल दास"})
    void aLetterGreetsACandidateByAnyName(String name) throws IOException {
        Candidacy one =
                team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, team.opens().chooses(name));

        Envelope offer = one.mailsTo(one.address()).stream()
                .filter(mail -> mail.subject().startsWith("Our offer"))
                .findFirst()
                .orElseThrow();

        try (PDDocument letter = Loader.loadPDF(offer.attachments().get(0).content())) {
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(letter), Normalizer.Form.NFKC))
                    .contains("Dear " + Normalizer.normalize(name, Normalizer.Form.NFKC))
                    .doesNotContain("#");
        }
    }

    @Test
    void theLetterGoesWithTheOffer() {
        extended();

        Envelope offer = ada.mailsTo(ada.address()).stream()
                .filter(mail -> mail.subject().startsWith("Our offer"))
                .findFirst()
                .orElseThrow();

        assertThat(offer.text()).contains("give us your answer by Monday, 21 January 2030");
        assertThat(offer.attachments()).singleElement().satisfies(letter -> {
            assertThat(letter.fileName()).isEqualTo("Offer letter, version 1.pdf");
            assertThat(new String(letter.content(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        });
    }

    @Test
    void theLetterGoesWithAnOfferThatWasKeptBeforeMailsNamedTheirEnclosures(@Autowired JdbcTemplate database) {
        extended();
        String before =
                "\"values\":{\"letterVersion\":1,\"offerId\":\"" + ada.offer().id() + "\",";
        database.update(
                "update mail set enclosures = null, fields = replace(fields, '\"values\":{', ?)"
                        + " where application_id = ? and template = 'offer-extended'",
                before,
                ada.id());

        assertThat(ada.mailsTo(ada.address()))
                .filteredOn(mail -> mail.subject().startsWith("Our offer"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.attachments())
                        .extracting(Attachment::fileName)
                        .containsExactly("Offer letter, version 1.pdf"));
    }

    @Test
    void theHiringManagerIsToldOnceThatTheCandidateAccepted() {
        extended();
        assertThat(mailsToTheManager()).isEmpty();

        recruiter.recordsAnswer(ada).choosing("accepted");

        assertThat(mailsToTheManager()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Ada Baker has accepted our offer: " + HiringTeam.TITLE);
            assertThat(mail.text()).startsWith("Hello manager,").doesNotContain("In the candidate's words");
            assertThat(mail.attachments()).isEmpty();
        });
        team.hires(ada).hasEnded(Ending.HIRED);
        assertThat(mailsToTheManager()).hasSize(1);
    }

    @Test
    void theHiringManagerReadsWhyTheCandidateDeclined() {
        extended();

        ada.answersOffer("declined", "Moves to <Rome>.");

        assertThat(mailsToTheManager()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Ada Baker has declined our offer: " + HiringTeam.TITLE);
            assertThat(mail.text()).contains("\nIn the candidate's words: Moves to <Rome>.\n");
            assertThat(mail.html()).contains("In the candidate's words: Moves to &lt;Rome&gt;.");
        });
    }

    @Test
    void theHiringManagerIsToldOfEveryAnswerToEveryVersion() {
        extended();
        ada.answersOffer("negotiating", "More.");
        manager.redraftsOffer(ada).with("salary", "54000").submit();
        approver.looksAtOfferFor(ada).choosing("approve");

        clock.moveToStartOf(LocalDate.of(2030, 1, 22));
        ada.runsDueJobs();

        ada.hasEnded(Ending.OFFER_DECLINED);
        assertThat(mailsToTheManager())
                .extracting(Envelope::subject)
                .containsExactly(
                        "Ada Baker wants to negotiate our offer: " + HiringTeam.TITLE,
                        "Ada Baker has let our offer expire: " + HiringTeam.TITLE);
    }

    /** Deadlines are not what is asked for here. */
    private List<Envelope> mailsToTheManager() {
        return ada.mailsTo("manager@team.example").stream()
                .filter(mail -> mail.subject().contains("our offer"))
                .toList();
    }

    @Test
    void theRecruiterRecordsThatTheCandidateNegotiates() {
        extended();

        recruiter
                .recordsAnswer(ada)
                .with("answer", "negotiating")
                .isRefused("Say what the candidate asks for, so that it can be weighed.");
        recruiter.recordsAnswer(ada).because("54,000 and Mondays off.").choosing("negotiating");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DRAFT_OFFER);
        assertThat(ada.offer().version()).isEqualTo(2);
        assertThat(ada.lastEvent().detail()).isEqualTo("Wants to negotiate: 54,000 and Mondays off.");
        manager.redraftsOffer(ada).with("salary", "54000").submit();
        approver.looksAtOfferFor(ada).choosing("approve");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
        assertThat(ada.offer().terms().salary()).isEqualByComparingTo("54000");
        assertThat(ada.offer().answerReason()).isNull();
        assertThat(ada.offers()).hasSize(1);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    @Test
    void theCandidateNegotiates() {
        extended();

        Refused.with(
                "Say what the candidate asks for, so that it can be weighed.",
                () -> ada.answersOffer("negotiating", null),
                ada::state);
        ada.answersOffer("negotiating", "A later start.");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DRAFT_OFFER);
        manager.redraftsOffer(ada).because("LESS_QUALIFIED").choosing("reject");
        ada.hasEnded(Ending.REJECTED);
    }

    @Test
    void everyVersionOfAnOfferKeepsItsLetter() {
        extended();
        ada.answersOffer("negotiating", "More.");
        manager.redraftsOffer(ada).with("salary", "54000").submit();
        assertThat(ada.letters()).hasSize(1);
        approver.looksAtOfferFor(ada).choosing("approve");

        assertThat(ada.letters())
                .extracting(Document::fileName)
                .containsExactly("Offer letter, version 1.pdf", "Offer letter, version 2.pdf");
        assertThat(textOf(ada.letters().get(0))).contains("USD 52,000 a year").doesNotContain("replaces");
        assertThat(textOf(ada.letters().get(1))).contains("USD 54,000 a year").contains("version 2, replaces");
        assertThat(ada.letters()).extracting(Document::id).isEqualTo(ids(ada.letters()));
    }

    private static List<String> ids(List<Document> letters) {
        return letters.stream().map(Document::id).toList();
    }

    private static String textOf(Document letter) {
        try (PDDocument pdf = Loader.loadPDF(letter.content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void extended() {
        team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, ada);
    }
}
