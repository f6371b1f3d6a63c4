package org.hiringpipelines.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A rejection is shown before it goes, and called back from the application's sheet until it has gone. */
@RunningApplication
class RejectionSheetsTest {

    private static final String UNTOLD = "The candidate has not been told of the rejection yet";

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Test
    void whatTheCandidateWillReadIsShownBeforeAnythingIsDecided() {
        String application = hiring.applicationOf("Maren <b>Holt</b>", hiring.openPosting(1));

        assertThat(Sheet.shownTo(
                        callers.as("recruiter"), "/applications/" + application + "/rejection?reason=NOT_QUALIFIED"))
                .contains("Dear Maren &lt;b&gt;Holt", "have decided not to go on with it", "The mail goes out on")
                .contains("Until then you can call the rejection back.")
                .doesNotContain("does not meet", "{{");
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?reason=", "?reason=POSITION_FILLED", "?reason=%3Cscript%3E"})
    void aReasonThatNobodyGivesShowsASentence(String asked) {
        String application = hiring.application(hiring.openPosting(1));

        Answer sheet = callers.as("recruiter").get("/sheets/applications/" + application + "/rejection" + asked);

        assertThat(sheet.status()).isEqualTo(400);
        assertThat(sheet.body()).contains("There is no such reason to reject a candidate.");
    }

    @Test
    void theRecruiterCallsARejectionBackOnce() {
        String application = rejected();
        assertThat(sheet("recruiter", application)).contains(UNTOLD, "Call the rejection back");

        Answer called = callBack("recruiter", application, "same-origin");

        assertThat(called.status()).as(called.toString()).isEqualTo(302);
        assertThat(hiring.look(application).path("stage").asText()).isEqualTo("SCREENING");
        assertThat(sheet("manager", application))
                .doesNotContain(UNTOLD)
                .contains("Rejection called back", "by Rosa Lindqvist", "Mail called back, which was to go to");
        Answer again = callBack("manager", application, "same-origin");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("This application is not rejected; it is open.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "approver", "integrator", "designer"})
    void nobodyElseSeesOrCallsBack(String user) {
        String application = rejected();

        assertThat(callers.as(user)
                        .get("/sheets/applications/" + application + "/rejection?reason=OTHER")
                        .status())
                .isEqualTo(403);
        assertThat(callBack(user, application, "same-origin").status()).isEqualTo(403);
        if (user.equals("integrator")) {
            assertThat(sheet(user, application)).doesNotContain(UNTOLD);
        }
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("REJECTED");
    }

    @Test
    void noOtherSiteCallsBack() {
        String application = rejected();

        assertThat(callBack("recruiter", application, "cross-site").status()).isEqualTo(403);
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("REJECTED");
    }

    private String rejected() {
        String application = hiring.application(hiring.openPosting(1));
        hiring.complete(
                "recruiter", application, "Task_ScreenApplication", "outcome", "reject", "reason", "NOT_QUALIFIED");
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("REJECTED");
        return application;
    }

    private String sheet(String user, String application) {
        return Sheet.shownTo(callers.as(user), "/applications/" + application);
    }

    private Answer callBack(String user, String application, String site) {
        return callers.as(user)
                .post(
                        "/sheets/applications/" + application + "/rejection/call-back",
                        "application/x-www-form-urlencoded",
                        "",
                        "Sec-Fetch-Site",
                        site);
    }
}
