package org.hiringpipelines.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.RepositoryService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Deployments;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Root;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.workflows.language.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever reads German meets no English word on our pages and sheets, and is refused in German. */
@RunningApplication
class GermanPagesTest {

    private static final List<String> TEAM = List.of("recruiter", "manager", "interviewer", "approver", "designer");

    private static final String[] FROM_GERMANY = {"Accept-Language", "de-DE,de;q=0.9,en;q=0.5"};

    private static final Set<String> WRITTEN_BY_OTHERS = Set.of(
            "Harbour Pilot",
            "A master mariner's licence",
            "I know these waters.",
            "When could you start?",
            "Soon.",
            "careers page",
            "Agreed with counsel.",
            "Good to go.",
            "Harbour office",
            "Maren Holt",
            "A launch of your own.",
            "Within the range.",
            "Explained the tides.",
            "Calm and clear.",
            "House rule: one background check after the conditional offer",
            "Hiring Pipelines");

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Languages languages;

    @Autowired
    private RepositoryService repository;

    private GermanReader reader;

    /** Postings of other tests are called by other titles, and name other employers and departments. */
    @BeforeEach
    void namesAreNoWordsOfOurs() {
        Set<String> names = new HashSet<>(WRITTEN_BY_OTHERS);
        for (String named : List.of("title", "organization", "department")) {
            names.addAll(database.queryForList(
                    "select " + named + " from requisition where " + named + " is not null", String.class));
        }
        reader = new GermanReader(names);
    }

    @BeforeEach
    void allReadGerman() {
        TEAM.forEach(person -> languages.choose(person, "de"));
    }

    @AfterEach
    void allReadEnglishAgain() {
        TEAM.forEach(person -> languages.choose(person, "en"));
    }

    @Test
    void thereIsNoEnglishWordOnAnyPage() {
        String posting = hiring.openPosting(3);
        String received = hiring.receivedPosting(Hiring.POSTING, 1);
        String screened = hiring.application(posting);
        String decided = hiring.application(posting);
        String interview = hiring.proposedInterview(decided);
        hiring.interview(decided, interview);
        String offered = hiring.application(posting);
        String offer = hiring.extendedOffer(offered);
        String rejected = hiring.application(posting);
        hiring.complete(
                "recruiter", rejected, "Task_ScreenApplication", "outcome", "reject", "reason", "LESS_QUALIFIED");
        String held = hiring.application(posting);
        hiring.complete("recruiter", held, "Task_ScreenApplication", "outcome", "hold", "until", "2099-01-31");

        SoftAssertions all = new SoftAssertions();
        Map<String, List<String>> pages = Map.of(
                "recruiter",
                List.of(
                        "/hiring",
                        "/hiring/postings",
                        "/hiring/postings/" + posting,
                        "/hiring/postings/" + posting + "?score=6",
                        "/hiring/postings/" + posting + "/diagram",
                        "/hiring/postings/" + posting + "/diagram?process=screening",
                        "/hiring/postings/" + received + "/tasks",
                        "/hiring/search?q=maren",
                        "/hiring/search?posting=" + posting,
                        "/hiring/search?posting=" + posting + "&outcome=REJECTED",
                        "/hiring/start/add-candidate?posting=" + posting,
                        "/hiring/start/record-withdrawal",
                        "/hiring/start/posting",
                        "/hiring/applications/" + screened,
                        "/hiring/applications/" + rejected,
                        "/hiring/applications/" + held,
                        "/hiring/applications/none",
                        "/sheets/postings/" + received,
                        "/sheets/applications/" + screened,
                        "/sheets/applications/" + rejected,
                        "/sheets/applications/" + held,
                        "/sheets/applications/none",
                        "/sheets/interviews/" + interview + "/clashes"),
                "manager",
                List.of(
                        "/hiring",
                        "/hiring/numbers",
                        "/hiring/numbers?from=2027-01-01&until=2026-01-01",
                        "/hiring/applications/" + decided,
                        "/hiring/applications/" + offered,
                        "/sheets/applications/" + decided + "/scorecards",
                        "/sheets/offers/" + offer,
                        "/sheets/postings/" + posting + "/in-hand",
                        "/sheets/postings/" + posting + "/runners-up"),
                "interviewer",
                List.of("/hiring", "/hiring/applications/" + decided, "/sheets/interviews/" + interview),
                "approver",
                List.of("/hiring", "/sheets/offers/" + offer),
                "designer",
                List.of("/hiring", "/hiring/postings/" + posting));
        pages.forEach((person, addresses) -> addresses.forEach(address -> {
            Answer answer = callers.as(person).get(address, FROM_GERMANY);
            all.assertThat(answer.body()).as(address).contains("<html lang=\"de-DE\"");
            all.assertThat(reader.stumblesOver(answer.body()))
                    .as(person + " " + address)
                    .isEmpty();
        }));
        for (String action : List.of("REJECT", "ADVANCE", "HOLD", "ASSIGN")) {
            Answer preview = sendAsPage(
                    "recruiter",
                    "/hiring/postings/" + posting + "/bulk",
                    "reason=LESS_QUALIFIED&action=" + action + "&everybody=SCREENING&everybody=OFFER");
            all.assertThat(reader.stumblesOver(preview.body()))
                    .as(action + " " + preview.status())
                    .isEmpty();
        }
        all.assertAll();
    }

    @Test
    void thereIsNoEnglishWordWhereDesignsAreKeptAndPeopleMovedAlong() throws IOException {
        hiring.clearDesks();
        Deployments deployments = new Deployments(repository);
        try {
            hiring.application(hiring.openPosting(1));
            repository
                    .createDeployment()
                    .addString(
                            "screening.bpmn",
                            new ClassPathResource("bpmn/screening.bpmn")
                                    .getContentAsString(StandardCharsets.UTF_8)
                                    .replace("Task_ScreenApplication", "Task_SiftApplication")
                                    // Of another name, too, or it would be found by that and nobody would stay.
                                    .replace("name=\"Screen application\"", "name=\"Decide on hire\""))
                    .deploy();
            Caller designer = callers.as("designer");

            String designs = designer.get("/hiring/designs", FROM_GERMANY).body();
            String tried = designer.get("/hiring/designs/try", FROM_GERMANY).body();
            String proposed =
                    designer.get("/hiring/migrations/new", FROM_GERMANY).body();
            String begun = sendAsPage("designer", "/hiring/migrations", "").header("Location");
            hiring.runJobs();
            String moved = designer.get(begun.replaceFirst("^https?://[^/]+", ""), FROM_GERMANY)
                    .body();

            assertThat(designs).contains(">Vorauswahl ", "title=\"screening\"");
            assertThat(proposed).contains("Vorauswahl: von Version", "Vorauswahl, Version ", "Bewerbung vorauswählen");
            assertThat(moved).contains("Vorauswahl: von Version", "geblieben", "Vorauswahl, Version ");
            for (String page : List.of(designs, tried, proposed, moved)) {
                // The key of a process is the same in each language, and only shows where somebody points at its name.
                assertThat(reader.stumblesOver(page.replaceAll(" title=\"[a-zA-Z-]+\"", "")))
                        .isEmpty();
            }
        } finally {
            deployments.takeBack();
        }
    }

    @Test
    void whoeverHasNotLoggedInReadsWhatTheirBrowserAsksFor() {
        assertThat(reader.stumblesOver(
                        callers.stranger().get("/hiring/login", FROM_GERMANY).body()))
                .isEmpty();
        assertThat(callers.stranger()
                        .get("/hiring/login", "Accept-Language", "tlh")
                        .body())
                .contains("<html lang=\"en\"", "Log in");
        assertThat(callers.stranger()
                        .get("/hiring/login?language=de", "Accept-Language", "en-US")
                        .body())
                .contains("Anmelden");
        assertThat(callers.stranger()
                        .get("/sheets/applications/any", FROM_GERMANY)
                        .body())
                .contains("Bitte anmelden");
    }

    @Test
    void whatIsRefusedIsSaidInGermanToPeopleAndInEnglishToPrograms() {
        String application = hiring.application(hiring.openPosting(1));
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");
        String nothingChosen = """
                {"variables":{"outcome":{"value":"reject"}}}""";

        Answer toPeople = Root.WEBAPP
                .as(callers, "recruiter")
                .post(Root.WEBAPP.at("/task/" + task + "/submit-form"), nothingChosen);
        Answer toPrograms = Root.ENGINE_REST
                .as(callers, "recruiter")
                .post(Root.ENGINE_REST.at("/task/" + task + "/submit-form"), nothingChosen);

        assertThat(toPeople.status()).isEqualTo(400);
        assertThat(toPeople.text("message")).startsWith("Einen Grund der Absage wählen: ");
        assertThat(toPeople.json().path("errors").get(0).path("message").asText())
                .isEqualTo(toPeople.text("message"));
        assertThat(toPrograms.status()).isEqualTo(400);
        assertThat(toPrograms.text("message")).startsWith("Say why the candidate is rejected, with one of: ");
        assertThat(callers.as("recruiter")
                        .post(
                                "/api/applications/" + application + "/withdrawal",
                                "application/json",
                                "[]",
                                FROM_GERMANY)
                        .text("title"))
                .isEqualTo("Bad Request");
    }

    @Test
    void theLanguageIsChangedOnAPageAndHoldsEverywhere() {
        Answer changed = sendAsPage("recruiter", "/hiring/language", "language=en&back=/hiring/search?q=x");
        assertThat(changed.status()).isEqualTo(302);
        assertThat(changed.header("Location")).endsWith("/hiring/search?q=x");
        assertThat(callers.as("recruiter").get("/hiring", FROM_GERMANY).body()).contains("Due to you", "Deutsch");

        assertThat(sendAsPage("recruiter", "/hiring/language", "language=de&back=https://elsewhere.example")
                        .header("Location"))
                .endsWith("/hiring");
        assertThat(callers.as("recruiter")
                        .get("/hiring", "Accept-Language", "en-US")
                        .body())
                .contains("Steht an");
        assertThat(sendAsPage("recruiter", "/hiring/language", "language=tlh").status())
                .isEqualTo(400);
        assertThat(callers.as("recruiter")
                        .post("/hiring/language", "application/x-www-form-urlencoded", "language=en")
                        .status())
                .as("from another site")
                .isEqualTo(403);
    }

    /** What a form on a page of ours sends. */
    private Answer sendAsPage(String person, String path, String fields) {
        Caller caller = callers.as(person);
        return caller.post(
                path,
                "application/x-www-form-urlencoded",
                fields.replace(":", URLEncoder.encode(":", StandardCharsets.UTF_8)),
                "Sec-Fetch-Site",
                "same-origin",
                FROM_GERMANY[0],
                FROM_GERMANY[1]);
    }
}
