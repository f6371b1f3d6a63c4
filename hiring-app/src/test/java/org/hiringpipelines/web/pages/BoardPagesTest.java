package org.hiringpipelines.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the pages of postings show to whom. */
@RunningApplication
class BoardPagesTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private TaskService tasks;

    @Test
    void thoseWhoLeadPostingsFindTheirsByTheTitleAndNobodyElseDoes() {
        String posting = hiring.openPosting(1);
        String others = callers.as("integrator")
                .post(
                        "/api/postings?recruiter=interviewer3&hiringManager=interviewer3",
                        "text/plain",
                        Hiring.POSTING.replace("Harbour Pilot", "Harbour Painter"))
                .text("id");

        assertThat(List.of("recruiter", "manager"))
                .allSatisfy(who -> assertThat(callers.as(who)
                                .get("/hiring/postings?title=harbour%20p")
                                .body())
                        .contains(posting)
                        .doesNotContain(others));
        assertThat(callers.as("recruiter")
                        .get("/hiring/postings?title=harbour%20painter")
                        .body())
                .doesNotContain(others);
        assertThat(callers.as("admin")
                        .get("/hiring/postings?title=harbour%20painter")
                        .body())
                .contains(others);
        assertThat(callers.as("admin").get("/hiring/postings/" + posting).status())
                .isEqualTo(200);
        assertThat(callers.as("recruiter").get("/hiring/postings?title=100%25").body())
                .contains("No posting of yours is called so.");
        assertThat(Answer.statuses(
                        callers.as("interviewer").get("/hiring/postings"),
                        callers.as("approver").get("/hiring/postings"),
                        callers.as("designer").get("/hiring/postings"),
                        callers.as("recruiter").get("/hiring/postings/" + others)))
                .containsOnly(403);
    }

    @Test
    void aBoardSaysWhomSomebodyWaitsForAndShowsWhomItsAddressLooksFor() {
        String posting = hiring.openPosting(1);
        String ada = hiring.applicationOf("Ada Baker", posting);
        hiring.applicationOf("Ben Cook", posting);
        String board = "/hiring/postings/" + posting;

        assertThat(callers.as("manager").get(board).body())
                .contains("Ada Baker", "Ben Cook", "Screen application: Rosa Lindqvist", "/hiring/applications/" + ada);
        assertThat(callers.as("manager").get(board + "?name=BAKER").body())
                .contains("Ada Baker", "All 1 of 2")
                .doesNotContain("Ben Cook");
        assertThat(callers.as("manager").get(board + "?score=6").body())
                .contains("A mean rating is from 1 to 5, such as 3.5.");
        assertThat(callers.as("manager").get(board + "?days=soon").body())
                .contains("Give the days on the stage as a whole number, such as 7.");
    }

    @Test
    void aTaskThatNobodyHasSaysWhoseGroupItIs() {
        String posting = hiring.openPosting(1);
        String ada = hiring.applicationOf("Ada Baker", posting);
        tasks.createTaskQuery()
                .processInstanceBusinessKey(ada)
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), null));

        assertThat(callers.as("manager").get("/hiring/postings/" + posting).body())
                .contains("Screen application: recruiters");
    }

    @Test
    void whatIsWrongInADecisionIsSaidBesideIt() {
        String posting = hiring.openPosting(1);
        String ada = hiring.applicationOf("Ada Baker", posting);
        String form = "action=REJECT&reason=OTHER&key=once&chosen=" + ada;

        Answer shown = post("/hiring/postings/" + posting + "/bulk", form);
        Answer refused = post("/hiring/postings/" + posting + "/bulk-decisions", form);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .contains("This reason needs a comment", "Dear Ada Baker,", "can be called back until then");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("This reason needs a comment that says what it is.", "Ada Baker");
        assertThat(hiring.look(ada).path("outcome").isNull()).isTrue();
    }

    private Answer post(String path, String form) {
        return callers.as("recruiter")
                .post(path, "application/x-www-form-urlencoded", form, "Sec-Fetch-Site", "same-origin");
    }
}
