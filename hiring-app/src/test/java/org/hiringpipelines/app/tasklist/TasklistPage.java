package org.hiringpipelines.app.tasklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tasklist in a browser, as a person uses it. */
public final class TasklistPage {

    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private Locator list;

    TasklistPage(Page page, String address) {
        this.page = page;
        this.address = address;
        page.setViewportSize(1500, 1400);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    /** Logs in on Camunda's own page. */
    public TasklistPage logIn(String user) {
        page.navigate(address + "/camunda/app/tasklist/");
        Locator name = page.getByPlaceholder("Username");
        // The page takes the cursor back to the name some time after it has come, and what is typed then goes there.
        do {
            name.fill(user);
            page.getByPlaceholder("Password").fill("demo");
        } while (!name.inputValue().equals(user));
        button("Log in").click();
        return this;
    }

    /** Opens one of the lists on the left. */
    public TasklistPage list(String name) {
        list = page.locator(".task-filter").getByText(name);
        load();
        return this;
    }

    /** The tasks of this name in the list as it is now. */
    public Locator tasks(String name) {
        // A list learns of new tasks every few seconds; asking for it again is what an impatient person does.
        load();
        return page.locator("li.task h4").getByText(name);
    }

    private void load() {
        page.waitForResponse(Pattern.compile("/filter/[^/]+/list"), () -> list.click());
        page.locator("li.task")
                .or(page.getByText("Nothing waits in this list."))
                .first()
                .waitFor();
    }

    /** Opens the first task of this name. */
    public TasklistPage open(String task) {
        Locator first = tasks(task).first();
        String id = first.getAttribute("href").replaceFirst(".*[?&]task=([^&]+).*", "$1");
        first.click();
        // Until it has come, the form of the task before stands there.
        page.locator("[cam-tasklist-form][data-task='" + id + "'] .fjs-form").waitFor();
        sheetsHaveCome();
        return this;
    }

    private void sheetsHaveCome() {
        gone("a[href^='/sheets/']");
        gone(".hiring-sheet:not(.hiring-sheet-shown)");
    }

    /** A screen of another size. */
    public TasklistPage on(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    /** Presses one of the buttons that take a decision at once; answers when the task is done. */
    public TasklistPage decide(String choice) {
        return completing(() -> choice(choice).click());
    }

    /** The button of a decision. */
    public Locator choice(String label) {
        return page.locator(".fjs-form .hiring-choice").filter(new Locator.FilterOptions().setHasText(label));
    }

    /** What is said of the last thing that was done. */
    public Locator said() {
        return page.locator(".hiring-said");
    }

    /** The name of the task that is open. */
    public Locator opened() {
        return page.locator(".task-card h2.task");
    }

    /** What is said of the draft of the open form. */
    public Locator draft() {
        return page.locator(".hiring-draft");
    }

    /** What is said where the open task went meanwhile. */
    public Locator gone() {
        return page.locator(".hiring-gone");
    }

    /** Looks for somebody in the list. */
    public TasklistPage look(String words) {
        page.waitForResponse(
                Pattern.compile("/filter/[^/]+/list"),
                () -> page.getByRole(AriaRole.SEARCHBOX).fill(words));
        return this;
    }

    /** Presses a key. */
    public TasklistPage press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** How often Tab has to be pressed until a field or a button of the form has the focus; 99 where it never has. */
    public int tabsToForm() {
        for (int tabs = 1; tabs < 30; tabs++) {
            press("Tab");
            if ((Boolean) page.evaluate("() => document.activeElement.closest('.fjs-form') !== null")) {
                return tabs;
            }
        }
        return 99;
    }

    /** Whether all of it is on the screen as it is, without scrolling anything. */
    public boolean inSight(Locator thing) {
        return (Boolean) thing.evaluate("""
                thing => {
                  const box = thing.getBoundingClientRect();
                  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                  return box.width > 0 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth
                    && (thing.contains(seen) || (seen !== null && seen.contains(thing)));
                }""");
    }

    /** The first field of the form that somebody fills in, or the first button of a decision. */
    public Locator firstField() {
        return page.locator(".fjs-form")
                .locator("input:visible, textarea:visible, .fjs-input-group:visible, .hiring-choice:visible")
                .first();
    }

    /** What the browser has complained of since before the log-in. */
    public List<String> complaints() {
        return complaints;
    }

    /** The window, for those who look at it with other means. */
    Page page() {
        return page;
    }

    /** Takes the open task for oneself. */
    public TasklistPage claim() {
        page.getByText("Claim", new GetByTextOptions().setExact(true)).first().click();
        gone(".disabled-form");
        return this;
    }

    /** The card of the first task in the list. */
    public Locator card() {
        return page.locator("li.task").first();
    }

    /** The page of ours that stands beside the form; the first, where there are several. */
    public FrameLocator sheet() {
        return page.frameLocator("iframe.hiring-sheet >> nth=0");
    }

    /** All that the window shows, our own pages in it included. */
    public String shown() {
        return page.frames().stream().map(Frame::content).collect(Collectors.joining("\n"));
    }

    /** What an address of this application answers to who is logged in here. */
    public String answerOf(String path) {
        return page.context().request().get(address + path).text();
    }

    /** The nth field of this label, from 0. */
    public Locator field(String label, int which) {
        return page.locator(".fjs-form").getByLabel(label).nth(which);
    }

    /** Chooses in the nth field of this label. */
    public TasklistPage choose(String label, int which, String choice) {
        Locator select = page.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .nth(which);
        select.locator(".fjs-input-group").click();
        select.getByText(choice).click();
        return this;
    }

    /** Picks one of the choices that stand below each other. */
    public TasklistPage pick(String choice) {
        page.locator(".fjs-form-field-radio").getByLabel(choice).first().check();
        return this;
    }

    /** Types a day, month first, or a time into the first field for it of this label. */
    public TasklistPage type(String label, String text) {
        Locator field = page.locator(".fjs-form-field-datetime")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(false))
                .first();
        field.fill(text);
        field.press("Enter");
        field.press("Tab");
        return this;
    }

    /** Chooses one of many in the field of this label. */
    public TasklistPage tag(String label, String choice) {
        Locator field = page.locator(".fjs-form-field-taglist").filter(new Locator.FilterOptions().setHasText(label));
        field.locator("input").click();
        field.getByText(choice).click();
        return this;
    }

    /** Writes the open scorecard: the same rating and evidence for each of its competencies, which stand in this order. */
    public TasklistPage score(List<String> competencies, String evidence, String recommendation) {
        for (int row = 0; row < competencies.size(); row++) {
            PlaywrightAssertions.assertThat(field("Competency", row)).hasValue(competencies.get(row));
            choose("Rating", row, "4 – more than needed");
            field("Evidence", row).fill(evidence);
        }
        return pick(recommendation).finish();
    }

    /** Chooses a file in the sheet, which takes it at once and shows its name. */
    public TasklistPage attach(String fileName) {
        sheet().locator("input[type=file]")
                .setInputFiles(new FilePayload(fileName, "application/pdf", "%PDF-1.7".getBytes(UTF_8)));
        sheet().getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(fileName))
                .waitFor();
        return this;
    }

    /** Finishes the task, which then leaves the list. */
    public TasklistPage finish() {
        return completing(() -> complete().click());
    }

    private TasklistPage completing(Runnable act) {
        String opened = page.url();
        // Only when the answer is here is the next task there; the address may change before.
        Response answer = page.waitForResponse(response -> response.url().endsWith("/submit-form"), act);
        assertThat(answer.status()).as(answer.url()).isEqualTo(204);
        page.waitForURL(url -> !url.equals(opened));
        return this;
    }

    /** The button that finishes the task. */
    public Locator complete() {
        return button("Complete");
    }

    /** What Tasklist tells. */
    public Locator message() {
        return page.locator(".page-notifications .message");
    }

    /** What the form says is wrong with its fields. */
    public Locator errors() {
        return page.locator(".fjs-form-field-error");
    }

    /** Follows a link of the sheet, which opens beside Tasklist. */
    public Page follow(String link) {
        return page.context()
                .waitForPage(() -> sheet().getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(link))
                        .click());
    }

    private void gone(String selector) {
        page.waitForSelector(selector, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
