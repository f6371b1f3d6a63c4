package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.hiringpipelines.app.scenario.Hiring;
import org.junit.jupiter.api.Test;

/** A task beside the candidate or the posting that it is about: it is found, done once, and says what became of it where it went meanwhile. */
class TaskOnPageTest extends AtOurPages {

    @Test
    void aRecruiterFindsWhatIsDueAndDoesItBesideTheCandidate() {
        OurPages rosa = window("recruiter");

        assertThat(rosa.text()).containsText("Screen application: " + name);
        rosa.link("Screen application: " + name).click();
        rosa.withForm();
        assertThat(rosa.text()).containsText("I know these waters.");
        assertThat(rosa.link("Harbour Pilot").first()).hasAttribute("href", "/hiring/postings/" + posting);

        rosa.complete();
        assertThat(rosa.page().locator(".task [role=alert]")).containsText("Something is missing");
        assertThat(rosa.page().locator(".fjs-form-field-error").first()).containsText("required");

        rosa.button("Advance to interviews").click();

        assertThat(rosa.page().locator(".done")).containsText("Screened: Advance to interviews");
        assertThat(rosa.page().locator(".standing")).hasText("Interviews");
        rosa.withForm();
        assertThat(rosa.page().locator("#task-name")).hasText("Propose slots");
    }

    @Test
    void aTaskThatIsNobodysIsTakenByWhoCompletesIt() {
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");
        tasks.setAssignee(task, null);
        OurPages rosa = window("recruiter").openTask("/hiring/tasks/" + task);

        rosa.button("Put on hold").click();

        assertThat(rosa.page().locator(".done")).containsText("Screened: Put on hold");
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("ON_HOLD");
    }

    @Test
    void aTaskThatWentMeanwhileSaysSoAndKeepsWhatWasTyped() {
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");
        OurPages rosa = window("recruiter").openTask("/hiring/tasks/" + task);
        rosa.page().getByLabel("Comment").fill("Worth another look.");
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");

        rosa.button("Put on hold").click();

        assertThat(rosa.page().locator(".task [role=alert]")).not().isEmpty();
        assertThat(rosa.page().locator(".task [role=alert]"))
                .containsText(name + ": Interviews. Screened by Rosa Lindqvist Advance to interviews.");
        assertThat(rosa.page().getByLabel("Comment")).hasValue("Worth another look.");
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();

        rosa.open("/hiring/tasks/" + task);
        assertThat(rosa.page().locator(".work")).containsText("This task is done already");
        assertThat(rosa.page().locator("h1")).hasText(name);
    }

    @Test
    void aTaskThatWentMeanwhileSaysWhatWasWrittenWithItWithOneFullStop() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);
        hiring.complete(
                "recruiter",
                application,
                "Task_ScreenApplication",
                "outcome",
                "advance",
                "comment",
                "Knows these waters.");

        rosa.button("Put on hold").click();

        assertThat(rosa.page().locator(".task [role=alert]"))
                .hasText(Pattern.compile(".* Advance to interviews – Knows these waters\\.$"));
    }

    @Test
    void aTaskAboutAPostingThatWentMeanwhileSaysWhatToDo() {
        String submitted = hiring.receivedPosting(Hiring.POSTING, 1);
        hiring.complete(
                "recruiter", submitted, "Task_ReviewPosting", "decision", "submit", "waiver", "Agreed with counsel.");
        OurPages ada = window("approver")
                .openTask("/hiring/tasks/" + hiring.taskId("approver", submitted, "Task_ApprovePosting"));
        hiring.complete("approver", submitted, "Task_ApprovePosting", "decision", "approve");

        ada.page().locator(".hiring-choice").first().click();

        assertThat(ada.page().locator(".task [role=alert]"))
                .hasText(Pattern.compile("This task is done already.*Load the page again to see how it stands now\\."));
    }

    @Test
    void pressedTwiceATaskIsDoneOnce() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);

        rosa.button("Advance to interviews").dblclick();

        assertThat(rosa.page().locator(".done")).containsText("Screened: Advance to interviews");
        assertThat(hiring.look(application).path("timeline").toString().split("SCREENED", -1))
                .hasSize(2);
    }

    @Test
    void thePostingStandsBesideATaskAboutIt() {
        String received = hiring.receivedPosting(Hiring.POSTING, 1);
        OurPages rosa = window("recruiter")
                .openTask("/hiring/tasks/" + hiring.taskId("recruiter", received, "Task_ReviewPosting"));

        assertThat(rosa.page().frameLocator("iframe.whole").locator("h1")).hasText("Harbour Pilot");
        // For those who hear it alone: the page's own head shows it already.
        assertThat(rosa.page().frameLocator("iframe.whole").locator("h1")).hasClass("unseen");
        assertThat(rosa.page().locator("h1")).hasText("Harbour Pilot");
        assertThat(rosa.page().locator("#task-name")).hasText("Review posting");
        assertThat(rosa.page().getByLabel("Title")).hasValue("Harbour Pilot");
    }

    @Test
    void withTheKeysAloneADecisionIsFewStepsAway() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);

        rosa.page().locator(".skip").focus();
        int toTheForm = rosa.tabsTo(".task .hiring-choice");
        rosa.page().keyboard().press("Enter");

        assertThat(rosa.page().locator(".done")).containsText("Screened: Advance to interviews");
        assertThat(toTheForm).isLessThan(25);
    }

    @Test
    void aLetterGoesToADecisionAndARejectionAsksForItsReasonAlone() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);

        rosa.page().keyboard().press("r");
        rosa.page().keyboard().press("Enter");
        assertThat(rosa.button("Others are a closer match")).isVisible();
        rosa.button("Others are a closer match").click();

        assertThat(rosa.page().locator(".done")).containsText("Screened: Reject: Others are a closer match");
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("REJECTED");

        rosa.button("Call the rejection back").click();

        rosa.withForm();
        assertThat(rosa.page().locator("#task-name")).hasText("Screen application");
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();
    }
}
