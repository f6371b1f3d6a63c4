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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tasklist in a browser, as a person uses it. */
public final class TasklistPage extends FilledIn<TasklistPage> {

    private final Page page;
    private final String address;
    private Locator list;

    TasklistPage(Page page, String address) {
        super(page, address);
        this.page = page;
        this.address = address;
    }

    @Override
    protected TasklistPage self() {
        return this;
    }

    /** Logs in on Camunda's own page. */
    public TasklistPage logIn(String user) {
        page.navigate(address + "/camunda/app/tasklist/");
        Locator name = page.getByPlaceholder("Username");
        keepsTheCursor(name);
        name.fill(user);
        page.getByPlaceholder("Password").fill("demo");
        button("Log in").click();
        return this;
    }

    /** The page of the log-in takes the cursor back to its first field a third of a second after it has come, and what is typed then goes there. */
    static void keepsTheCursor(Locator field) {
        field.evaluate("field => field.removeAttribute('autofocus')");
    }

    /** Logs out, from the menu below one's name. */
    public TasklistPage logOut() {
        // Who leaves while the form of the next task is still being fetched meets an error of Tasklist's own.
        page.locator(".fjs-form").or(page.locator(".no-task:visible")).first().waitFor();
        page.locator("[cam-widget-header] .account > a").click();
        page.getByText("Log out", new GetByTextOptions().setExact(true)).click();
        page.getByPlaceholder("Username").waitFor();
        return this;
    }

    /** Hands in the text of a posting, with who leads it. */
    public TasklistPage handIn(String text, String hiringManager, String recruiter) {
        page.getByText("Start process").click();
        Locator start = page.locator(".modal-content");
        start.getByText("Posting", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        start.getByLabel("Hiring manager").click();
        start.getByText(hiringManager).click();
        start.getByLabel("Recruiter").click();
        start.getByText(recruiter).click();
        start.getByLabel("Text of the posting").fill(text);
        button("Start").click();
        gone(".modal-content");
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
        page.waitForResponse(Pattern.compile("/filter/[^/]+/list"), () -> list.click())
                .finished();
        // What was listed before stands there until the answer is drawn.
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)))");
        page.locator("li.task")
                .or(page.getByText("Nothing waits in this list."))
                .first()
                .waitFor();
    }

    /** Opens the first task of this name. */
    public TasklistPage open(String task) {
        return open(tasks(task).first());
    }

    /** Opens the task of this name about somebody. */
    public TasklistPage open(String task, String candidate) {
        load();
        return open(page.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(candidate))
                .locator("h4")
                .getByText(task)
                .first());
    }

    private TasklistPage open(Locator task) {
        String id = task.getAttribute("href").replaceFirst(".*[?&]task=([^&]+).*", "$1");
        task.click();
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

    /** Takes the open task for oneself. */
    public TasklistPage claim() {
        tryToClaim();
        gone(".disabled-form");
        return this;
    }

    /** Asks for the open task, which somebody may have taken or done meanwhile. */
    public TasklistPage tryToClaim() {
        page.getByText("Claim", new GetByTextOptions().setExact(true)).first().click();
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

    /** Writes the open scorecard: the same rating and evidence for each of its competencies, which stand in this order. */
    public TasklistPage score(List<String> competencies, String evidence, String recommendation) {
        for (int row = 0; row < competencies.size(); row++) {
            PlaywrightAssertions.assertThat(field("Competency", row)).hasValue(competencies.get(row));
        }
        return rate(competencies.size(), evidence, recommendation).finish();
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
