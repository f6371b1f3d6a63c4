package org.hiringpipelines.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
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

    @Test
    void an_application_sheet_tells_who_applied_and_what_happened_in_words() {
        String posting = hiring.openPosting(1);
        String application = hiring.application(posting);
        hiring.proposedInterview(application);
        String sheet = Sheet.shownTo(callers.as("recruiter"), "/applications/" + application);
        assertThat(sheet)
                .contains("Maren Holt", "Ballymena", "Harbour Pilot", "/sheets/postings/" + posting)
                .contains("When could you start?", "Soon.", "I know these waters.")
                .contains("Interviews", "Waiting for the candidate&#39;s choice", "Ines Carvalho, Tomas Novak")
                .contains("Screened", "by Rosa Lindqvist", "Advance to interviews");
    }

    @Test
    void each_sheet_says_by_whose_clock_its_times_are() {
        String application = hiring.application(hiring.openPosting(1));
        String offer = hiring.offerAtOnce(application);

        for (String sheet : List.of("/applications/" + application, "/offers/" + offer)) {
            assertThat(Sheet.shownTo(callers.as("manager"), sheet)).contains("All times are by the clock of Zurich.");
        }
    }

    @Test
    void an_application_sheet_shows_no_names_of_constants_and_no_ids() {
        String application = hiring.application(hiring.openPosting(1));
        hiring.extendedOffer(application);
        for (String path :
                new String[] {"/applications/" + application, "/applications/" + application + "/scorecards"}) {
            String words = Sheet.shownTo(callers.as("manager"), path).replaceAll("<[^>]*>", " ");
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
        assertThat(Sheet.shownTo(callers.as("recruiter"), "/applications/" + application))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;");
    }

    @Test
    void an_interviewer_reads_nobody_elses_judgement() {
        String application = hiring.application(hiring.openPosting(1));
        hiring.extendedOffer(application);
        String sheet = Sheet.shownTo(callers.as("interviewer"), "/applications/" + application);
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

        assertThat(Sheet.shownTo(callers.as("interviewer"), "/interviews/" + interview))
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
        assertThat(Sheet.shownTo(callers.as("manager"), path)).contains("Nobody is on hold any more.");

        hiring.interview(application, hiring.proposedInterview(application));
        hiring.complete("manager", application, "Task_DecideRound", "outcome", "hold");

        assertThat(Sheet.shownTo(callers.as("manager"), path))
                .contains("On hold for", "Harbour Pilot", "Maren Holt", "mean rating", "On hold since")
                .contains(hiring.look(application).at("/candidate/email").asText())
                .contains("/sheets/applications/" + application + "/scorecards", "/sheets/postings/" + posting);
        assertThat(callers.as("interviewer").get("/sheets" + path).status()).isEqualTo(403);
    }

    @Test
    void who_closes_a_posting_sees_whom_it_meets_and_who_goes_on() {
        String posting = hiring.openPosting(1);
        String path = "/postings/" + posting + "/in-hand";
        assertThat(Sheet.shownTo(callers.as("manager"), path)).contains("Nobody is in hand any more.");

        String application = hiring.application(posting);
        assertThat(Sheet.shownTo(callers.as("manager"), path))
                .contains("In hand for", "Harbour Pilot", "1 application is", "Maren Holt", "Screening", "applied")
                .contains("/sheets/applications/" + application)
                .doesNotContain("Has an offer");
        assertThat(callers.as("interviewer").get("/sheets" + path).status()).isEqualTo(403);

        hiring.close(posting);
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();
        assertThat(Sheet.shownTo(callers.as("manager"), path)).contains("1 application is");
    }

    @Test
    void the_scorecards_stand_side_by_side_for_who_decides() {
        String application = hiring.application(hiring.openPosting(1));
        hiring.interview(application, hiring.proposedInterview(application));
        String sheet = Sheet.shownTo(callers.as("manager"), "/applications/" + application + "/scorecards");
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

        assertThat(Sheet.shownTo(callers.as("manager"), path))
                .contains("as soon as your own scorecard is in")
                .doesNotContain("Strong yes", "Explained the tides.", "Calm and clear.");
        assertThat(Sheet.shownTo(callers.as("recruiter"), path)).contains("Strong yes", "Not in yet: Marcus Okafor");

        hiring.scorecard("manager", application, 2, "no");
        assertThat(Sheet.shownTo(callers.as("manager"), path)).contains("Strong yes", "3.5, from 2 to 5", "Far apart");
    }

    @Test
    void a_posting_sheet_shows_what_was_read_what_to_mend_and_who_approved() {
        String posting = hiring.openPosting(2);
        String sheet = Sheet.shownTo(callers.as("approver"), "/postings/" + posting);
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
        String sheet = Sheet.shownTo(callers.as("manager"), "/offers/" + offer);
        assertThat(sheet)
                .contains("GBP 61,000 a year", "1 March 2099", "31 January 2099", "A launch of your own.", "Accepted")
                .contains("Background check", "Awaited")
                .contains("Approved", "by Ada Whitfield", "Within the range.")
                .contains("What went out", "/sheets/offers/" + offer + "/letters/1");
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
        assertThat(Sheet.shownTo(callers.as("interviewer"), "/applications/" + application))
                .doesNotContain("Offer letter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60000|The salary lies below what the posting offers, which is GBP 70,000 to 80,000 a year.",
                "90000|The salary lies above what the posting offers, which is GBP 70,000 to 80,000 a year."
            })
    void an_approver_is_warned_of_a_salary_that_leaves_the_range(String salary, String warning) {
        String posting = hiring.receivedPosting(Hiring.POSTING + "\nPay: GBP 70,000 to 80,000 a year\n", 1);
        hiring.open(posting);
        String application = hiring.application(posting);
        String offer = hiring.extendedOffer(application);
        callers.as("integrator")
                .post(
                        "/api/offers/" + offer + "/answer",
                        "{\"answer\":\"negotiating\",\"reason\":\"The rent is high.\"}");

        hiring.complete("manager", application, "Task_DraftOffer", "salary", salary);
        assertThat(Sheet.shownTo(callers.as("approver"), "/offers/" + offer)).contains("Look at the salary", warning);

        hiring.complete("approver", application, "Task_ApproveOffer", "decision", "return", "comment", "Stay within.");
        hiring.complete("manager", application, "Task_DraftOffer", "salary", "75000");
        assertThat(Sheet.shownTo(callers.as("approver"), "/offers/" + offer)).doesNotContain("Look at the salary");
    }

    @Test
    void an_approver_sees_who_is_asked_and_what_has_changed() {
        String application = hiring.application(hiring.openPosting(1));
        String offer = hiring.extendedOffer(application);
        callers.as("integrator")
                .post(
                        "/api/offers/" + offer + "/answer",
                        "{\"answer\":\"negotiating\",\"reason\":\"The rent is high.\"}");
        assertThat(Sheet.shownTo(callers.as("manager"), "/offers/" + offer))
                .contains("Being drafted", "The rent is high.");

        hiring.complete("manager", application, "Task_DraftOffer", "salary", "63000");

        assertThat(Sheet.shownTo(callers.as("approver"), "/offers/" + offer))
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
        "holt.pdf,%PDF-1.7,application/pdf,inline",
        "holt.docx,PK\u0003\u0004 [Content_Types].xml word/document.xml,application/vnd,attachment",
        "holt.txt,A pilot.,text/plain,attachment"
    })
    void a_document_comes_as_what_its_name_says(String name, String content, String type, String disposition) {
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
                        new ApplicationIntake.AttachedFile(name, content.getBytes(StandardCharsets.UTF_8)),
                        null)
                .application()
                .id();
        String document = applications.documentsOf(application).get(0).id();
        assertThat(Sheet.shownTo(callers.as("recruiter"), "/applications/" + application))
                .contains("/documents/" + document, name);

        assertThat(callers.as("interviewer").get("/documents/" + document).status())
                .as("before the invitation")
                .isEqualTo(403);
        hiring.chooseFirstSlot(application, hiring.proposedInterview(application));
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
