package org.hiringpipelines.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody on hold is taken up again, or put off, on the application's sheet. */
@RunningApplication
class HoldSheetsTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Test
    void theDayIsOnTheSheetsAndCanBeChanged() {
        String posting = hiring.openPosting(1);
        String application = onHold(posting, "2099-05-01");
        assertThat(Sheet.shownTo(callers.as("recruiter"), "/applications/" + application))
                .contains("This application is on hold", "until 1 May 2099", "Take it up again");
        assertThat(Sheet.shownTo(callers.as("manager"), "/postings/" + posting + "/runners-up"))
                .contains("until 1 May 2099");

        Answer changed = post("manager", application, "hold", "until=2099-06-02");

        assertThat(changed.status()).as(changed.toString()).isEqualTo(302);
        assertThat(Sheet.shownTo(callers.as("recruiter"), "/applications/" + application))
                .contains("until 2 June 2099", "Day to come back changed");
        Answer past = post("manager", application, "hold", "until=2020-01-01");
        assertThat(past.status()).isEqualTo(400);
        assertThat(past.body()).contains("The day to come back to the candidate has to be after today.");
    }

    @Test
    void whoIsTakenUpComesToTheDecisionOnce() {
        String application = onHold(hiring.openPosting(1), "");

        assertThat(post("recruiter", application, "take-up", "").status()).isEqualTo(302);

        assertThat(hiring.look(application).path("stage").asText()).isEqualTo("DECISION");
        Answer again = post("manager", application, "take-up", "");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("this one is open");
        assertThat(Sheet.shownTo(callers.as("recruiter"), "/applications/" + application))
                .doesNotContain("Take it up again");
    }

    @Test
    void noOtherSiteTakesSomebodyUp() {
        String application = onHold(hiring.openPosting(1), "");

        Answer refused = callers.as("recruiter")
                .post(
                        "/sheets/applications/" + application + "/take-up",
                        "application/x-www-form-urlencoded",
                        "",
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("ON_HOLD");
    }

    private String onHold(String posting, String until) {
        String application = hiring.application(posting);
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "hold", "until", until);
        return application;
    }

    private Answer post(String user, String application, String what, String form) {
        return callers.as(user)
                .post(
                        "/sheets/applications/" + application + "/" + what,
                        "application/x-www-form-urlencoded",
                        form,
                        "Sec-Fetch-Site",
                        "same-origin");
    }
}
