package org.hiringpipelines.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Multipart;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people may enter by hand, for whom, and what they can choose there. */
@RunningApplication
class EntryPagesTest {

    private static final String OTHERS = "/api/postings?recruiter=interviewer3&hiringManager=interviewer3";

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Test
    void thosePostingsCanBeChosenThatAreOpenAndOnesOwn() {
        String open = hiring.openPosting(1);
        String received = hiring.receivedPosting(Hiring.POSTING, 1);
        String others = callers.as("integrator")
                .post(OTHERS, "text/plain", Hiring.POSTING)
                .text("id");

        assertThat(List.of("recruiter", "manager"))
                .allSatisfy(who -> assertThat(callers.as(who)
                                .get("/hiring/choices/postings?q=harbour")
                                .body())
                        .contains(open)
                        .doesNotContain(received, others));
    }

    @Test
    void whoeverMayStartNothingHasNeitherFormsNorChoices() {
        for (String who : List.of("interviewer", "approver", "designer")) {
            assertThat(Answer.statuses(
                            callers.as(who).get("/hiring/start/add-candidate"),
                            callers.as(who).get("/hiring/start/posting"),
                            callers.as(who).get("/hiring/choices/postings"),
                            callers.as(who).get("/hiring/choices/applications?q=maren")))
                    .as(who)
                    .containsOnly(403);
            // Whoever may not see a process is told that there is none.
            assertThat(Answer.statuses(
                            start(who, "add-candidate", Map.of("name", "Nobody")),
                            start(who, "record-withdrawal", Map.of("reason", "None"))))
                    .as(who)
                    .containsOnly(404);
        }
        assertThat(callers.as("recruiter").get("/hiring/start/screening").status())
                .isEqualTo(404);
    }

    @Test
    void nobodyEntersAnythingForWhatIsNotTheirs() {
        String others = callers.as("integrator")
                .post(OTHERS, "text/plain", Hiring.POSTING)
                .text("id");

        Answer added = start("recruiter", "add-candidate", candidate("Nora Entered", others, Hiring.newEmail()));

        assertThat(added.status()).isEqualTo(400);
        assertThat(added.body()).contains("This posting is not yours.");
    }

    @Test
    void whoeverIsAddedIsThereOnceHoweverOftenTheyAreEntered() {
        String posting = hiring.openPosting(1);
        String email = Hiring.newEmail();

        Answer first = start("manager", "add-candidate", candidate("Nora Entered", posting, email));
        Answer second = start("recruiter", "add-candidate", candidate("Nora Entered", posting, email));

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(hiring.look(first.text("businessKey")).path("stage").asText())
                .isEqualTo("SCREENING");
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.body()).contains("has already applied for this posting.");
    }

    private String entered() {
        return start("recruiter", "add-candidate", candidate("Nora Entered", hiring.openPosting(1), Hiring.newEmail()))
                .text("businessKey");
    }

    @Test
    void aResumeIsAddedToWhoeverWasEnteredAndIsCheckedAsOneFromABoard() {
        String application = entered();
        String page = "/hiring/applications/" + application;
        String sheet = "/sheets/applications/" + application;
        assertThat(callers.as("recruiter").get(sheet).body())
                .contains("No résumé came", "action=\"" + sheet + "/resume\"");

        Answer none = add("recruiter", sheet, "", "");
        Answer program = add("recruiter", sheet, "cv.exe", "MZ");
        Answer disguised = add("recruiter", sheet, "cv.pdf", "<!doctype html><script>alert(1)</script>");
        Answer large = add("recruiter", sheet, "cv.txt", "tide ".repeat(2_500_000));
        Answer interviewers = add("interviewer", sheet, "cv.txt", "I know these tides.");
        Answer once = add("manager", sheet, "cv.txt", "I know these tides.");
        Answer twice = add("recruiter", page, "cv.txt", "I know these tides.");

        assertThat(Answer.statuses(none, program, disguised, large, interviewers, once, twice))
                .containsExactly(400, 400, 400, 413, 403, 302, 302);
        assertThat(none.body()).contains("Choose a file first.");
        assertThat(program.body()).contains("A résumé is a PDF, Word, OpenDocument, RTF or text file");
        assertThat(disguised.body()).contains("is not what its name says");
        assertThat(large.body()).contains("A file has at most 10 MB.");
        String kept = callers.as("recruiter").get(page).body();
        assertThat(kept).contains("I know these tides.", "Add another résumé").doesNotContain("No résumé came");
        assertThat(kept.split("Résumé added", -1)).as("once on the timeline").hasSize(2);
        assertThat(kept).contains("by Marcus Okafor");
    }

    @Test
    void nobodyAddsAResumeToWhatHasEnded() {
        String application = entered();
        start("recruiter", "record-withdrawal", Map.of("applicationId", application));
        String sheet = "/sheets/applications/" + application;

        assertThat(callers.as("recruiter").get(sheet).body()).doesNotContain(sheet + "/resume");
        Answer late = add("recruiter", sheet, "cv.txt", "I know these tides.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("This application has ended.");
    }

    private Answer add(String who, String at, String fileName, String content) {
        return callers.as(who)
                .post(
                        at + "/resume",
                        Multipart.TYPE,
                        new Multipart()
                                .file(
                                        "resume",
                                        fileName,
                                        "application/octet-stream",
                                        content.getBytes(StandardCharsets.UTF_8))
                                .bytes(),
                        "Sec-Fetch-Site",
                        "same-origin");
    }

    @Test
    void aWithdrawalIsRecordedForSomebodyWhoIsFoundByName() {
        String posting = hiring.openPosting(1);
        String name = "Ysolde" + UUID.randomUUID().toString().substring(0, 6);
        String email = Hiring.newEmail();
        String application = start("recruiter", "add-candidate", candidate(name, posting, email))
                .text("businessKey");
        hiring.runJobs();

        Answer withdrawn = start("recruiter", "record-withdrawal", Map.of("applicationId", application));

        assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(200);
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("WITHDRAWN");
        assertThat(callers.as("recruiter")
                        .get("/hiring/choices/applications?q=" + name)
                        .body())
                .isEqualTo("[]");
        assertThat(callers.as("recruiter")
                        .get("/hiring/search?posting=" + posting + "&outcome=WITHDRAWN")
                        .body())
                .contains("/hiring/applications/" + application);
        assertThat(callers.as("recruiter")
                        .get("/hiring/search?posting=" + posting + "&outcome=HIRED")
                        .body())
                .doesNotContain("/hiring/applications/" + application);
        assertThat(callers.as("interviewer")
                        .get("/hiring/search?posting=" + posting)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void thePageToStartFromSpeaksTheLanguageOfWhoeverComes() {
        assertThat(callers.stranger().get("/", "Accept-Language", "de-DE,de").body())
                .contains("lang=\"de-DE\"", "Zuerst ausprobieren", "prüft Ausschreibungen");
        assertThat(callers.stranger()
                        .get("/?language=de", "Accept-Language", "en")
                        .body())
                .contains("Zuerst ausprobieren", ">English<");
        assertThat(callers.stranger().get("/", "Accept-Language", "en-GB").body())
                .contains("Try this first", "reviews postings");
    }

    private static Map<String, String> candidate(String name, String posting, String email) {
        return Map.of("postingId", posting, "name", name, "email", email);
    }

    private Answer start(String who, String process, Map<String, String> typed) {
        Map<String, Map<String, String>> variables = typed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Map.of("value", field.getValue())));
        return callers.as(who)
                .post(
                        "/engine-rest/process-definition/key/" + process + "/submit-form",
                        new ObjectMapper()
                                .valueToTree(Map.of("variables", variables))
                                .toString());
    }
}
