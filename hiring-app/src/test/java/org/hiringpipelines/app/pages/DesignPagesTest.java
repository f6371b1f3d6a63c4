package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Deployments;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** A designer deploys on a page, and moves people along on the two drawings. */
@RunningApplication
class DesignPagesTest {

    private static final String NEW_ID = "Task_SiftApplication";

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Callers callers;

    @Autowired
    private RepositoryService repository;

    private Deployments deployments;
    private String application;
    private OurPages dana;

    @BeforeEach
    void somebodyStandsAtScreening() {
        hiring.clearDesks();
        deployments = new Deployments(repository);
        application = hiring.applicationOf("Maren Holt", hiring.openPosting(1));
        dana = new OurPages(chromium, port, new Browser.NewContextOptions().setViewportSize(1280, 900));
        dana.open("/hiring").logIn("designer");
    }

    @AfterEach
    void takeAway() {
        deployments.takeBack();
    }

    @Test
    void whatIsBrokenIsRefusedAndWhatIsSoundIsDeployed() {
        dana.open("/hiring/designs");
        handIn(diagram().replace("applications.screen(", "applications.scren("));
        assertThat(dana.page().getByRole(AriaRole.ALERT))
                .containsText("screening.bpmn, Task_ScreenApplication: ApplicationService has no method scren");
        assertThat(deployments.all()).isEqualTo(deployments.before());

        handIn(diagram());

        assertThat(dana.page().locator(".done")).containsText("is deployed");
        assertThat(dana.page().locator("#all ~ ul li").first()).containsText("By a page");
    }

    @Test
    void aStepThatIsCalledAnotherIsNamedByTwoClicksAndEverybodyComesAlong() {
        dana.open("/hiring/designs");
        // Were it called as before, it would be found by its name.
        handIn(diagram()
                .replace("Task_ScreenApplication", NEW_ID)
                .replace("name=\"Screen application\"", "name=\"Decide on hire\""));
        dana.link("Move people along").first().click();
        var row = dana.page().locator("tr[data-step=Task_ScreenApplication]");
        assertThat(row).containsText("No step of the new version stands in its place");
        assertThat(dana.page().locator("#stuck ~ ul")).containsText(application);
        assertThat(dana.text()).not().containsText("Maren");

        dana.page()
                .locator(".drawing[data-side=before] [data-element-id=Task_ScreenApplication] .djs-hit")
                .click();
        dana.page()
                .locator(".drawing[data-side=after] [data-element-id=" + NEW_ID + "] .djs-hit")
                .click();
        dana.button("Try these places").click();

        assertThat(dana.page().locator("#stuck")).hasCount(0);
        dana.page().locator("button.primary").click();
        assertThat(dana.page().locator("#progress")).containsText("came along");
        hiring.runJobs();
        assertThat(dana.page().locator("#progress .done")).isVisible();
        assertThat(callers.as("recruiter")
                        .get("/engine-rest/task/" + hiring.taskId("recruiter", application, NEW_ID))
                        .text("taskDefinitionKey"))
                .isEqualTo(NEW_ID);

        dana.button("Take them back").click();
        dana.page().locator("#progress").waitFor();
        hiring.runJobs();
        assertThat(dana.page().locator("#progress .done")).isVisible();
        assertThat(hiring.taskId("recruiter", application, "Task_ScreenApplication"))
                .isNotNull();
    }

    @Test
    void whatNothingUsesIsTickedAndTakenOutAndTheRestSaysWhyItStays() {
        deploysAFormThatNothingUses();

        dana.page().locator("#take-out > summary").click();
        dana.page().locator("#take-out details > summary").click();
        assertThat(dana.page().locator("#take-out details li").filter(containing("screen-application.form")))
                .containsText("Used at “Screen application” in “Screening”");
        dana.page().getByLabel("screen-application.form").check();
        dana.button("Deploy").click();
        assertThat(dana.page().locator(".problem")).containsText("the form forms/screen-application.form is missing");
        assertThat(dana.page().getByLabel("screen-application.form")).isVisible();
        assertThat(dana.page().getByLabel("screen-application.form")).isChecked();
        dana.page().getByLabel("screen-application.form").uncheck();
        dana.page().getByLabel("spare.form").check();
        dana.page().getByLabel("Name").fill("Without the spare one");
        dana.page().getByLabel("Why").fill("Nobody fills it in");
        dana.button("Deploy").click();

        assertThat(dana.page().locator(".done")).containsText("is deployed");
        assertThat(dana.page().locator("#all ~ ul li").first()).containsText("Without spare.form");
        assertThat(dana.page().locator("#all ~ ul li").first()).containsText("Nobody fills it in");
        assertThat(dana.page().getByLabel("spare.form")).hasCount(0);
    }

    private void deploysAFormThatNothingUses() {
        dana.open("/hiring/designs");
        dana.page()
                .locator("#files")
                .setInputFiles(new FilePayload(
                        "spare.form",
                        "application/json",
                        shipped("forms/screen-application.form")
                                .replace("\"screen-application\"", "\"spare\"")
                                .getBytes(StandardCharsets.UTF_8)));
        dana.button("Deploy").click();
        assertThat(dana.page().locator(".done")).containsText("is deployed");
    }

    @Test
    void whatIsTickedIsLeftOutOfWhatIsTriedWhichIsCalledByThat() {
        deploysAFormThatNothingUses();
        dana.open("/hiring/designs/try");
        dana.page().locator("#take-out > summary").click();
        dana.page().getByLabel("spare.form").check();
        dana.page()
                .locator("#files")
                .setInputFiles(new FilePayload(
                        "screening.bpmn", "application/xml", "no diagram at all".getBytes(StandardCharsets.UTF_8)));
        dana.button("Try it").click();
        assertThat(dana.page().locator(".problem").first()).containsText("screening.bpmn");
        assertThat(dana.page().getByLabel("spare.form")).isVisible();
        assertThat(dana.page().getByLabel("spare.form")).isChecked();

        dana.page().locator("#design").selectOption(new SelectOption().setIndex(1));
        dana.button("Try it").click();

        assertThat(dana.page().locator("#running")).hasText("Being tried: the latest design without spare.form");
        dana.button("Call it off").click();
        assertThat(dana.page().locator("#begin")).isVisible();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void nobodyIsKeptOutByHowAPageIsMade() {
        dana.open("/hiring/designs");
        handIn(diagram().replace("Task_ScreenApplication", NEW_ID));
        List<String> barriers = new ArrayList<>();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 820, 390}) {
                OurPages pages = new OurPages(
                        chromium,
                        port,
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 800)
                                .setColorScheme(colours));
                pages.open("/hiring").logIn("designer");
                for (String path : List.of("/hiring/designs", "/hiring/migrations/new")) {
                    pages.open(path);
                    barriers.addAll(pages.barriers());
                    if (pages.scrollsSideways()) {
                        barriers.add(path + " is wider than " + width);
                    }
                }
            }
        }

        assertThat(barriers).isEmpty();
    }

    private void handIn(String diagram) {
        dana.page()
                .locator("#files")
                .setInputFiles(
                        new FilePayload("screening.bpmn", "application/xml", diagram.getBytes(StandardCharsets.UTF_8)));
        dana.page().getByLabel("Name").fill("By a page");
        dana.button("Deploy").click();
    }

    private static String diagram() {
        return shipped("screening.bpmn");
    }

    private static String shipped(String file) {
        try {
            return new ClassPathResource("bpmn/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
