package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.EmptyHouse;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.TestMailServer;
import org.hiringpipelines.app.tasklist.Chromium;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.web.samples.Samples;
import org.hiringpipelines.workflows.applications.ApplicationForm;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the administrator of a new house does on the first day, as she does it. */
@EmptyHouse
class FirstDayTest {

    private static final String FIRST_DAY = "/hiring/first-day";
    private static final String RITAS = "rain-mossy-lantern-42";
    private static final Pattern LINK = Pattern.compile("https://hiring.example.org(/hiring/password/[\\w-]+)");

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Callers callers;

    @Autowired
    private Samples samples;

    @Autowired
    private ApplicationIntake applications;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcTemplate database;

    private final List<OurPages> windows = new ArrayList<>();

    @BeforeEach
    void theMailServerIsThere() {
        TestMailServer.open();
        database.update("delete from mail_trial");
    }

    @AfterEach
    void nothingWentWrongOnTheWay() {
        identities.deleteUser("rita");
        samples.remove(true);
        TestMailServer.open();
        windows.forEach(OurPages::hasGoneWell);
    }

    @Test
    void sheIsGreetedWithWhatIsMissingUntilItIsDone() {
        OurPages anna = window();
        assertThat(anna.page().locator(".first-day li").filter(containing("Let people in")))
                .containsText("to do");
        assertThat(anna.page().locator(".first-day li").filter(containing("Try out the mail server")))
                .containsText("to do");

        anna.link("Let people in").click();
        assertThat(part(anna, "team")).containsText("Nobody would see the tasks of this group.");
        addRita(anna);
        assertThat(part(anna, "team").getByText("Nobody would see the tasks of this group."))
                .hasCount(0);

        tryOutMail(anna);
        assertThat(part(anna, "mail").locator("[role=status]"))
                .hasText(
                        "The server has taken the mail to anna@example.org. Look whether it arrives, and not among the junk.");

        anna.page().getByLabel("Text of the posting").fill(Hiring.POSTING);
        anna.button("Take in").click();
        anna.page().waitForURL("**/hiring/postings/*/tasks");
        assertThat(anna.text()).containsText("Harbour Pilot");

        anna.open("/hiring");
        assertThat(anna.page().locator("h1")).hasText("Home");
        assertThat(anna.page().locator(".first-day")).hasCount(0);
        assertThat(anna.open(FIRST_DAY).page().locator("nav.card li").filter(containing("done")))
                .hasCount(3);
    }

    @Test
    void whoJoinsChoosesAPasswordByALinkThatHoldsOnce() throws Exception {
        OurPages anna = window().open(FIRST_DAY);
        addRita(anna);
        assertThat(part(anna, "team").locator("[role=status]"))
                .hasText(
                        "Rita Moss has joined. A link to choose a password has gone to rita@example.org. It holds once, for 3 days.");
        assertThat(anna.page().locator("#link")).hasCount(0);
        String link = linkIn(TestMailServer.mails().get(0).getContent());

        OurPages rita = fresh().open(link);
        assertThat(rita.text()).containsText("For Rita Moss, who logs in as rita.");
        choose(rita, "demo-demo-demo", "another-one-of-hers");
        assertThat(rita.page().locator("[role=alert]")).hasText("The two passwords are not the same. Type both again.");
        choose(rita, "password12345", "password12345");
        assertThat(rita.page().locator("[role=alert]")).containsText("easy to guess");
        choose(rita, RITAS, RITAS);
        assertThat(rita.page().locator("[role=status]")).hasText("Your password is set. You log in as rita.");

        assertThat(rita.open(link).page().locator("[role=alert]")).containsText("This link holds no more.");
        rita.open("/hiring").logIn("rita", RITAS);
        assertThat(rita.page().locator(".top")).containsText("Rita Moss");
        assertThat(rita.page().locator(".top nav")).not().containsText("First day");
        assertThat(rita.open(FIRST_DAY).text()).containsText("This page is not for you");
    }

    @Test
    void whereNoMailGoesOutTheLinkIsShownOnceToBeHandedOver() {
        TestMailServer.close();
        OurPages anna = window().open(FIRST_DAY);

        addRita(anna);

        assertThat(part(anna, "team").locator("[role=status]"))
                .containsText("No mail went out: Nothing answers at localhost:");
        String link = linkIn(anna.page().locator("#link").inputValue());
        assertThat(anna.open(FIRST_DAY).page().locator("#link")).hasCount(0);
        anna.button("New link for a password: Rita Moss").first().click();
        String newer = linkIn(anna.page().locator("#link").inputValue());

        assertThat(fresh().open(link).page().locator("[role=alert]")).containsText("This link holds no more.");
        OurPages rita = fresh().open(newer);
        choose(rita, RITAS, RITAS);
        assertThat(rita.page().locator("[role=status]")).containsText("Your password is set.");
        assertThat(identities.checkPassword("rita", RITAS)).isTrue();
    }

    @Test
    void aLinkHoldsForNobodyElseWhoIsGivenTheNameOfSomebodyGone() throws Exception {
        OurPages anna = window().open(FIRST_DAY);
        addRita(anna);
        String link = linkIn(TestMailServer.mails().get(0).getContent());
        assertThat(fresh().open(link).text()).containsText("For Rita Moss, who logs in as rita.");

        identities.deleteUser("rita");
        assertThat(fresh().open(link).page().locator("[role=alert]")).containsText("This link holds no more.");
        addAnotherRita();

        assertThat(fresh().open(link).page().locator("[role=alert]")).containsText("This link holds no more.");
        assertThat(sends(
                                callers.stranger(),
                                link,
                                "password=another-lantern-42&again=another-lantern-42",
                                "same-origin")
                        .status())
                .isEqualTo(404);
        assertThat(identities.checkPassword("rita", RITAS)).isTrue();
    }

    /** As a program adds somebody over REST: without a password. */
    @Test
    void norWhereNeitherOfTheTwoHasAPassword() {
        identities.saveUser(identities.newUser("rita"));
        identities.createMembership("rita", "recruiters");
        OurPages anna = window().open(FIRST_DAY);
        anna.button("New link for a password: rita").first().click();
        String link = linkIn(anna.page().locator("#link").inputValue());
        assertThat(fresh().open(link).text()).containsText("who logs in as rita.");

        identities.deleteUser("rita");
        identities.saveUser(identities.newUser("rita"));
        assertThat(fresh().open(link).page().locator("[role=alert]")).containsText("This link holds no more.");

        identities.createMembership("rita", "recruiters");
        anna.open(FIRST_DAY).button("New link for a password: rita").first().click();
        OurPages rita = fresh().open(linkIn(anna.page().locator("#link").inputValue()));
        choose(rita, RITAS, RITAS);
        assertThat(identities.checkPassword("rita", RITAS)).isTrue();
    }

    /** As Admin adds somebody: with a password. */
    private void addAnotherRita() {
        User another = identities.newUser("rita");
        another.setFirstName("Rita");
        another.setLastName("Vale");
        another.setPassword(RITAS);
        identities.saveUser(another);
    }

    @Test
    void aMailServerThatIsNotThereIsSaidNotToBeWithWhatToLookAt() {
        TestMailServer.close();
        OurPages anna = window().open(FIRST_DAY);

        tryOutMail(anna);

        assertThat(part(anna, "mail").locator("[role=alert]")).containsText("Nothing answers at localhost:");
        assertThat(part(anna, "mail")).containsText("Look at SPRING_MAIL_PORT");
        assertThat(anna.page().getByLabel("Send a test mail to")).hasValue("anna@example.org");
        assertThat(part(anna, "mail")).not().containsText("This server has taken a mail.");

        TestMailServer.open();
        tryOutMail(anna);
        assertThat(part(anna, "mail")).containsText("This server has taken a mail.");
        assertThat(TestMailServer.recipients()).containsExactly("anna@example.org");
    }

    @Test
    void whatCannotBeTakenStandsInItsFieldAgain() {
        identities.saveUser(identities.newUser("rita"));
        OurPages anna = window().open(FIRST_DAY);

        addRita(anna);

        assertThat(part(anna, "team").locator("[role=alert]"))
                .hasText("Somebody here logs in as \"rita\" already. Take another user name.");
        assertThat(anna.page().getByLabel("Last name")).hasValue("Moss");
        assertThat(anna.page().getByLabel("Approvers")).isChecked();

        anna.page().getByLabel("Text of the posting").fill(" .");
        anna.page().getByLabel("Openings").fill("many");
        anna.button("Take in").click();
        assertThat(part(anna, "posting").locator("[role=alert]")).isVisible();
        assertThat(anna.page().getByLabel("Text of the posting")).hasValue(" .");
    }

    @Test
    void samplesComeAndGoAndWhatIsRealIsAskedAbout() {
        OurPages anna = window().open(FIRST_DAY);
        anna.button("Load samples").click();
        assertThat(part(anna, "samples").locator("[role=status]")).hasText("The samples are there.");
        assertThat(part(anna, "samples")).containsText("Rosa Lindqvist (sample)");
        assertThat(part(anna, "team")).not().containsText("(sample)");
        String librarian =
                database.queryForObject("select id from requisition where title = 'Branch Librarian'", String.class);
        String name = "Maren Holt";
        applications.submit(
                librarian,
                new ApplicationForm(
                        new Candidate(UUID.randomUUID().toString(), name, Hiring.newEmail(), null, null),
                        Answers.NONE,
                        null,
                        null),
                null,
                null);

        anna.open(FIRST_DAY);
        assertThat(part(anna, "samples"))
                .containsText("Real people have applied for sample postings: one application.");
        assertThat(part(anna, "samples")).containsText("Maren Holt, for Branch Librarian");
        anna.button("Remove samples").click();
        assertThat(part(anna, "samples").locator("[role=status]"))
                .hasText("The samples are gone, but for the postings that real people have applied for.");
        assertThat(database.queryForList("select candidate_name from application", String.class))
                .containsExactly(name);

        anna.page()
                .getByLabel("Yes, remove these applications of real people for good")
                .check();
        anna.button("Remove samples and these applications").click();
        assertThat(part(anna, "samples").locator("[role=status]")).hasText("The samples are gone.");
        assertThat(database.queryForList("select id from application", String.class))
                .isEmpty();
        assertThat(identities.createUserQuery().userIdIn("sampleRecruiter").count())
                .isZero();
    }

    @Test
    void administratorsAloneDoThisAndOnOurPagesAlone() {
        String people = FIRST_DAY + "/people";
        String who = "user=mallory&firstName=M&lastName=M&address=m@example.org&groups=camunda-admin";
        Caller anna = callers.as(EmptyHouse.ADMINISTRATOR, EmptyHouse.PASSWORD);
        identities.saveUser(identities.newUser("rita"));
        var rita = identities.createUserQuery().userId("rita").singleResult();
        rita.setPassword(RITAS);
        identities.saveUser(rita);
        identities.createMembership("rita", "recruiters");

        assertThat(Answer.statuses(
                        sends(anna, people, who, "cross-site"),
                        sends(anna, FIRST_DAY + "/samples", "wish=load", "cross-site"),
                        sends(callers.as("rita", RITAS), people, who, "same-origin"),
                        sends(callers.as("rita", RITAS), FIRST_DAY + "/samples", "wish=load", "same-origin"),
                        sends(callers.as("rita", RITAS), FIRST_DAY + "/people/anna/link", "", "same-origin"),
                        sends(
                                callers.stranger(),
                                "/hiring/password/guess",
                                "password=" + RITAS + "&again=" + RITAS,
                                "cross-site"),
                        sends(
                                callers.stranger(),
                                "/hiring/password/guess",
                                "password=" + RITAS + "&again=" + RITAS,
                                "same-origin")))
                .containsExactly(403, 403, 403, 403, 403, 302, 404);
        assertThat(identities.createUserQuery().userId("mallory").count()).isZero();
        assertThat(samples.areThere()).isFalse();
    }

    @Test
    void nobodyIsKeptOutByHowThePagesAreMade() {
        samples.load();
        List<String> barriers = new ArrayList<>();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 820, 390}) {
                OurPages anna = fresh(new Browser.NewContextOptions()
                                .setViewportSize(width, 800)
                                .setColorScheme(colours))
                        .open("/hiring")
                        .logIn(EmptyHouse.ADMINISTRATOR, EmptyHouse.PASSWORD);
                barriers.addAll(look(anna));
                anna.open(FIRST_DAY);
                anna.button("New link for a password: Rosa Lindqvist (sample)").click();
                anna.page().locator("#link, #team [role=status]").first().waitFor();
                barriers.addAll(look(anna));
                barriers.addAll(look(anna.open("/hiring/password/none")));
            }
        }

        assertThat(barriers).isEmpty();
    }

    private static List<String> look(OurPages pages) {
        List<String> barriers = new ArrayList<>(pages.barriers());
        if (pages.scrollsSideways()) {
            barriers.add(pages.page().url() + " is wider than " + pages.page().viewportSize().width);
        }
        return barriers;
    }

    private static Answer sends(Caller caller, String path, String fields, String from) {
        return caller.post(path, "application/x-www-form-urlencoded", fields, "Sec-Fetch-Site", from);
    }

    private static void addRita(OurPages anna) {
        Page page = anna.page();
        page.getByLabel("First name").fill("Rita");
        page.getByLabel("Last name").fill("Moss");
        page.getByLabel("User name").fill("rita");
        page.getByLabel("E-mail address").fill("rita@example.org");
        for (String group : List.of("Recruiters", "Hiring managers", "Interviewers", "Approvers")) {
            page.getByLabel(group).check();
        }
        anna.button("Add").click();
    }

    private static void tryOutMail(OurPages anna) {
        anna.page().getByLabel("Send a test mail to").fill("anna@example.org");
        anna.button("Send").click();
    }

    private static void choose(OurPages rita, String password, String again) {
        rita.page().getByLabel("New password").fill(password);
        rita.page().getByLabel("The same once more").fill(again);
        rita.button("Set password").click();
    }

    private static String linkIn(Object text) {
        Matcher link = LINK.matcher(textOf(text));
        assertThat(link.find()).as("a link in " + text).isTrue();
        return link.group(1);
    }

    private static String textOf(Object content) {
        try {
            return content instanceof MimeMultipart parts
                    ? String.valueOf(parts.getBodyPart(0).getContent())
                    : content.toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Locator part(OurPages pages, String id) {
        return pages.page().locator("#" + id);
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private OurPages window() {
        return fresh().open("/hiring").logIn(EmptyHouse.ADMINISTRATOR, EmptyHouse.PASSWORD);
    }

    private OurPages fresh() {
        return fresh(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    private OurPages fresh(Browser.NewContextOptions options) {
        OurPages pages = new OurPages(chromium, port, options);
        windows.add(pages);
        return pages;
    }
}
