package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.regex.Pattern;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.hiringpipelines.app.tasklist.TasklistPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people have the same task before them, which is nobody's yet; one of them is faster. */
@RunningApplication
class TwoAtOneTaskTest {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Callers callers;

    private String application;
    private String task;

    @BeforeEach
    void anOfferWaitsForItsApproval() {
        hiring.clearDesks();
        application = hiring.application(hiring.openPosting(1));
        hiring.moveTo(application, "CallActivity_Offer");
        hiring.draftOffer(application);
        task = hiring.taskId("approver", application, "Task_ApproveOffer");
    }

    @Test
    void onOurPagesTheOtherReadsWhatBecameOfItAndKeepsTheirWords() {
        OurPages ada = window("approver").openTask("/hiring/tasks/" + task);
        OurPages amara = window("admin").openTask("/hiring/tasks/" + task);
        amara.field("Comment", 0).fill("A little less would do.");

        ada.field("Comment", 0).fill("Within the range.");
        ada.done(ada.button("Yes, approve the offer")::click);
        amara.button("No, return the offer to be changed").click();

        assertThat(amara.page().locator(".task [role=alert]")).containsText("This task is done already");
        assertThat(amara.page().locator(".task [role=alert]")).containsText("Maren Holt: ");
        assertThat(amara.field("Comment", 0)).hasValue("A little less would do.");
        assertThat(offer()).contains("EXTENDED");
        amara.open("/hiring/tasks/" + task);
        assertThat(amara.page().locator(".work")).containsText("This task is done already");
        assertThat(amara.page().locator("#history")).containsText("Within the range.");
        ada.hasGoneWell();
        amara.hasGoneWell();
    }

    @Test
    void whereTheCandidateWithdrewNoOlderDeedIsSaidToBeTheCause() {
        OurPages ada = window("approver").openTask("/hiring/tasks/" + task);
        assertThat(callers.as("integrator")
                        .post("/api/applications/" + application + "/withdrawal", "{}")
                        .status())
                .isEqualTo(202);
        hiring.runJobs();

        ada.button("Yes, approve the offer").click();

        assertThat(ada.page().locator(".task [role=alert]"))
                .hasText(Pattern.compile(" Maren Holt: Withdrawn by the candidate\\.$"));
        ada.hasGoneWell();
    }

    @Test
    void inTasklistTheOtherReadsThatItIsDone() {
        TasklistPage ada = chromium.window(port, "approver", "Approvals").open("Approve offer");
        OurPages amara = window("admin").openTask("/hiring/tasks/" + task);

        amara.done(amara.button("Yes, approve the offer")::click);
        ada.tryToClaim();

        assertThat(ada.gone()).containsText("This task is not open any more");
        assertThat(ada.tasks("Approve offer")).hasCount(0);
        assertThat(offer()).contains("EXTENDED");
    }

    private String offer() {
        return hiring.look(application).path("offers").toString();
    }

    private OurPages window(String user) {
        return new OurPages(chromium, port, new Browser.NewContextOptions().setViewportSize(1280, 720))
                .open("/hiring")
                .logIn(user);
    }
}
