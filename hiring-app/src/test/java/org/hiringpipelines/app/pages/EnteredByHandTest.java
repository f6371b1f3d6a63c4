package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.hiringpipelines.app.scenario.Hiring;
import org.junit.jupiter.api.Test;

/** Candidates, postings and withdrawals that the team enters on our pages. */
class EnteredByHandTest extends AtOurPages {

    @Test
    void aCandidateIsAddedFromTheBoardWithTwoClicksAndTheForm() {
        OurPages rosa = window("recruiter").open("/hiring/postings/" + posting);

        rosa.link("Add candidate").click();
        rosa.withForm();
        assertThat(rosa.page().getByLabel("Posting")).hasValue(Pattern.compile("Harbour Pilot.*"));
        rosa.button("Add candidate").click();
        assertThat(rosa.page().locator(".task [role=alert]")).containsText("Something is missing");
        rosa.page().getByLabel("Name").fill("Nora " + name);
        rosa.page().getByLabel("E-mail address").fill(Hiring.newEmail());
        rosa.button("Add candidate").click();

        assertThat(rosa.page().locator(".standing")).hasText("Screening");
        assertThat(rosa.page().locator("h1")).hasText("Nora " + name);
        rosa.withForm();
        assertThat(rosa.page().locator("#task-name")).hasText("Screen application");
    }

    @Test
    void aResumeGoesAlongWithACandidateWhoIsAdded() {
        OurPages rosa = addingNora();
        choosesResume(rosa, "nora.txt", "text/plain", "Nine winters at sea.");
        rosa.button("Add candidate").click();

        assertThat(rosa.page().locator("h1")).hasText("Nora " + name);
        assertThat(rosa.page().locator(".done")).containsText("Résumé added: nora.txt");
        assertThat(rosa.page().locator(".resume .paper-text")).hasText("Nine winters at sea.");
        rosa.withForm();
        assertThat(rosa.page().locator("#task-name")).hasText("Screen application");
    }

    @Test
    void aResumeThatCannotBeKeptIsAskedForOnThePageOfWhoeverWasAdded() {
        OurPages rosa = addingNora();
        choosesResume(rosa, "nora.pdf", "application/pdf", "No PDF at all");
        rosa.button("Add candidate").click();

        assertThat(rosa.page().locator("h1")).hasText("Nora " + name);
        assertThat(rosa.page().locator("#add-resume [role=alert]")).containsText("is not what its name says");

        choosesResume(rosa, "nora.txt", "text/plain", "Nine winters at sea.");
        rosa.button("Add it").click();

        assertThat(rosa.page().locator(".resume .paper-text")).hasText("Nine winters at sea.");
    }

    @Test
    void aCandidateWhoIsEnteredOnceTheSessionWasOverIsNotEnteredAgain() {
        OurPages rosa = addingNora();
        List<String> asked = rosa.asked();
        choosesResume(rosa, "nora.txt", "text/plain", "Nine winters at sea.");

        rosa.page().context().clearCookies();
        rosa.button("Add candidate").click();
        rosa.logInBeside(rosa.link("Log in in a new window")::click, "recruiter");
        assertThat(rosa.page().getByLabel("Name")).hasValue("Nora " + name);
        rosa.button("Add candidate").click();

        assertThat(rosa.page().locator("h1")).hasText("Nora " + name);
        assertThat(rosa.page().locator(".done")).containsText("Résumé added: nora.txt");
        assertThat(asked).isEmpty();
    }

    @Test
    void aPostingThatIsEnteredIsReviewedNext() {
        OurPages rosa = window("recruiter");

        rosa.link("New posting").click();
        rosa.withForm();
        rosa.page().getByLabel("Text of the posting").fill("Lamp Keeper\n\nKeep the lamps of " + name + ".");
        rosa.button("Have it read").click();

        assertThat(rosa.page().locator("#task-name")).hasText("Review posting");
        rosa.withForm();
        assertThat(rosa.page().getByLabel("Title")).hasValue("Lamp Keeper");
    }

    @Test
    void whoNoLongerWantsTheJobIsFoundWhileTheirNameIsTyped() {
        hiring.runJobs();
        hiring.untilFound(application);
        OurPages rosa = window("recruiter").openTask("/hiring/start/record-withdrawal");

        rosa.page().getByLabel("Candidate").click();
        rosa.page().keyboard().type(name.substring(4));
        rosa.page().locator(".fjs-dropdownlist-item").getByText(name).click();
        rosa.button("Record withdrawal").click();

        assertThat(rosa.page().locator("h1")).hasText(name);
        assertThat(rosa.page().locator(".standing")).hasText("Withdrawn by the candidate");
    }

    private OurPages addingNora() {
        OurPages rosa = window("recruiter").openTask("/hiring/start/add-candidate?posting=" + posting);
        rosa.page().getByLabel("Name").fill("Nora " + name);
        rosa.page().getByLabel("E-mail address").fill(Hiring.newEmail());
        return rosa;
    }

    private static void choosesResume(OurPages rosa, String fileName, String type, String content) {
        rosa.page()
                .getByLabel("The résumé as a file")
                .setInputFiles(new FilePayload(fileName, type, content.getBytes(StandardCharsets.UTF_8)));
    }
}
