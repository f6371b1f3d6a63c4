package org.hiringpipelines.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hiringpipelines.app.tasklist.Chromium;
import org.hiringpipelines.app.tasklist.FilledIn;

/** Our pages in a browser, as one person uses them; what goes wrong on the way is noted. */
final class OurPages extends FilledIn<OurPages> {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Page page;
    private final String address;

    OurPages(Chromium chromium, int port, Browser.NewContextOptions options) {
        this(chromium.window(options), "http://localhost:" + port);
    }

    private OurPages(Page page, String address) {
        super(page, address);
        this.page = page;
        this.address = address;
        // Whether one wants to leave a form that is filled in.
        page.onDialog(Dialog::accept);
    }

    @Override
    protected OurPages self() {
        return this;
    }

    OurPages open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Logs in on the page that is shown. */
    OurPages logIn(String user) {
        return logIn(user, "demo");
    }

    OurPages logIn(String user, String password) {
        page.getByLabel("User").fill(user);
        page.getByLabel("Password").fill(password);
        button("Log in").click();
        return withKeys();
    }

    /** Waits until somebody is logged in and the page listens to keys: a letter that comes before its scripts goes nowhere. */
    OurPages withKeys() {
        page.locator(".me").waitFor();
        page.waitForLoadState();
        return this;
    }

    /** Opens the page of a candidate and waits for the form of the task on it. */
    OurPages openTask(String path) {
        open(path);
        return withForm();
    }

    OurPages withForm() {
        page.locator(".task .complete:enabled").waitFor();
        return this;
    }

    OurPages complete() {
        button("Complete").click();
        return this;
    }

    /** What the browser asks from now on, such as whether one wants to leave; all of it is answered by yes. */
    List<String> asked() {
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> asked.add(dialog.type()));
        return asked;
    }

    /** Logs in, in the window that an act opens beside this one, of the same browser; answers that window. */
    Page logInBeside(Runnable act, String user) {
        Page beside = page.waitForPopup(act);
        beside.locator("#user").fill(user);
        beside.locator("#password").fill("demo");
        beside.locator("main button[type=submit]").click();
        beside.locator(".me").waitFor();
        return beside;
    }

    /** Goes home, and from there to what is due. */
    OurPages due(String task) {
        page.locator(".top")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Home"))
                .click();
        // Before the page itself stands a link to what is due first, for those who go by Tab.
        text().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(task))
                .first()
                .click();
        return withForm();
    }

    /** Does what ends the task that is open, and reads that it is done. */
    OurPages done(Runnable act) {
        act.run();
        page.locator(".done").waitFor();
        return this;
    }

    /** Logs out. */
    OurPages logOut() {
        button("Log out").click();
        page.getByLabel("User").waitFor();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator text() {
        return page.locator("main");
    }

    /** What makes the page hard or impossible to use for some, by the rules of WCAG that can be checked by a program. */
    List<String> barriers() {
        return new AxeBuilder(page)
                        // Drawn by the form viewer, and no part of a field.
                        .exclude(".fjs-powered-by")
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> page.url() + ": " + rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
    }

    /** Whether the page is wider than its window. */
    boolean scrollsSideways() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1");
    }

    /** Goes where a link leads, by keys. */
    OurPages go(String link) {
        for (int tabs = 1; tabs <= 60; tabs++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("link => document.activeElement.textContent.trim() === link", link)) {
                return press("Enter");
            }
        }
        throw new AssertionError("No Tab leads to \"" + link + "\".");
    }

    /** How often Tab is pressed until the cursor is at what a selector names. */
    int tabsTo(String selector) {
        for (int tabs = 1; tabs <= 60; tabs++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return tabs;
            }
        }
        throw new AssertionError("No Tab leads to " + selector);
    }

    void hasGoneWell() {
        // That a status is not 200 is asserted where it is meant.
        assertThat(complaints())
                .filteredOn(complaint -> !complaint.startsWith("console: Failed to load resource"))
                .isEmpty();
    }
}
