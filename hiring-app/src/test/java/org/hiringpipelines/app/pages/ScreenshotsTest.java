package org.hiringpipelines.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.hiringpipelines.app.scenario.EachForm;
import org.hiringpipelines.app.scenario.FullDesks;
import org.hiringpipelines.app.scenario.OpenForm;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.hiringpipelines.workflows.language.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Takes a picture of each form and page in each language, to be looked at: {@code target/screenshots/de/home-recruiter.png}. Nothing may go wrong
 * on the way, and no picture may be empty.
 */
@RunningApplication
class ScreenshotsTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final List<String> TEAM =
            List.of("recruiter", "manager", "interviewer", "approver", "designer", "admin");

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    /** What begins with a form of its own; these are pictured as people begin it. */
    private static final List<String> STARTED = List.of("add-candidate", "posting", "record-withdrawal");

    @Autowired
    private EachForm eachForm;

    @Autowired
    private FullDesks desks;

    @Autowired
    private Languages languages;

    private final Map<String, OurPages> pages = new HashMap<>();
    private final Map<String, Page> tasklists = new HashMap<>();
    private Path folder;

    @AfterEach
    void everybodyReadsAsBefore() {
        speak(languages.house());
    }

    @Test
    void eachFormAndPageIsThereInEachLanguage() throws IOException {
        List<OpenForm> forms = eachForm.open();
        assertThat(forms.stream().map(OpenForm::form)).containsExactlyInAnyOrderElementsOf(formsOfTasks());

        for (Locale language : languages.all()) {
            speak(language);
            folder = Files.createDirectories(PICTURES.resolve(language.toLanguageTag()));
            for (OpenForm form : forms) {
                picture(
                        "form-" + form.form(),
                        ours(form.user())
                                .openTask("/hiring/tasks/" + form.task())
                                .page());
                inTasklist(form);
            }
            startInTasklist();
            pagesOfEachRole();
            onATelephone(language);
            howWeHire("how-we-hire", fresh(1280, 720), language);
            close();
        }
        assertThat(emptyPictures()).isEmpty();
    }

    private void pagesOfEachRole() {
        for (String user : TEAM) {
            page("home-" + user, user, "/hiring");
        }
        String posting = desks.posting();
        String application = desks.applicationOf(FullDesks.AFTER_ROUND);
        page("postings", "recruiter", "/hiring/postings");
        page("board", "recruiter", "/hiring/postings/" + posting);
        page("diagram", "recruiter", "/hiring/postings/" + posting + "/diagram");
        page("numbers", "manager", "/hiring/numbers");
        page("search", "recruiter", "/hiring/search?q=gil");
        page("candidate", "recruiter", "/hiring/applications/" + application);
        page("person", "admin", "/hiring/applications/" + application + "/person");
        page("nothing-here", "recruiter", "/hiring/tasks/none");
        page("not-for-you", "designer", "/hiring/applications/" + application);
        page("sheet-application", "recruiter", "/sheets/applications/" + application);
        page("sheet-scorecards", "manager", "/sheets/applications/" + application + "/scorecards");
        page("sheet-posting", "recruiter", "/sheets/postings/" + posting);
        page("sheet-in-hand", "manager", "/sheets/postings/" + posting + "/in-hand");
        page("sheet-offer", "approver", "/sheets/offers/" + desks.offerOf(FullDesks.APPROVED));

        OurPages rosa = ours("recruiter").open("/hiring/postings/" + posting);
        rosa.page().locator(".everybody input").first().check();
        rosa.page().locator(".bar button").first().click();
        rosa.page().locator("select").first().waitFor();
        picture("bulk", rosa.page());
    }

    private void onATelephone(Locale language) {
        OurPages telephone = fresh(390, 844);
        pages.put("on the way", telephone);
        picture("log-in", telephone.open("/hiring/login?language=" + language).page());
        telephone.open("/hiring").logIn("interviewer");
        picture("telephone-home", telephone.page());
        telephone.page().locator("main a[href*='task']").first().click();
        picture("telephone-scorecard", telephone.withForm().page());
        howWeHire("telephone-how-we-hire", fresh(390, 844), language);
    }

    /** As a candidate reads it who is nobody of the team: as it comes, and with all that opens. */
    private void howWeHire(String name, OurPages candidate, Locale language) {
        candidate.open("/how-we-hire?language=" + language);
        picture(name, candidate.page());
        candidate.page().evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        picture(name + "-opened", candidate.page());
        candidate.hasGoneWell();
        candidate.page().context().close();
    }

    /** Tasklist in a second tab of the same browser, where the same person is logged in. */
    private void inTasklist(OpenForm form) {
        Page tab = tasklist(form.user());
        tab.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + form.task());
        tab.locator("[cam-tasklist-form][data-task='" + form.task() + "'] .fjs-form")
                .waitFor();
        tab.locator(".hiring-sheet-shown").first().waitFor();
        picture("tasklist-" + form.form(), tab);
    }

    private void startInTasklist() {
        Page tab = tasklist("recruiter");
        for (String form : STARTED) {
            page("start-" + form, "recruiter", "/hiring/start/" + form);
        }
        tab.locator(".start-process-action a").click();
        tab.locator(".modal-content .processes a").first().waitFor();
        picture("tasklist-start", tab);
        tab.locator(".modal-content .processes a").first().click();
        tab.locator(".modal-content .fjs-form").waitFor();
        picture("tasklist-start-first", tab);
    }

    private Page tasklist(String user) {
        return tasklists.computeIfAbsent(
                user, name -> ours(name).page().context().newPage());
    }

    /** Nothing went wrong, and the next language begins anew. */
    private void close() {
        pages.values().forEach(window -> {
            window.hasGoneWell();
            window.page().context().close();
        });
        pages.clear();
        tasklists.clear();
    }

    private void page(String name, String user, String address) {
        OurPages ours = ours(user).open(address);
        ours.page().waitForLoadState(LoadState.NETWORKIDLE);
        picture(name, ours.page());
    }

    private void picture(String name, Page page) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
    }

    private OurPages ours(String user) {
        return pages.computeIfAbsent(
                user, name -> fresh(1280, 720).open("/hiring").logIn(name));
    }

    private OurPages fresh(int width, int height) {
        return new OurPages(chromium, port, new Browser.NewContextOptions().setViewportSize(width, height));
    }

    private void speak(Locale language) {
        TEAM.forEach(person -> languages.choose(person, language.toLanguageTag()));
    }

    /** All forms but the one that starts a process, which belongs to no task. */
    private static List<String> formsOfTasks() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.form"))
                .map(Resource::getFilename)
                .map(file -> file.replace(".form", ""))
                .filter(form -> !form.startsWith("start-") && !STARTED.contains(form))
                .toList();
    }

    private static List<Path> emptyPictures() throws IOException {
        try (Stream<Path> pictures = Files.walk(PICTURES)) {
            return pictures.filter(Files::isRegularFile)
                    .filter(ScreenshotsTest::isEmpty)
                    .toList();
        }
    }

    /** Whether nearly all of it is of one colour. */
    private static boolean isEmpty(Path picture) {
        try {
            BufferedImage image = ImageIO.read(picture.toFile());
            Map<Integer, Integer> colours = new HashMap<>();
            IntStream.range(0, image.getWidth() * image.getHeight() / 7)
                    .map(at -> at * 7)
                    .map(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()))
                    .forEach(colour -> colours.merge(colour, 1, Integer::sum));
            return colours.size() < 50;
        } catch (IOException unreadable) {
            throw new AssertionError(picture + " is no picture.", unreadable);
        }
    }
}
