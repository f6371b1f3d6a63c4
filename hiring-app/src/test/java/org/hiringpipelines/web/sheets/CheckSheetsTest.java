package org.hiringpipelines.web.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Multipart;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The sheet of a check, and the report that is attached to it there. */
@RunningApplication
class CheckSheetsTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Test
    void a_report_is_attached_on_the_sheet_of_its_check_and_replaced_there() {
        String offer = acceptedOffer(hiring.application(hiring.openPosting(1)));
        assertThat(Sheet.shownTo(callers.as("recruiter"), check(offer)))
                .contains("Background check", "Maren Holt", "Awaited", "No file is attached.", "The report as a file");

        Answer attached = attach("recruiter", offer, "holt & co.pdf", "%PDF-1.7 one".getBytes(UTF_8));
        assertThat(attached.status()).as(attached.toString()).isEqualTo(302);
        assertThat(attached.header("Location")).endsWith("/sheets" + check(offer));
        assertThat(Sheet.shownTo(callers.as("recruiter"), check(offer)))
                .contains("holt &amp; co.pdf", "/sheets" + check(offer) + "/report", "Another file in its place");

        assertThat(attach("manager", offer, "holt.txt", "two".getBytes(UTF_8)).status())
                .isEqualTo(302);
        Answer report = callers.as("recruiter").get("/sheets" + check(offer) + "/report");
        assertThat(report.body()).isEqualTo("two");
        assertThat(report.header("Content-Type")).startsWith("text/plain");
        assertThat(report.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("holt.txt");
        assertThat(report.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(report.header("Cache-Control")).contains("no-store");
        assertThat(Sheet.shownTo(callers.as("manager"), "/offers/" + offer))
                .contains("holt.txt", "Attach another report");
    }

    @Test
    void a_file_that_is_no_report_is_refused_with_a_sentence_on_the_page() {
        String offer = acceptedOffer(hiring.application(hiring.openPosting(1)));

        Answer program = attach("recruiter", offer, "report.exe", "%PDF-1.7 1".getBytes(UTF_8));
        assertThat(program.status()).isEqualTo(400);
        assertThat(program.body())
                .contains("A report is a PDF, Word, OpenDocument, RTF or text file", "No file is attached.", "<form");
        assertThat(attach("recruiter", offer, "report.pdf", new byte[0]).body()).contains("The file is empty.");
        assertThat(attach("recruiter", offer, "", new byte[0]).body()).contains("Choose a file first.");
        Answer large = attach("recruiter", offer, "report.pdf", new byte[50 * 1024 * 1024]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.header("Content-Type")).startsWith("text/html");
        assertThat(large.body()).contains("A file has at most 10 MB.", "<form");
        assertThat(Sheet.shownTo(callers.as("recruiter"), check(offer))).contains("No file is attached.");
    }

    @Test
    void nothing_is_attached_to_a_check_that_is_over() {
        String application = hiring.application(hiring.openPosting(1));
        String offer = acceptedOffer(application);
        callers.as("integrator").post("/api/applications/" + application + "/withdrawal", "{}");

        assertThat(Sheet.shownTo(callers.as("recruiter"), check(offer)))
                .contains("Not needed any more")
                .doesNotContain("<form");
        Answer late = attach("recruiter", offer, "report.pdf", "%PDF-1.7 1".getBytes(UTF_8));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("This offer waits for no check: it is void.");
    }

    @Test
    void who_assesses_a_finding_is_told_that_the_report_is_missing_and_attaches_it() {
        String posting = hiring.receivedPosting("Harbour Pilot\n\nLocation: Philadelphia, PA\n", 1);
        hiring.open(posting);
        String offer = acceptedOffer(hiring.application(posting));
        assertThat(Sheet.shownTo(callers.as("manager"), check(offer)))
                .doesNotContain("No copy of the report is attached");
        callers.as("integrator").post("/api" + check(offer), "{\"result\":\"finding\",\"comment\":\"An entry.\"}");

        assertThat(Sheet.shownTo(callers.as("manager"), check(offer)))
                .contains("No copy of the report is attached, and the candidate is to get one before", "An entry.");
        assertThat(Sheet.shownTo(callers.as("manager"), "/offers/" + offer)).contains("Attach the report");

        attach("manager", offer, "report.pdf", "%PDF-1.7 1".getBytes(UTF_8));
        assertThat(Sheet.shownTo(callers.as("manager"), check(offer)))
                .contains("report.pdf")
                .doesNotContain("No copy of the report is attached", "<form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "approver", "integrator", "designer"})
    void what_a_report_says_is_for_those_who_handle_it(String user) {
        String offer = acceptedOffer(hiring.application(hiring.openPosting(1)));
        attach("recruiter", offer, "report.pdf", "%PDF-1.7 1".getBytes(UTF_8));

        assertThat(callers.as(user).get("/sheets" + check(offer)).status()).isEqualTo(403);
        assertThat(callers.as(user).get("/sheets" + check(offer) + "/report").status())
                .isEqualTo(403);
        assertThat(attach(user, offer, "mine.pdf", "%PDF-1.7 2".getBytes(UTF_8)).status())
                .isEqualTo(403);
        assertThat(callers.stranger().get("/sheets" + check(offer) + "/report").status())
                .isEqualTo(401);
        assertThat(Sheet.shownTo(callers.as("approver"), "/offers/" + offer)).doesNotContain("report.pdf", "Attach");
    }

    @Test
    void there_is_no_report_of_a_check_that_is_not() {
        String offer = acceptedOffer(hiring.application(hiring.openPosting(1)));
        for (String path : new String[] {
            "/offers/none/clearances/BACKGROUND_CHECK",
            "/offers/" + offer + "/clearances/PALM_READING",
            check(offer) + "/report"
        }) {
            assertThat(callers.as("manager").get("/sheets" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    /** Sends a file as the form on a check's sheet does; answers the page that follows. */
    private Answer attach(String user, String offer, String fileName, byte[] content) {
        return callers.as(user)
                .post(
                        "/sheets" + check(offer) + "/report",
                        Multipart.TYPE,
                        new Multipart()
                                .file("report", fileName, "application/octet-stream", content)
                                .bytes(),
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Accept",
                        "text/html");
    }

    private static String check(String offer) {
        return "/offers/" + offer + "/clearances/BACKGROUND_CHECK";
    }

    private String acceptedOffer(String application) {
        String offer = hiring.offerAtOnce(application);
        callers.as("integrator").post("/api/offers/" + offer + "/answer", "{\"answer\":\"accepted\"}");
        return offer;
    }
}
