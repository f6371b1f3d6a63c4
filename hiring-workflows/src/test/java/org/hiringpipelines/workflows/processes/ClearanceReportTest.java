package org.hiringpipelines.workflows.processes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.correspondence.Enclosures;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.workflows.correspondence.Attachment;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.correspondence.Message;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reports as documents: how they come to their checks, and that the candidate who is told of a finding gets them. */
@HiringTest
public class ClearanceReportTest {

    private static final String RIGHTS = "Your rights under the Fair Credit Reporting Act.pdf";
    private static final byte[] REPORT = "%PDF-1.7 Stole flour.".getBytes(UTF_8);
    /** As a text of Word's begins: a zip whose parts have these names. */
    private static final byte[] WORDS = "PK\u0003\u0004 [Content_Types].xml word/document.xml".getBytes(UTF_8);

    private static final byte[] OTHER = "%PDF-1.7 Nothing known.".getBytes(UTF_8);

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theReportThatTheRecruiterAttachedGoesWithTheNoticeAndTheSummaryOfRights() throws IOException {
        Candidacy ada = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");
        recruiter.attachesReport(ada, "report-118.pdf", REPORT);
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.REPORT_ATTACHED);
        assertThat(ada.lastEvent().actor()).isEqualTo("recruiter");
        assertThat(ada.lastEvent().detail()).isEqualTo("Background check: report-118.pdf");
        recruiter.recordsClearance(ada).saying("Stole flour.").choosing("finding");
        manager.assessesFinding(ada).with("assessment", "Flour!").choosing("withdraw");

        Envelope notice = lastTo(ada);
        assertThat(notice.attachments()).extracting(Attachment::fileName).containsExactly("report-118.pdf", RIGHTS);
        assertThat(notice.attachments()).extracting(Attachment::contentType).containsOnly("application/pdf");
        assertThat(notice.attachments().get(0).content()).isEqualTo(REPORT);
        assertThat(textOf(notice.attachments().get(1).content()))
                .contains("Your rights under the Fair Credit Reporting Act", "consumerfinance.gov/learnmore");
        assertThat(notice.text())
                .contains("Stole flour.", "A copy of the whole report is enclosed. Please read \"Your rights under")
                .doesNotContain("If you want a copy");
    }

    @Test
    void aVendorReportsWithTheFileInOneGo() {
        Candidacy ada = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");

        ada.isReportedOn("finding", null, "report.docx", WORDS);

        assertThat(ada.report().fileName()).isEqualTo("report.docx");
        assertThat(ada.openTasks()).containsExactly(HiringManager.ASSESS_FINDING);
        manager.assessesFinding(ada).with("assessment", "Flour!").choosing("withdraw");
        Envelope notice = lastTo(ada);
        assertThat(notice.attachments().get(0).contentType()).contains("wordprocessingml");
        assertThat(notice.text()).as("a report that is a file alone").doesNotContain("The report says");
    }

    @Test
    void withoutAFileTheNoticeSaysHowToGetACopy() {
        Candidacy ada = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");
        ada.isReportedOn("finding", "Stole flour.");
        manager.assessesFinding(ada).with("assessment", "Flour!").choosing("withdraw");

        Envelope notice = lastTo(ada);
        assertThat(notice.attachments()).extracting(Attachment::fileName).containsExactly(RIGHTS);
        assertThat(notice.text())
                .contains("If you want a copy of the whole report, please answer this mail")
                .doesNotContain("A copy of the whole report is enclosed");
    }

    @Test
    void aMailTakesAReportAlongOnlyWhereItsWriterSaysSo(@Autowired CorrespondenceService correspondence) {
        Candidacy ada = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");
        ada.isReportedOn("finding", "Stole flour.", "report-118.pdf", REPORT);
        Map<String, ?> fields = Map.of(
                "reportId", ada.report().id(),
                "leaflets", List.of(Map.of("name", "summary-of-rights", "title", "Rights")),
                "offerId", ada.offer().id(),
                "letterVersion", 1);
        Addressee candidate = correspondence.recipient(ada.id()).addressee();

        correspondence.post(new Message("on-hold", ada.id(), candidate, fields, List.of(), Enclosures.NONE));

        assertThat(lastTo(ada).attachments()).isEmpty();
    }

    @Test
    void aNoticeThatWasKeptBeforeMailsNamedTheirEnclosuresEnclosesWhatItPromised() {
        Candidacy ada = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");
        ada.isReportedOn("finding", "Stole flour.", "report-118.pdf", REPORT);
        manager.assessesFinding(ada).with("assessment", "Flour!").choosing("withdraw");

        database.update(
                "update mail set enclosures = null, fields = replace(replace(fields, '\"leaflets\":[{', ?), '\"values\":{', ?)"
                        + " where application_id = ? and sent_at is null",
                "\"leaflets\":[{\"name\":\"summary-of-rights\",",
                "\"values\":{\"reportId\":\"" + ada.report().id() + "\",",
                ada.id());

        assertThat(lastTo(ada).attachments())
                .extracting(Attachment::fileName)
                .containsExactly("report-118.pdf", RIGHTS);
        assertThat(lastTo(ada).attachments().get(0).content()).isEqualTo(REPORT);
    }

    @Test
    void aReportThatIsMissingIsAttachedBeforeTheFindingIsAssessed() {
        Candidacy ada = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");
        ada.isReportedOn("finding", "Stole flour.");
        assertThat(check(ada).lacksReport()).isTrue();

        manager.attachesReport(ada, "report-118.pdf", REPORT);

        assertThat(check(ada).lacksReport()).isFalse();
        manager.assessesFinding(ada).with("assessment", "Flour!").choosing("withdraw");
        assertThat(lastTo(ada).attachments().get(0).content()).isEqualTo(REPORT);
    }

    @Test
    void aReportIsReplacedWhileTheResultIsAwaitedAndASecondClickIsOne() {
        Candidacy ada = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");
        recruiter.attachesReport(ada, "of-another.pdf", OTHER);
        recruiter.attachesReport(ada, "report-118.pdf", REPORT);
        recruiter.attachesReport(ada, "report-118.pdf", REPORT);

        assertThat(ada.report().content()).isEqualTo(REPORT);
        assertThat(documentsOf(ada)).isEqualTo(1);
        assertThat(ada.timeline())
                .filteredOn(event -> event.happening() == Happening.REPORT_ATTACHED)
                .hasSize(2);

        recruiter.recordsClearance(ada).choosing("finding");
        recruiter.attachesReport(ada, "report-118.pdf", REPORT);
        refused(
                ada,
                "The result of this check is in, and its report stays as it was reported.",
                () -> recruiter.attachesReport(ada, "of-another.pdf", OTHER));
    }

    @Test
    void aCheckThatIsRepeatedBeginsWithoutItsFormerReport() {
        Candidacy ada = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");
        ada.isReportedOn("finding", null, "of-another.pdf", OTHER);
        manager.assessesFinding(ada).with("assessment", "Another Ada Baker.").choosing("recheck");
        assertThat(check(ada).reportId()).isNull();

        ada.isReportedOn("finding", null, "report-118.pdf", REPORT);

        assertThat(ada.report().content()).isEqualTo(REPORT);
    }

    @Test
    void aFileThatIsNoReportIsNotKeptAndNeitherIsTheResultThatCameWithIt() {
        Candidacy ada = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");

        refused(
                ada,
                "A report is a PDF, Word, OpenDocument, RTF or text file (.pdf, .doc, .docx, .odt, .rtf, .txt).",
                () -> ada.isReportedOn("finding", null, "report.exe", REPORT));
        refused(ada, "The file is empty.", () -> recruiter.attachesReport(ada, "report.pdf", new byte[0]));
        refused(
                ada,
                "What did the check bring out? Choose one of: clear, finding.",
                () -> ada.isReportedOn("perhaps", null, "report.pdf", REPORT));
    }

    @Test
    void aReportOnACheckThatIsOverIsRefusedWithItsFile() {
        Candidacy ada = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");
        ada.isReportedOn("finding", "Stole flour.");

        refused(
                ada,
                "This offer does not wait for the result of such a check.",
                () -> ada.isReportedOn("clear", null, "report.pdf", REPORT));
    }

    @Test
    void nobodyAttachesAReportToAnOfferThatIsNotAcceptedOrIsVoid() {
        Candidacy undecided =
                team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, team.opens().chooses("Ada Baker"));
        refused(
                undecided,
                "This offer waits for no check: it is waiting for the candidate's answer.",
                () -> recruiter.attachesReport(undecided, "report.pdf", REPORT));

        Candidacy gone = team.acceptedAt("Philadelphia, PA", "Crumb & Daughters", "Night Baker");
        gone.withdraws();
        refused(
                gone,
                "This offer waits for no check: it is void.",
                () -> recruiter.attachesReport(gone, "report.pdf", REPORT));
    }

    private void refused(Candidacy candidacy, String sentence, Runnable deed) {
        int before = documentsOf(candidacy);
        Refused.with(sentence, deed::run, candidacy::state);
        assertThat(documentsOf(candidacy)).isEqualTo(before);
    }

    private int documentsOf(Candidacy candidacy) {
        return database.queryForObject(
                "select count(*) from document where application_id = ? and kind = 'CLEARANCE_REPORT'",
                Integer.class,
                candidacy.id());
    }

    private static Clearance check(Candidacy candidacy) {
        return candidacy.clearances().get(0);
    }

    private static Envelope lastTo(Candidacy candidacy) {
        List<Envelope> mails = candidacy.mailsTo(candidacy.address());
        return mails.get(mails.size() - 1);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
