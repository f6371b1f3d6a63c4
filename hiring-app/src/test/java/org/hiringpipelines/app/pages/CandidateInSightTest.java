package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Multipart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a candidate: what is known of them to whom, and what can be done there besides the task that is due. */
class CandidateInSightTest extends AtOurPages {

    @Test
    void anInterviewerSeesWhatItTakesToJudgeAndNothingElse() {
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        hiring.chooseFirstSlot(application, hiring.proposeSlots(application, "interviewer", "interviewer2"));
        hiring.scorecard("interviewer2", application, 2, "no");
        OurPages ines = window("interviewer");

        ines.open("/hiring/applications/" + application).withForm();

        assertThat(ines.text()).containsText("I know these waters.");
        assertThat(ines.page().locator("#task-name")).hasText("Write scorecard");
        assertThat(ines.page().locator("#scorecards, #offers, .known details form"))
                .hasCount(0);
        assertThat(ines.page().locator(".top nav")).not().containsText("Postings");

        OurPages marcus = window("manager").open("/hiring/applications/" + application);
        assertThat(marcus.page().locator("#scorecards")).containsText("2 of 5");
    }

    @Test
    void whatThePostingAsksForIsMarkedInTheResumeAndNoMoreIsSaidOfIt() throws IOException {
        String read = callers.as("integrator")
                .post(
                        "/api/postings/" + posting + "/applications",
                        Multipart.TYPE,
                        new Multipart()
                                .part("application", "application/json", Hiring.application(name, Hiring.newEmail()))
                                .file(
                                        "resume",
                                        "cv.pdf",
                                        "application/pdf",
                                        pdf("A mariner since 2011, with the licence of Larne."))
                                .bytes())
                .text("id");
        OurPages rosa = window("recruiter").open("/hiring/applications/" + read);

        assertThat(rosa.page().locator(".asked li")).containsText("A master mariner's licence");
        assertThat(rosa.page().locator(".asked li")).containsText("Not found: master");
        assertThat(rosa.page().locator(".sheet-of-paper mark")).hasText(new String[] {"mariner", "licence"});
        rosa.button("licence").click();
        assertThat(rosa.page().locator(".sheet-of-paper mark.here")).hasText("licence");
        assertThat(rosa.page().locator(".sheet-of-paper mark.here")).isInViewport();
    }

    @Test
    void aCandidateIsWithdrawnWithTheReasonOnTheTimeline() {
        OurPages rosa = window("recruiter").open("/hiring/applications/" + application);

        rosa.page().getByText("The candidate withdraws").click();
        rosa.page().getByLabel("What the candidate says").fill("The sea calls.");
        rosa.button("Withdraw the application").click();

        assertThat(rosa.page().locator(".standing")).hasText("Withdrawn by the candidate");
        assertThat(rosa.page().locator("#history")).containsText("The sea calls.");
        assertThat(rosa.page().getByText("The candidate withdraws")).hasCount(0);
        assertThat(rosa.page().locator(".work")).containsText("Nothing is due to you here");
    }

    @Test
    void whoLeadsGivesATaskToAColleagueAndExcusesAnInterviewer(@Autowired IdentityService identities) {
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        hiring.chooseFirstSlot(application, hiring.proposeSlots(application, "interviewer", "interviewer2"));
        User priya = identities.newUser("recruiter2");
        priya.setFirstName("Priya");
        priya.setLastName("Nair");
        identities.saveUser(priya);
        identities.createMembership("recruiter2", "recruiters");
        try {
            OurPages marcus = window("manager").open("/hiring/applications/" + application);
            assertThat(marcus.page().locator("#interviews")).containsText("Rosa Lindqvist can move or cancel it");

            marcus.page().getByText("Excuse an interviewer").click();
            marcus.page().getByLabel("Interviewer", exactly()).selectOption("Tomas Novak");
            marcus.page().getByLabel("Why (for the team").fill("Is ill.");
            marcus.button("Excuse").click();
            assertThat(marcus.page().locator(".done"))
                    .containsText("Interviewer excused: First interview: Tomas Novak (Is ill.)");
            assertThat(marcus.page().locator("#interviews")).not().containsText("Tomas Novak");
            assertThat(marcus.page().getByText("Excuse an interviewer")).hasCount(0);

            marcus.page().getByText("Give a task to a colleague").click();
            marcus.page().getByLabel("Change interview (with Rosa Lindqvist)").selectOption("Priya Nair");
            marcus.button("Give").click();
            assertThat(marcus.page().locator(".done"))
                    .containsText("Task given to a colleague: Change interview: Priya Nair");
            assertThat(tasks.createTaskQuery()
                            .processInstanceBusinessKey(application)
                            .taskAssignee("recruiter2")
                            .count())
                    .isEqualTo(1);
        } finally {
            identities.deleteUser("recruiter2");
        }
    }

    @Test
    void anAgreedInterviewIsMovedFromTheCandidatesPage() {
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        hiring.chooseFirstSlot(application, hiring.proposeSlots(application, "interviewer", "interviewer2"));
        OurPages rosa = window("recruiter").open("/hiring/applications/" + application);

        rosa.link("Move or cancel it").click();

        rosa.withForm();
        assertThat(rosa.page().locator("#task-name")).hasText("Change interview");
    }

    @Test
    void aNoteThatReachesNobodyStaysInItsField() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);

        rosa.page().locator("#notes textarea").fill("@nobody please look");
        rosa.button("Add note").click();
        assertThat(rosa.page().locator("#notes [role=alert]")).containsText("Nobody here is called @nobody.");
        assertThat(rosa.page().locator("#notes textarea")).hasValue("@nobody please look");

        rosa.page().locator("#notes textarea").fill("@manager please look");
        rosa.button("Add note").click();
        assertThat(rosa.page().locator("#notes li")).containsText("@manager please look");
    }

    private static byte[] pdf(String line) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(line);
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
