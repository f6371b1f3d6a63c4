package org.hiringpipelines.app.tasklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's Chromium, for tests that see what a person sees. It takes long to start, so all tests of a virtual machine share one; no window knows of
 * another's log-in, and with its test each is gone. It is taken from {@code CHROMIUM}, or from where packages put it; nothing is downloaded. Where there is none the tests are skipped, but never in a build that
 * has to be complete ({@code CI=true}). When a test fails, what its windows showed is kept in {@code target/windows}.
 */
public final class Chromium implements BeforeEachCallback, AfterEachCallback {

    /** Milliseconds after which something is taken to never come: many, since a shared machine may be slow for long. */
    private static final double PATIENCE_MILLIS = 180_000;

    private static final Path PICTURES = Path.of("target", "windows");

    private static Browser running;

    private final List<BrowserContext> people = new ArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        Path executable = Stream.of(
                        System.getenv("CHROMIUM"),
                        // The same browser without what only a window on a screen needs: it takes half as long.
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (executable == null && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("No Chromium: install it, or name it in CHROMIUM.");
        }
        assumeTrue(executable != null, "No Chromium on this machine (install it, or name it in CHROMIUM): not tried.");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        if (running == null || !running.isConnected()) {
            running = start(executable);
        }
    }

    private static Browser start(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "end of Chromium"));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            if (context.getExecutionException().isPresent()) {
                picture(context.getRequiredTestClass().getSimpleName() + "-"
                        + context.getRequiredTestMethod().getName());
            }
        } finally {
            people.forEach(BrowserContext::close);
            people.clear();
        }
    }

    /** A window in which somebody of the local team is logged in to Tasklist and looks at one of the lists on the left. */
    public TasklistPage window(int port, String user, String list) {
        return tasklist(port, new Browser.NewContextOptions().setViewportSize(1500, 1400))
                .logIn(user)
                .list(list);
    }

    /** A window in which nobody is logged in to Tasklist yet. */
    public TasklistPage tasklist(int port, Browser.NewContextOptions options) {
        return new TasklistPage(window(options), address(port));
    }

    /** A window in which somebody of the local team is logged in to our pages and looks at one of them. */
    public CountedClicks page(int port, String user, String address) {
        Page page = window(new Browser.NewContextOptions());
        Witness witness = new Witness(page.context(), address(port));
        page.navigate(address(port) + "/hiring/login?next=" + URLEncoder.encode(address, UTF_8));
        page.getByLabel("User").fill(user);
        page.getByLabel("Password").fill("demo");
        page.getByLabel("Password").press("Enter");
        page.waitForURL("**" + address);
        return new CountedClicks(page, witness);
    }

    /** A window in which nobody is logged in to anything. */
    public Page window(Browser.NewContextOptions options) {
        BrowserContext person = running.newContext(options);
        people.add(person);
        person.setDefaultTimeout(PATIENCE_MILLIS);
        return person.newPage();
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }

    private void picture(String test) {
        int window = 0;
        for (BrowserContext person : people) {
            for (Page page : person.pages()) {
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(test + "-" + ++window + ".png")));
            }
        }
    }
}
