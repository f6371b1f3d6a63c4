package org.hiringpipelines.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An application under a known address says otherwise than what is known: the recruiter sees it on its sheet, and decides. */
@RunningApplication
class KnownCandidatesOnSheetsTest {

    private static final String LINE = "This e-mail address is known by other details:";

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    private final String address = Hiring.newEmail();
    private String before;
    private String after;

    @BeforeEach
    void somebodyAppliesUnderAKnownAddress() {
        before = apply("Maren <b>Holt</b>");
        after = apply("Maren Adair");
    }

    @Test
    void eachApplicationIsToldByItsOwnName() {
        assertThat(hiring.look(before).at("/candidate/name").asText()).isEqualTo("Maren <b>Holt</b>");
        assertThat(hiring.look(after).at("/candidate/name").asText()).isEqualTo("Maren Adair");
        assertThat(sheet("manager", before)).contains("Maren &lt;b&gt;Holt").doesNotContain("Adair");
        assertThat(sheet("manager", after)).contains("Maren Adair").doesNotContain("Holt");
    }

    @Test
    void theRecruiterSeesWhatIsKnownAndTakesItOver() {
        assertThat(sheet("recruiter", before)).doesNotContain(LINE);
        assertThat(sheet("recruiter", after))
                .contains(LINE, "Maren &lt;b&gt;Holt", "Take over those of this application");

        Answer taken = believe("recruiter", after, "same-origin");

        assertThat(taken.status()).as(taken.toString()).isEqualTo(302);
        assertThat(taken.header("Location")).endsWith("/sheets/applications/" + after);
        assertThat(sheet("recruiter", after))
                .doesNotContain(LINE)
                .contains(
                        "What is known of the candidate corrected", "by Rosa Lindqvist", "Before: Maren &lt;b&gt;Holt");
        assertThat(hiring.look(before).at("/candidate/name").asText()).isEqualTo("Maren <b>Holt</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "interviewer", "approver", "integrator", "designer"})
    void nobodyElseIsAskedOrMayDecide(String user) {
        if (user.equals("interviewer")) {
            hiring.chooseFirstSlot(after, hiring.proposedInterview(after));
        } else if (user.equals("approver")) {
            hiring.offerAtOnce(after);
        }
        if (!user.equals("designer")) {
            assertThat(sheet(user, after)).doesNotContain(LINE);
        }
        assertThat(believe(user, after, "same-origin").status()).isEqualTo(403);
        assertThat(sheet("recruiter", after)).contains(LINE);
    }

    @Test
    void noOtherSiteDecides() {
        assertThat(believe("recruiter", after, "cross-site").status()).isEqualTo(403);
        assertThat(sheet("recruiter", after)).contains(LINE);
    }

    @Test
    void whatIsNotThereCannotBeBelieved() {
        assertThat(believe("recruiter", "none", "same-origin").status()).isEqualTo(404);
    }

    private String apply(String name) {
        Answer answer = callers.as("integrator")
                .post("/api/postings/" + hiring.openPosting(1) + "/applications", Hiring.application(name, address));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("id");
    }

    private String sheet(String user, String application) {
        return Sheet.shownTo(callers.as(user), "/applications/" + application);
    }

    private Answer believe(String user, String application, String site) {
        return callers.as(user)
                .post(
                        "/sheets/applications/" + application + "/candidate",
                        "application/x-www-form-urlencoded",
                        "",
                        "Sec-Fetch-Site",
                        site);
    }
}
