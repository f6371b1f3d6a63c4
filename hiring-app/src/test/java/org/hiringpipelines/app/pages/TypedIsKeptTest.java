package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody types on our pages is kept, whatever becomes of the page or of the session meanwhile. */
class TypedIsKeptTest extends AtOurPages {

    @Test
    void whatIsTypedIsKeptAndShownAgain() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);

        rosa.page().getByLabel("Comment").fill("Worth another look.");
        assertThat(rosa.page().locator(".kept")).containsText("Draft kept");
        rosa.open("/hiring").openTask("/hiring/applications/" + application);

        assertThat(rosa.page().getByLabel("Comment")).hasValue("Worth another look.");
        rosa.button("Put on hold").click();
        assertThat(rosa.page().locator(".done")).containsText("Put on hold – Worth another look.");
    }

    @Test
    void whatIsKeptIsLeftWithoutAQuestionEvenBetweenTwoKeys() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);
        List<String> asked = rosa.asked();
        rosa.page().getByLabel("Comment").fill("Worth another look.");

        rosa.open("/hiring");

        assertThat(asked).isEmpty();
        // The browser sends it from the page that is gone, when it likes.
        rosa.page()
                .waitForCondition(() -> rosa.openTask("/hiring/applications/" + application)
                        .page()
                        .getByLabel("Comment")
                        .inputValue()
                        .equals("Worth another look."));
    }

    @Test
    void whatNobodyKeepsIsNotLeftWithoutAQuestion() {
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");
        tasks.setAssignee(task, null);
        OurPages rosa = window("recruiter").openTask("/hiring/tasks/" + task);
        List<String> asked = rosa.asked();
        rosa.page().getByLabel("Comment").fill("Worth another look.");

        rosa.open("/hiring");

        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void whatWasTypedOnceTheSessionWasOverStaysUntilItIsSent() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);
        List<String> asked = rosa.asked();
        rosa.page().getByLabel("Comment").fill("Worth another look.");
        assertThat(rosa.page().locator(".kept")).containsText("Draft kept");

        rosa.page().context().clearCookies();
        rosa.page().getByLabel("Comment").fill("Worth another look, or two.");
        rosa.button("Put on hold").click();
        assertThat(rosa.page().locator(".task [role=alert]"))
                .hasText(
                        "You are logged out. What you typed is still here; once you are logged in again, press the button once more. Log in in a new window");
        assertThat(rosa.page().getByLabel("Comment")).hasValue("Worth another look, or two.");

        rosa.logInBeside(rosa.link("Log in in a new window")::click, "recruiter");
        rosa.button("Put on hold").click();

        assertThat(rosa.page().locator(".done")).containsText("Put on hold – Worth another look, or two.");
        assertThat(asked).isEmpty();
    }

    @Test
    void whoHasLoggedInAgainBesideNoticesNothingAndNobodyElseSendsWhatTheyTyped() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);
        rosa.page().getByLabel("Comment").fill("Worth another look.");
        rosa.page().context().clearCookies();
        Runnable opens = () -> rosa.page().evaluate("window.open('/hiring/login') && null");
        rosa.logInBeside(opens, "manager");

        rosa.button("Put on hold").click();
        assertThat(rosa.page().locator(".task [role=alert]")).containsText("You are logged out.");
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();

        Page beside = rosa.logInBeside(opens, "recruiter");
        beside.navigate(rosa.page().url());
        beside.locator(".task .complete:enabled").waitFor();
        rosa.button("Put on hold").click();
        assertThat(rosa.page().locator(".done")).containsText("Put on hold – Worth another look.");
    }

    @Test
    void whoWasLoggedOutMeanwhileComesBackToWhatWasTyped() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);
        List<String> asked = rosa.asked();
        rosa.page().getByLabel("Comment").fill("Worth another look.");
        assertThat(rosa.page().locator(".kept")).containsText("Draft kept");

        rosa.page().context().clearCookies();
        rosa.button("Put on hold").click();
        rosa.page().getByLabel("User").waitFor();
        rosa.logIn("recruiter").withForm();

        assertThat(asked).as("what is kept can be left").isEmpty();
        assertThat(rosa.page().locator("h1")).hasText(name);
        assertThat(rosa.page().getByLabel("Comment")).hasValue("Worth another look.");
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();
    }

    @Test
    void aTextIsKeptOfWhoeverTypesAsSoonAsTheFormIsThere() {
        OurPages rosa = window("recruiter");
        JsonObject slow = new JsonObject();
        slow.addProperty("rate", 4);
        // The form is drawn several times in its first moments, which are long enough only on a slow machine.
        rosa.page().context().newCDPSession(rosa.page()).send("Emulation.setCPUThrottlingRate", slow);

        for (int round = 0; round < 4; round++) {
            rosa.openTask("/hiring/start/posting");
            rosa.page().getByLabel("Text of the posting").fill("Lamp Keeper");
            rosa.page().getByLabel("Openings").click();
            // Longer than the viewer would take to hand over what was typed.
            rosa.page().waitForTimeout(400);

            assertThat(rosa.page().getByLabel("Text of the posting")).hasValue("Lamp Keeper");
            rosa.page().getByLabel("Text of the posting").fill("");
        }
    }
}
