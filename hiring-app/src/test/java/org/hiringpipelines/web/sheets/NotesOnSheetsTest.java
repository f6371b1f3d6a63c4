package org.hiringpipelines.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Notes on an application's sheet: who reads them, and what is said where one reaches nobody. */
@RunningApplication
class NotesOnSheetsTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    private String application;

    @BeforeEach
    void somebodyApplies() {
        application = hiring.application(hiring.openPosting(1));
    }

    @Test
    void thoseWhoLeadReadWhatOthersNote() {
        Answer noted = note("recruiter", "<b>Good</b> hands. @MarcusOkafor please look.");

        assertThat(noted.status()).as(noted.toString()).isEqualTo(302);
        assertThat(sheet("manager"))
                .contains("Rosa Lindqvist", "&lt;b&gt;Good&lt;/b&gt; hands. @MarcusOkafor please look.")
                .contains("Mail waiting to go to Marcus Okafor")
                .doesNotContain("<b>Good");
    }

    @Test
    void whatCannotBeKeptStaysInTheFieldWithWhy() {
        Answer refused = note("recruiter", "Ask @interviewer3, who knows her.");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Aiko Tanaka may not see this application, so no note reaches them. Leave out @interviewer3")
                .contains("Ask @interviewer3, who knows her.</textarea>");
        assertThat(sheet("manager")).doesNotContain("who knows her");
    }

    @Test
    void anInterviewerReadsWhatMentionsThemOnceTheirScorecardIsIn() {
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        String interview = hiring.proposeSlots(application, "interviewer");
        hiring.chooseFirstSlot(application, interview);
        note("manager", "Not convinced. @interviewer");
        note("manager", "For those who lead.");
        assertThat(sheet("interviewer")).doesNotContain("Not convinced", "For those who lead");

        hiring.scorecard("interviewer", application, 4, "yes");

        assertThat(sheet("interviewer")).contains("Not convinced. @interviewer").doesNotContain("For those who lead");
        assertThat(sheet("integrator")).doesNotContain("Not convinced", "For those who lead");
    }

    @Test
    void whoIsMentionedAnswersOnceTheirScorecardIsIn() {
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        hiring.chooseFirstSlot(application, hiring.proposeSlots(application, "interviewer", "interviewer2"));
        note("manager", "Does she know the tides? @interviewer");
        assertThat(note("interviewer", "She does.").status()).isEqualTo(403);
        hiring.scorecard("interviewer", application, 4, "yes");
        hiring.scorecard("interviewer2", application, 4, "yes");

        assertThat(sheet("interviewer")).contains(">@manager </textarea>");
        assertThat(note("interviewer", "@manager She does.").status()).isEqualTo(302);

        assertThat(sheet("manager")).contains("@manager She does.", "Mail waiting to go to Marcus Okafor");
        assertThat(sheet("interviewer")).contains("@manager She does.");
        assertThat(note("interviewer2", "Me, too.").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "approver", "integrator", "designer"})
    void nobodyElseNotes(String user) {
        assertThat(note(user, "Me, too.").status()).isEqualTo(403);
    }

    @Test
    void noOtherSiteNotes() {
        Answer refused = callers.as("recruiter")
                .post(
                        "/sheets/applications/" + application + "/notes",
                        "application/x-www-form-urlencoded",
                        "text=Hm",
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(refused.status()).isEqualTo(403);
    }

    private String sheet(String user) {
        return Sheet.shownTo(callers.as(user), "/applications/" + application);
    }

    private Answer note(String user, String text) {
        return callers.as(user)
                .post(
                        "/sheets/applications/" + application + "/notes",
                        "application/x-www-form-urlencoded",
                        "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
                        "Sec-Fetch-Site",
                        "same-origin");
    }
}
