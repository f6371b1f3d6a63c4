package org.hiringpipelines.app.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hiringpipelines.app.api.Answer;
import org.hiringpipelines.app.api.Callers;
import org.hiringpipelines.app.api.Hiring;
import org.hiringpipelines.app.api.Multipart;
import org.hiringpipelines.app.api.RunningApplication;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.applications.ApplicationForm;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class SheetsTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private ApplicationIntake intake;

    @Autowired
    private ApplicationService applications;

    private String sheet(String user, String path) {
        Answer answer = callers.as(user).get("/sheets" + path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        return answer.body();
    }

    @Test
    void an_application_sheet_tells_who_applied_and_what_happened_in_words() {
        String posting = hiring.openPosting(1);
        String application = hiring.application(posting);
        hiring.proposedInterview(application);
        String sheet = sheet("recruiter", "/applications/" + application);
        assertThat(sheet)
                .contains("Maren Holt", "Ballymena", "Harbour Pilot", "/sheets/postings/" + posting)
                .contains("When could you start?", "Soon.", "I know these waters.")
                .contains("Interviews", "Waiting for the candidate&#39;s choice", "Ines Carvalho, Tomas Novak")
                .contains("Screened", "by Rosa Lindqvist", "Advance to interviews");
    }

    @Test
    void an_application_sheet_shows_no_names_of_constants_and_no_ids() {
        String application = hiring.application(hiring.openPosting(1));
        hiring.extendedOffer(application);
        for (String path :
                new String[] {"/applications/" + application, "/applications/" + application + "/scorecards"}) {
            String words = sheet("manager", path).replaceAll("<[^>]*>", " ");
            assertThat(words).doesNotContain(application).doesNotContainPattern("\\b[A-Z]+_[A-Z_]+\\b");
        }
    }

    @Test
    void what_a_candidate_writes_stays_text() {
        String posting = hiring.openPosting(1);
        String application = intake.submit(
                        posting,
                        new ApplicationForm(
                                new Candidate("c-1", "<script>alert(1)</script>", "script@example.org", null, null),
                                Answers.NONE,
                                "<img src=x onerror=alert(2)>",
                                null),
                        null,
                        null)
                .application()
                .id();
        assertThat(sheet("recruiter", "/applications/" + application))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;");
    }

    @Test
    void an_interviewer_reads_nobody_elses_judgement() {
        String application = hiring.application(hiring.openPosting(1));
        hiring.extendedOffer(application);
        String sheet = sheet("interviewer", "/applications/" + application);
        assertThat(sheet)
                .contains("Scorecard written")
                .doesNotContain("Explained the tides.", "Calm and clear.", "Advance to interviews", "GBP", "61000");
        assertThat(callers.as("interviewer")
                        .get("/sheets/applications/" + application + "/scorecards")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_interview_sheet_tells_when_it_is_what_to_ask_and_what_the_ratings_mean() {
        String application = hiring.application(hiring.openPosting(1));
        String interview = hiring.proposedInterview(application);
        hiring.chooseFirstSlot(application, interview);

        assertThat(sheet("interviewer", "/interviews/" + interview))
                .contains("First interview", "Maren Holt", "Harbour Pilot", "Scheduled", "Ines Carvalho, Tomas Novak")
                .contains("Learn what the candidate has done and wants", "What made you apply")
                .contains("Communication", "Makes hard things plain for every listener")
                .doesNotContain("Advance to interviews");
    }

    @Test
    void who_chooses_a_runner_up_sees_who_is_on_hold_and_what_interviewers_made_of_them() {
        String posting = hiring.openPosting(1);
        String application = hiring.application(posting);
        String path = "/postings/" + posting + "/runners-up";
        assertThat(sheet("manager", path)).contains("Nobody is on hold any more.");

        hiring.interview(application, hiring.proposedInterview(application));
        hiring.complete("manager", application, "Task_DecideRound", "outcome", "hold");

        assertThat(sheet("manager", path))
                .contains("On hold for", "Harbour Pilot", "Maren Holt", "mean rating", "On hold since")
                .contains("/sheets/applications/" + application + "/scorecards", "/sheets/postings/" + posting);
        assertThat(callers.as("interviewer").get("/sheets" + path).status()).isEqualTo(403);
    }

    @Test
    void the_scorecards_stand_side_by_side_for_who_decides() {
        String application = hiring.application(hiring.openPosting(1));
        hiring.interview(application, hiring.proposedInterview(application));
        String sheet = sheet("manager", "/applications/" + application + "/scorecards");
        assertThat(sheet)
                .contains("First interview", "Ines Carvalho", "Tomas Novak", "Communication")
                .contains("Strong yes", "Explained the tides.", "Calm and clear.", "not rated");
    }

    @Test
    void nobody_sees_anothers_scorecard_before_their_own_is_in() {
        String application = hiring.application(hiring.openPosting(1));
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        hiring.chooseFirstSlot(application, hiring.proposeSlots(application, "manager", "interviewer"));
        hiring.scorecard("interviewer", application, 5, "strongYes");
        String path = "/applications/" + application + "/scorecards";

        assertThat(sheet("manager", path))
                .contains("as soon as your own scorecard is in")
                .doesNotContain("Strong yes", "Explained the tides.", "Calm and clear.");
        assertThat(sheet("recruiter", path)).contains("Strong yes", "Not in yet: Marcus Okafor");

        hiring.scorecard("manager", application, 2, "no");
        assertThat(sheet("manager", path)).contains("Strong yes", "3.5, from 2 to 5", "Far apart");
    }

    @Test
    void a_posting_sheet_shows_what_was_read_what_to_mend_and_who_approved() {
        String posting = hiring.openPosting(2);
        String sheet = sheet("approver", "/postings/" + posting);
        assertThat(sheet)
                .contains("Harbour Pilot", "Open for applications", "Should be mended", "Marcus Okafor")
                .contains("Agreed with counsel.")
                .contains("Approved", "by Ada Whitfield", "Good to go.")
                .contains("<details", "A master mariner&#39;s licence");
    }

    @Test
    void an_offer_sheet_tells_the_terms_and_what_came_of_them() {
        String application = hiring.application(hiring.openPosting(1));
        String offer = hiring.extendedOffer(application);
        callers.as("integrator").post("/api/offers/" + offer + "/answer", "{\"answer\":\"accepted\"}");
        String sheet = sheet("manager", "/offers/" + offer);
        assertThat(sheet)
                .contains("GBP 61,000 a year", "1 March 2099", "31 January 2099", "A launch of your own.", "Accepted")
                .contains("Background check", "Awaited")
                .contains("Approved", "by Ada Whitfield", "Within the range.")
                .contains("What went out", "/sheets/offers/" + offer + "/letters/1");
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
        String offer = hiring.extendedOffer(application);
        callers.as("integrator").post("/api/offers/" + offer + "/answer", "{\"answer\":\"accepted\"}");
        return offer;
    }

    @Test
    void a_report_is_attached_on_the_sheet_of_its_check_and_replaced_there() {
        String offer = acceptedOffer(hiring.application(hiring.openPosting(1)));
        assertThat(sheet("recruiter", check(offer)))
                .contains("Background check", "Maren Holt", "Awaited", "No file is attached.", "The report as a file");

        Answer attached = attach("recruiter", offer, "holt & co.pdf", "%PDF-1.7 one".getBytes(UTF_8));
        assertThat(attached.status()).as(attached.toString()).isEqualTo(302);
        assertThat(attached.header("Location")).endsWith("/sheets" + check(offer));
        assertThat(sheet("recruiter", check(offer)))
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
        assertThat(sheet("manager", "/offers/" + offer)).contains("holt.txt", "Attach another report");
    }

    @Test
    void a_file_that_is_no_report_is_refused_with_a_sentence_on_the_page() {
        String offer = acceptedOffer(hiring.application(hiring.openPosting(1)));

        Answer program = attach("recruiter", offer, "report.exe", new byte[] {1});
        assertThat(program.status()).isEqualTo(400);
        assertThat(program.body())
                .contains("A report is a PDF, Word, RTF or text file", "No file is attached.", "<form");
        assertThat(attach("recruiter", offer, "report.pdf", new byte[0]).body()).contains("The file is empty.");
        assertThat(attach("recruiter", offer, "", new byte[0]).body()).contains("Choose a file first.");
        Answer large = attach("recruiter", offer, "report.pdf", new byte[50 * 1024 * 1024]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.header("Content-Type")).startsWith("text/html");
        assertThat(large.body()).contains("A file has at most 10 MB.", "<form");
        assertThat(sheet("recruiter", check(offer))).contains("No file is attached.");
    }

    @Test
    void nothing_is_attached_to_a_check_that_is_over() {
        String application = hiring.application(hiring.openPosting(1));
        String offer = acceptedOffer(application);
        callers.as("integrator").post("/api/applications/" + application + "/withdrawal", "{}");

        assertThat(sheet("recruiter", check(offer)))
                .contains("Not needed any more")
                .doesNotContain("<form");
        Answer late = attach("recruiter", offer, "report.pdf", new byte[] {1});
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("This offer waits for no check: it is void.");
    }

    @Test
    void who_assesses_a_finding_is_told_that_the_report_is_missing_and_attaches_it() {
        String posting = hiring.receivedPosting("Harbour Pilot\n\nLocation: Philadelphia, PA\n", 1);
        hiring.open(posting);
        String offer = acceptedOffer(hiring.application(posting));
        assertThat(sheet("manager", check(offer))).doesNotContain("No copy of the report is attached");
        callers.as("integrator").post("/api" + check(offer), "{\"result\":\"finding\",\"comment\":\"An entry.\"}");

        assertThat(sheet("manager", check(offer)))
                .contains("No copy of the report is attached, and the candidate is to get one before", "An entry.");
        assertThat(sheet("manager", "/offers/" + offer)).contains("Attach the report");

        attach("manager", offer, "report.pdf", new byte[] {1});
        assertThat(sheet("manager", check(offer)))
                .contains("report.pdf")
                .doesNotContain("No copy of the report is attached", "<form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "approver", "integrator", "designer"})
    void what_a_report_says_is_for_those_who_handle_it(String user) {
        String offer = acceptedOffer(hiring.application(hiring.openPosting(1)));
        attach("recruiter", offer, "report.pdf", new byte[] {1});

        assertThat(callers.as(user).get("/sheets" + check(offer)).status()).isEqualTo(403);
        assertThat(callers.as(user).get("/sheets" + check(offer) + "/report").status())
                .isEqualTo(403);
        assertThat(attach(user, offer, "mine.pdf", new byte[] {2}).status()).isEqualTo(403);
        assertThat(callers.as(null).get("/sheets" + check(offer) + "/report").status())
                .isEqualTo(401);
        assertThat(sheet("approver", "/offers/" + offer)).doesNotContain("report.pdf", "Attach");
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

    @Test
    void who_makes_and_approves_offers_reads_the_letter_and_nobody_else_does() {
        String application = hiring.application(hiring.openPosting(1));
        String letter = "/sheets/offers/" + hiring.extendedOffer(application) + "/letters/";

        Answer read = callers.as("approver").get(letter + 1);
        assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(read.body()).startsWith("%PDF-");
        assertThat(callers.as("approver").get(letter + 2).status()).isEqualTo(404);
        assertThat(callers.as("interviewer").get(letter + 1).status()).isEqualTo(403);
        assertThat(sheet("interviewer", "/applications/" + application)).doesNotContain("Offer letter");
    }

    @Test
    void an_approver_sees_who_is_asked_and_what_has_changed() {
        String application = hiring.application(hiring.openPosting(1));
        String offer = hiring.extendedOffer(application);
        callers.as("integrator")
                .post(
                        "/api/offers/" + offer + "/answer",
                        "{\"answer\":\"negotiating\",\"reason\":\"The rent is high.\"}");
        assertThat(sheet("manager", "/offers/" + offer)).contains("Being drafted", "The rent is high.");

        hiring.complete("manager", application, "Task_DraftOffer", "salary", "63000");

        assertThat(sheet("approver", "/offers/" + offer))
                .contains("Waiting for anybody of the group Approvers")
                .contains("Changed since the last decision", "GBP 61,000 a year", "GBP 63,000 a year")
                .contains("The letter, version 1")
                .doesNotContain("The letter, version 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/applications/none", "/applications/none/scorecards", "/postings/none", "/offers/none"})
    void what_is_not_there_is_said_on_a_page(String path) {
        Answer answer = callers.as("manager").get("/sheets" + path, "Accept", "text/html");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("There is nothing here");
    }

    @ParameterizedTest
    @CsvSource({
        "designer,/applications/any",
        "interviewer,/applications/any/scorecards",
        "approver,/applications/any/scorecards",
        "integrator,/applications/any/scorecards",
        "interviewer,/offers/any",
        "designer,/offers/any"
    })
    void a_sheet_that_is_not_for_somebody_says_so(String user, String path) {
        Answer answer = callers.as(user).get("/sheets" + path, "Accept", "text/html");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("This page is not for you");
    }

    @Test
    void the_style_sheet_comes_from_here() {
        Answer css = callers.as("interviewer").get("/sheets/sheet.css");
        assertThat(css.status()).isEqualTo(200);
        assertThat(css.header("Content-Type")).startsWith("text/css");
    }

    @ParameterizedTest
    @CsvSource({
        "holt.pdf,application/pdf,inline",
        "holt.docx,application/vnd,attachment",
        "holt.txt,text/plain,attachment"
    })
    void a_document_comes_as_what_its_name_says(String name, String type, String disposition) {
        String posting = hiring.openPosting(1);
        String application = intake.submit(
                        posting,
                        new ApplicationForm(
                                new Candidate(
                                        "c-" + name,
                                        "Maren Holt",
                                        name.toLowerCase(Locale.ROOT) + "@example.org",
                                        null,
                                        null),
                                Answers.NONE,
                                null,
                                null),
                        new ApplicationIntake.Attachment(name, new byte[] {1, 2, 3}),
                        null)
                .application()
                .id();
        String document = applications.documentsOf(application).get(0).id();
        assertThat(sheet("recruiter", "/applications/" + application)).contains("/documents/" + document, name);

        Answer file = callers.as("interviewer").get("/documents/" + document);
        assertThat(file.status()).as(file.toString()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith(type);
        assertThat(file.header("Content-Disposition")).startsWith(disposition).contains(name);
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(callers.as("designer").get("/documents/" + document).status())
                .isEqualTo(403);
        assertThat(callers.as("recruiter").get("/documents/none").status()).isEqualTo(404);
    }
}
