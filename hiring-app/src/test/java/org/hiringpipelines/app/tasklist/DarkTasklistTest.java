package org.hiringpipelines.app.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiringpipelines.app.scenario.EachForm;
import org.hiringpipelines.app.scenario.OpenForm;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has set their machine to be dark finds Tasklist dark in each of its panes, and reads everything there; a diagram alone stays dark on light. */
@RunningApplication
class DarkTasklistTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** What is painted brighter than any of our dark colours. */
    private static final String BRIGHT = """
        () => [...document.querySelectorAll('body, body *')].filter(part => {
          const [red, green, blue, opaque = 1] = getComputedStyle(part).backgroundColor.match(/[\\d.]+/g).map(Number);
          const box = part.getBoundingClientRect();
          return opaque > .5 && .2126 * red + .7152 * green + .0722 * blue > 200 && box.width * box.height > 300
            && part.checkVisibility() && !part.closest('[cam-widget-bpmn-viewer]');
        }).map(part => part.tagName + ' ' + part.className)
        """;

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private EachForm eachForm;

    private final List<String> faults = new ArrayList<>();

    @Test
    void eachPaneIsDarkAndLegible() {
        Map<String, String> tasks = eachForm.open().stream().collect(Collectors.toMap(OpenForm::form, OpenForm::task));
        for (int width : new int[] {1280, 390}) {
            TasklistPage window = chromium.tasklist(
                    port,
                    new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(ColorScheme.DARK));
            Page page = window.page();
            page.navigate(address());
            page.getByPlaceholder("Username").waitFor();
            look(page, "log-in at " + width);
            window.logIn("recruiter").list("Recruiting tasks");
            look(page, "list at " + width);
            for (String form : List.of("screen-application", "propose-slots", "record-clearance")) {
                open(page, tasks.get(form));
                look(page, form + " at " + width);
                Locator day = page.locator(".fjs-form-field-datetime input");
                if (day.count() > 0) {
                    day.first().click();
                    page.locator(".flatpickr-calendar.open").waitFor();
                    look(page, "calendar at " + width);
                }
            }
            page.locator(".task-details .nav-tabs").getByText("Description").click();
            look(page, "description at " + width);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theDialogThatStartsSomethingIsDarkAndLegible() {
        TasklistPage window = chromium.tasklist(
                        port,
                        new Browser.NewContextOptions()
                                .setViewportSize(1280, 844)
                                .setColorScheme(ColorScheme.DARK))
                .logIn("recruiter")
                .list("Recruiting tasks");
        Page page = window.page();
        page.getByText("Start process").click();
        Locator start = page.locator(".modal-content");
        start.getByText("Add candidate").waitFor();
        look(page, "start");
        start.getByText("Add candidate").click();
        start.locator(".fjs-form").waitFor();
        look(page, "add candidate");

        assertThat(faults).isEmpty();
    }

    @Test
    void whereAdministratorsMakeListsIsDarkAndLegibleAndSoIsWelcome() {
        TasklistPage window = chromium.tasklist(
                        port,
                        new Browser.NewContextOptions()
                                .setViewportSize(1280, 844)
                                .setColorScheme(ColorScheme.DARK))
                .logIn("admin")
                .list("All tasks");
        Page page = window.page();
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                faults.add(answer.status() + " " + answer.url());
            }
        });
        page.getByText("Create a filter").click();
        page.locator(".filter-modal").getByText("Auto-Refresh").waitFor();
        look(page, "new list");
        page.locator(".filter-modal .panel-title a").getByText("Criteria").click();
        page.locator(".filter-modal").getByText("Add criterion").waitFor();
        look(page, "criteria of a new list");
        page.waitForResponse(
                answer -> answer.url().endsWith("/password-policy"),
                () -> page.navigate(address().replace("tasklist", "welcome")));
        page.locator(".webapps .app-name").first().waitFor();
        look(page, "welcome");

        assertThat(faults).isEmpty();
    }

    private void look(Page page, String pane) {
        // What is half faded in has half its colour.
        page.waitForFunction("() => document.getAnimations().every(part => part.playState !== 'running')");
        ((List<?>) page.evaluate(BRIGHT)).forEach(part -> faults.add(pane + ": " + part + " is bright"));
        new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .forEach(rule -> faults.add(pane + ": " + rule.getId() + " " + rule.getNodes()));
    }

    private void open(Page page, String task) {
        page.navigate(address() + "default/#/?task=" + task);
        page.locator("[cam-tasklist-form][data-task='" + task + "'] .fjs-form").waitFor();
        page.waitForSelector(
                ".hiring-sheet:not(.hiring-sheet-shown)",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private String address() {
        return "http://localhost:" + port + "/camunda/app/tasklist/";
    }
}
