package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Multipart;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our own pages, as each role uses them. */
@RunningApplication
class PagesTest {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Callers callers;

    @Autowired
    private TaskService tasks;

    private final List<OurPages> windows = new ArrayList<>();

    /** Somebody nobody else is called like. */
    private final String name = "Zoë Quill" + UUID.randomUUID().toString().substring(0, 6);

    private String posting;
    private String application;

    @BeforeEach
    void somebodyHasApplied() {
        hiring.clearDesks();
        posting = hiring.openPosting(1);
        application = hiring.applicationOf(name, posting);
    }

    @AfterEach
    void nothingWentWrongOnTheWay() {
        windows.forEach(OurPages::hasGoneWell);
    }

    @Test
    void aRecruiterFindsWhatIsDueAndDoesItBesideTheCandidate() {
        OurPages rosa = window("recruiter");

        assertThat(rosa.text()).containsText("Screen application: " + name);
        rosa.link("Screen application: " + name).click();
        rosa.withForm();
        assertThat(rosa.text()).containsText("I know these waters.");
        assertThat(rosa.link("Harbour Pilot").first()).hasAttribute("href", "/hiring/postings/" + posting);

        rosa.complete();
        assertThat(rosa.page().locator(".task [role=alert]")).containsText("Something is missing");
        assertThat(rosa.page().locator(".fjs-form-field-error").first()).containsText("required");

        rosa.button("Advance to interviews").click();

        assertThat(rosa.page().locator(".done")).containsText("Screened: Advance to interviews");
        assertThat(rosa.page().locator(".standing")).hasText("Interviews");
        rosa.withForm();
        assertThat(rosa.page().locator("#task-name")).hasText("Propose slots");
    }

    @Test
    void aTaskThatIsNobodysIsTakenByWhoCompletesIt() {
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");
        tasks.setAssignee(task, null);
        OurPages rosa = window("recruiter").openTask("/hiring/tasks/" + task);

        rosa.button("Put on hold").click();

        assertThat(rosa.page().locator(".done")).containsText("Screened: Put on hold");
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("ON_HOLD");
    }

    @Test
    void aTaskThatWentMeanwhileSaysSoAndKeepsWhatWasTyped() {
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");
        OurPages rosa = window("recruiter").openTask("/hiring/tasks/" + task);
        rosa.page().getByLabel("Comment").fill("Worth another look.");
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");

        rosa.button("Put on hold").click();

        assertThat(rosa.page().locator(".task [role=alert]")).not().isEmpty();
        assertThat(rosa.page().locator(".task [role=alert]"))
                .containsText(name + ": Interviews. Screened by Rosa Lindqvist Advance to interviews.");
        assertThat(rosa.page().getByLabel("Comment")).hasValue("Worth another look.");
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();

        rosa.open("/hiring/tasks/" + task);
        assertThat(rosa.page().locator(".work")).containsText("This task is done already");
        assertThat(rosa.page().locator("h1")).hasText(name);
    }

    @Test
    void whatIsTypedIsKeptAndShownAgain() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);

        rosa.page().getByLabel("Comment").fill("Worth another look.");
        assertThat(rosa.page().locator(".kept")).containsText("Draft kept");
        rosa.open("/hiring").openTask("/hiring/applications/" + application);

        assertThat(rosa.page().getByLabel("Comment")).hasValue("Worth another look.");
        rosa.button("Put on hold").click();
        assertThat(rosa.page().locator(".done")).containsText("Put on hold – Worth another look.");
    }

    @Test
    void aTaskThatWentMeanwhileSaysWhatWasWrittenWithItWithOneFullStop() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);
        hiring.complete(
                "recruiter",
                application,
                "Task_ScreenApplication",
                "outcome",
                "advance",
                "comment",
                "Knows these waters.");

        rosa.button("Put on hold").click();

        assertThat(rosa.page().locator(".task [role=alert]"))
                .hasText(Pattern.compile(".* Advance to interviews – Knows these waters\\.$"));
    }

    @Test
    void aTaskAboutAPostingThatWentMeanwhileSaysWhatToDo() {
        String submitted = hiring.receivedPosting(Hiring.POSTING, 1);
        hiring.complete(
                "recruiter", submitted, "Task_ReviewPosting", "decision", "submit", "waiver", "Agreed with counsel.");
        OurPages ada = window("approver")
                .openTask("/hiring/tasks/" + hiring.taskId("approver", submitted, "Task_ApprovePosting"));
        hiring.complete("approver", submitted, "Task_ApprovePosting", "decision", "approve");

        ada.page().locator(".hiring-choice").first().click();

        assertThat(ada.page().locator(".task [role=alert]"))
                .hasText(Pattern.compile("This task is done already.*Load the page again to see how it stands now\\."));
    }

    @Test
    void whatWasTypedOnceTheSessionWasOverStaysUntilItIsSent() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);
        List<String> asked = rosa.asked();
        rosa.page().getByLabel("Comment").fill("Worth another look.");
        assertThat(rosa.page().locator(".kept")).containsText("Draft kept");

        rosa.page().context().clearCookies();
        rosa.page().getByLabel("Comment").fill("Worth another look, or two.");
        rosa.button("Put on hold").click();
        assertThat(rosa.page().locator(".task [role=alert]"))
                .hasText(
                        "You are logged out. What you typed is still here; once you are logged in again, press the button once more. Log in in a new window");
        assertThat(rosa.page().getByLabel("Comment")).hasValue("Worth another look, or two.");

        rosa.logInBeside(rosa.link("Log in in a new window")::click, "recruiter");
        rosa.button("Put on hold").click();

        assertThat(rosa.page().locator(".done")).containsText("Put on hold – Worth another look, or two.");
        assertThat(asked).isEmpty();
    }

    @Test
    void whatIsKeptIsLeftWithoutAQuestionEvenBetweenTwoKeys() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);
        List<String> asked = rosa.asked();
        rosa.page().getByLabel("Comment").fill("Worth another look.");

        rosa.open("/hiring");

        assertThat(asked).isEmpty();
        // The browser sends it from the page that is gone, when it likes.
        rosa.page()
                .waitForCondition(() -> rosa.openTask("/hiring/applications/" + application)
                        .page()
                        .getByLabel("Comment")
                        .inputValue()
                        .equals("Worth another look."));
    }

    @Test
    void whileTheMailForAReasonIsLookedUpThePageSaysSoAndShowsNoOtherReasonsMail() {
        OurPages rosa = window("recruiter").open("/hiring/postings/" + posting);
        rosa.page().locator("input[name=everybody]").first().check();
        rosa.button("Reject").click();
        Locator mail = rosa.page().locator("#mail");
        rosa.page().getByLabel("Reason").selectOption("NOT_QUALIFIED");
        assertThat(mail).containsText("to the candidate");
        List<Route> held = new ArrayList<>();
        rosa.page().route("**/bulk", held::add);

        rosa.page().getByLabel("Reason").selectOption("LESS_QUALIFIED");
        assertThat(mail).hasText("Looking up which mail goes out for this reason …");

        rosa.page().waitForCondition(() -> !held.isEmpty());
        held.get(0).resume();
        assertThat(mail).containsText("to the candidate");
    }

    @Test
    void whatNobodyKeepsIsNotLeftWithoutAQuestion() {
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");
        tasks.setAssignee(task, null);
        OurPages rosa = window("recruiter").openTask("/hiring/tasks/" + task);
        List<String> asked = rosa.asked();
        rosa.page().getByLabel("Comment").fill("Worth another look.");

        rosa.open("/hiring");

        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void aCandidateWhoIsEnteredOnceTheSessionWasOverIsNotEnteredAgain() {
        OurPages rosa = addingNora();
        List<String> asked = rosa.asked();
        choosesResume(rosa, "nora.txt", "text/plain", "Nine winters at sea.");

        rosa.page().context().clearCookies();
        rosa.button("Add candidate").click();
        rosa.logInBeside(rosa.link("Log in in a new window")::click, "recruiter");
        assertThat(rosa.page().getByLabel("Name")).hasValue("Nora " + name);
        rosa.button("Add candidate").click();

        assertThat(rosa.page().locator("h1")).hasText("Nora " + name);
        assertThat(rosa.page().locator(".done")).containsText("Résumé added: nora.txt");
        assertThat(asked).isEmpty();
    }

    @Test
    void whoHasLoggedInAgainBesideNoticesNothingAndNobodyElseSendsWhatTheyTyped() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);
        rosa.page().getByLabel("Comment").fill("Worth another look.");
        rosa.page().context().clearCookies();
        Runnable opens = () -> rosa.page().evaluate("window.open('/hiring/login') && null");
        rosa.logInBeside(opens, "manager");

        rosa.button("Put on hold").click();
        assertThat(rosa.page().locator(".task [role=alert]")).containsText("You are logged out.");
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();

        Page beside = rosa.logInBeside(opens, "recruiter");
        beside.navigate(rosa.page().url());
        beside.locator(".task .complete:enabled").waitFor();
        rosa.button("Put on hold").click();
        assertThat(rosa.page().locator(".done")).containsText("Put on hold – Worth another look.");
    }

    @Test
    void whoWasLoggedOutMeanwhileComesBackToWhatWasTyped() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);
        List<String> asked = rosa.asked();
        rosa.page().getByLabel("Comment").fill("Worth another look.");
        assertThat(rosa.page().locator(".kept")).containsText("Draft kept");

        rosa.page().context().clearCookies();
        rosa.button("Put on hold").click();
        rosa.page().getByLabel("User").waitFor();
        rosa.logIn("recruiter").withForm();

        assertThat(asked).as("what is kept can be left").isEmpty();
        assertThat(rosa.page().locator("h1")).hasText(name);
        assertThat(rosa.page().getByLabel("Comment")).hasValue("Worth another look.");
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();
    }

    @Test
    void pressedTwiceATaskIsDoneOnce() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);

        rosa.button("Advance to interviews").dblclick();

        assertThat(rosa.page().locator(".done")).containsText("Screened: Advance to interviews");
        assertThat(hiring.look(application).path("timeline").toString().split("SCREENED", -1))
                .hasSize(2);
    }

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
    void whomItDoesNotConcernIsToldSo() {
        OurPages diego = window("designer").open("/hiring/applications/" + application);
        assertThat(diego.text()).containsText("This page is not for you");
        assertThat(diego.text()).not().containsText(name);

        OurPages aiko = window("interviewer3").open("/hiring/search?q=" + name.substring(4));
        assertThat(aiko.text()).containsText("Nobody is found.");

        OurPages rosa = window("recruiter").open("/hiring/tasks/none");
        assertThat(rosa.text()).containsText("There is nothing here");
    }

    @Test
    void thePostingStandsBesideATaskAboutIt() {
        String received = hiring.receivedPosting(Hiring.POSTING, 1);
        OurPages rosa = window("recruiter")
                .openTask("/hiring/tasks/" + hiring.taskId("recruiter", received, "Task_ReviewPosting"));

        assertThat(rosa.page().frameLocator("iframe.whole").locator("h1")).hasText("Harbour Pilot");
        // For those who hear it alone: the page's own head shows it already.
        assertThat(rosa.page().frameLocator("iframe.whole").locator("h1")).hasClass("unseen");
        assertThat(rosa.page().locator("h1")).hasText("Harbour Pilot");
        assertThat(rosa.page().locator("#task-name")).hasText("Review posting");
        assertThat(rosa.page().getByLabel("Title")).hasValue("Harbour Pilot");
    }

    @Test
    void whoLeadsAPostingSeesWhatIsAwaitedFromWhom() {
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        hiring.proposeSlots(application, "interviewer");

        OurPages marcus = window("manager");

        assertThat(marcus.page()
                        .locator("[aria-labelledby=awaited] li")
                        .filter(containing("Record chosen slot: " + name)))
                .containsText(name);
    }

    @Test
    void aSearchFindsWhileOneTypesAndClosedOnesToo() {
        hiring.complete(
                "recruiter", application, "Task_ScreenApplication", "outcome", "reject", "reason", "NOT_QUALIFIED");
        hiring.runJobs();
        hiring.untilFound(application);
        OurPages rosa = window("recruiter");

        rosa.link("Search").click();
        // A page takes its cursor to the first field some milliseconds after it is drawn.
        assertThat(rosa.page().locator("#q")).isFocused();
        rosa.page().keyboard().type("zoe " + name.substring(4, 10).toUpperCase(Locale.ROOT));

        assertThat(rosa.page().locator("#results li").filter(containing(name))).containsText("Rejected");
        rosa.link(name).click();
        assertThat(rosa.page().locator("h1")).hasText(name);
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
    void aLinkLeadsThroughTheLogInToWhatItNames() {
        OurPages rosa = fresh(wide()).open("/hiring/applications/" + application + "?task=none");
        assertThat(rosa.page()).hasTitle("Log in · Hiring Pipelines");

        // Not a colleague's account: after a wrong password it is shut for some seconds.
        rosa.page().getByLabel("User").fill("nobody");
        rosa.page().getByLabel("Password").fill("wrong");
        rosa.button("Log in").click();
        assertThat(rosa.page().locator("[role=alert]")).containsText("User or password is wrong.");
        assertThat(rosa.page().getByLabel("User")).hasValue("nobody");

        rosa.logIn("recruiter");
        assertThat(rosa.page()).hasURL(Pattern.compile("/hiring/applications/" + application + "\\?task=none$"));

        rosa.open("/camunda/app/tasklist/");
        assertThat(rosa.page().locator(".task-filter").first()).isVisible();

        rosa.open("/hiring");
        rosa.button("Log out").click();
        rosa.open("/hiring/search");
        assertThat(rosa.page()).hasTitle("Log in · Hiring Pipelines");
    }

    @Test
    void aLogInLeadsNowhereElseAndComesFromOurPagesAlone() {
        for (String elsewhere :
                List.of("https://evil.example/", "//evil.example", "/hiring\\\\evil", "/camunda/app/admin/")) {
            Answer answer = callers.stranger()
                    .post(
                            "/hiring/login",
                            "application/x-www-form-urlencoded",
                            "user=recruiter&password=demo&next=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8),
                            "Sec-Fetch-Site",
                            "same-origin");
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith("/hiring");
        }
        assertThat(callers.stranger()
                        .post("/hiring/login", "application/x-www-form-urlencoded", "user=recruiter&password=demo")
                        .header("Location"))
                .endsWith("/hiring/login");
        assertThat(callers.inTasklist("recruiter")
                        .post(
                                "/hiring/applications/" + application + "/withdrawal",
                                "text/plain",
                                "",
                                "Sec-Fetch-Site",
                                "cross-site")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void withTheKeysAloneADecisionIsFewStepsAway() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);

        rosa.page().locator(".skip").focus();
        int toTheForm = rosa.tabsTo(".task .hiring-choice");
        rosa.page().keyboard().press("Enter");

        assertThat(rosa.page().locator(".done")).containsText("Screened: Advance to interviews");
        assertThat(toTheForm).isLessThan(25);
    }

    @Test
    void aLetterGoesToADecisionAndARejectionAsksForItsReasonAlone() {
        OurPages rosa = window("recruiter").openTask("/hiring/applications/" + application);

        rosa.page().keyboard().press("r");
        rosa.page().keyboard().press("Enter");
        assertThat(rosa.button("Others are a closer match")).isVisible();
        rosa.button("Others are a closer match").click();

        assertThat(rosa.page().locator(".done")).containsText("Screened: Reject: Others are a closer match");
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("REJECTED");

        rosa.button("Call the rejection back").click();

        rosa.withForm();
        assertThat(rosa.page().locator("#task-name")).hasText("Screen application");
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();
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

    @Test
    void aCandidateIsAddedFromTheBoardWithTwoClicksAndTheForm() {
        OurPages rosa = window("recruiter").open("/hiring/postings/" + posting);

        rosa.link("Add candidate").click();
        rosa.withForm();
        assertThat(rosa.page().getByLabel("Posting")).hasValue(Pattern.compile("Harbour Pilot.*"));
        rosa.button("Add candidate").click();
        assertThat(rosa.page().locator(".task [role=alert]")).containsText("Something is missing");
        rosa.page().getByLabel("Name").fill("Nora " + name);
        rosa.page().getByLabel("E-mail address").fill(Hiring.newEmail());
        rosa.button("Add candidate").click();

        assertThat(rosa.page().locator(".standing")).hasText("Screening");
        assertThat(rosa.page().locator("h1")).hasText("Nora " + name);
        rosa.withForm();
        assertThat(rosa.page().locator("#task-name")).hasText("Screen application");
    }

    private OurPages addingNora() {
        OurPages rosa = window("recruiter").openTask("/hiring/start/add-candidate?posting=" + posting);
        rosa.page().getByLabel("Name").fill("Nora " + name);
        rosa.page().getByLabel("E-mail address").fill(Hiring.newEmail());
        return rosa;
    }

    private static void choosesResume(OurPages rosa, String fileName, String type, String content) {
        rosa.page()
                .getByLabel("The résumé as a file")
                .setInputFiles(new FilePayload(fileName, type, content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aResumeGoesAlongWithACandidateWhoIsAdded() {
        OurPages rosa = addingNora();
        choosesResume(rosa, "nora.txt", "text/plain", "Nine winters at sea.");
        rosa.button("Add candidate").click();

        assertThat(rosa.page().locator("h1")).hasText("Nora " + name);
        assertThat(rosa.page().locator(".done")).containsText("Résumé added: nora.txt");
        assertThat(rosa.page().locator(".resume .paper-text")).hasText("Nine winters at sea.");
        rosa.withForm();
        assertThat(rosa.page().locator("#task-name")).hasText("Screen application");
    }

    @Test
    void aResumeThatCannotBeKeptIsAskedForOnThePageOfWhoeverWasAdded() {
        OurPages rosa = addingNora();
        choosesResume(rosa, "nora.pdf", "application/pdf", "No PDF at all");
        rosa.button("Add candidate").click();

        assertThat(rosa.page().locator("h1")).hasText("Nora " + name);
        assertThat(rosa.page().locator("#add-resume [role=alert]")).containsText("is not what its name says");

        choosesResume(rosa, "nora.txt", "text/plain", "Nine winters at sea.");
        rosa.button("Add it").click();

        assertThat(rosa.page().locator(".resume .paper-text")).hasText("Nine winters at sea.");
    }

    @Test
    void aTextIsKeptOfWhoeverTypesAsSoonAsTheFormIsThere() {
        OurPages rosa = window("recruiter");
        JsonObject slow = new JsonObject();
        slow.addProperty("rate", 4);
        // The form is drawn several times in its first moments, which are long enough only on a slow machine.
        rosa.page().context().newCDPSession(rosa.page()).send("Emulation.setCPUThrottlingRate", slow);

        for (int round = 0; round < 4; round++) {
            rosa.openTask("/hiring/start/posting");
            rosa.page().getByLabel("Text of the posting").fill("Lamp Keeper");
            rosa.page().getByLabel("Openings").click();
            // Longer than the viewer would take to hand over what was typed.
            rosa.page().waitForTimeout(400);

            assertThat(rosa.page().getByLabel("Text of the posting")).hasValue("Lamp Keeper");
            rosa.page().getByLabel("Text of the posting").fill("");
        }
    }

    @Test
    void aPostingThatIsEnteredIsReviewedNext() {
        OurPages rosa = window("recruiter");

        rosa.link("New posting").click();
        rosa.withForm();
        rosa.page().getByLabel("Text of the posting").fill("Lamp Keeper\n\nKeep the lamps of " + name + ".");
        rosa.button("Have it read").click();

        assertThat(rosa.page().locator("#task-name")).hasText("Review posting");
        rosa.withForm();
        assertThat(rosa.page().getByLabel("Title")).hasValue("Lamp Keeper");
    }

    @Test
    void whoNoLongerWantsTheJobIsFoundWhileTheirNameIsTyped() {
        hiring.runJobs();
        hiring.untilFound(application);
        OurPages rosa = window("recruiter").openTask("/hiring/start/record-withdrawal");

        rosa.page().getByLabel("Candidate").click();
        rosa.page().keyboard().type(name.substring(4));
        rosa.page().locator(".fjs-dropdownlist-item").getByText(name).click();
        rosa.button("Record withdrawal").click();

        assertThat(rosa.page().locator("h1")).hasText(name);
        assertThat(rosa.page().locator(".standing")).hasText("Withdrawn by the candidate");
    }

    @Test
    void lettersGoAlongAListAndToOtherPagesUnlessTheyAreTurnedOff() {
        OurPages rosa = window("recruiter");

        rosa.press("g").press("p");
        assertThat(rosa.page()).hasURL(Pattern.compile(".*/hiring/postings$"));
        // A letter that comes before the page is there goes nowhere.
        rosa.page().waitForLoadState();
        rosa.press("j");
        assertThat(rosa.page().locator("table a").first()).isFocused();
        rosa.press("/");
        assertThat(rosa.page().locator("#q")).isFocused();
        rosa.page().keyboard().type("gp");
        assertThat(rosa.page().locator("#q")).hasValue("gp");

        rosa.open("/hiring").press("?");
        rosa.page().getByLabel("Letters are keys").uncheck();
        rosa.button("Close").click();
        assertThat(rosa.page().locator("#keys")).isHidden();
        rosa.press("j");
        assertThat(rosa.page().locator(".rows a").first()).not().isFocused();
    }

    @Test
    void nobodyIsKeptOutByHowAPageIsMade() {
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        hiring.chooseFirstSlot(application, hiring.proposeSlots(application, "interviewer"));
        hiring.scorecard("interviewer", application, 4, "yes");
        hiring.untilFound(application);
        String received = hiring.receivedPosting(Hiring.POSTING, 1);
        List<String> barriers = new ArrayList<>();

        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 820, 390}) {
                OurPages marcus = fresh(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(colours));
                marcus.open("/hiring");
                barriers.addAll(look(marcus));
                marcus.logIn("manager");
                barriers.addAll(look(marcus));
                barriers.addAll(look(marcus.openTask("/hiring/applications/" + application)));
                marcus.open("/hiring/search?q=zoe");
                assertThat(marcus.page().locator("#results li").first()).isVisible();
                barriers.addAll(look(marcus));
                barriers.addAll(look(marcus.open("/hiring/postings/" + received + "/tasks")));
                barriers.addAll(look(marcus.openTask("/hiring/start/add-candidate?posting=" + posting)));
                barriers.addAll(look(marcus.open("/sheets/applications/" + application)));
                barriers.addAll(look(marcus.open("/sheets/applications/" + application + "/scorecards")));
                barriers.addAll(look(marcus.open("/sheets/postings/" + received)));
                barriers.addAll(look(marcus.open("/")));
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

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private OurPages window(String user) {
        return fresh(wide()).open("/hiring").logIn(user);
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1280, 800);
    }

    private OurPages fresh(Browser.NewContextOptions options) {
        OurPages pages = new OurPages(chromium, port, options);
        windows.add(pages);
        return pages;
    }
}
