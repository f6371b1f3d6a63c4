package org.hiringpipelines.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.applications.ApplicationForm;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class NumbersPageTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private ApplicationIntake intake;

    private String posting;

    @BeforeEach
    void threeApplyAndOneComesToInterviews() {
        posting = hiring.openPosting(1);
        hiring.proposedInterview(hiring.application(posting));
        hiring.application(posting);
        submitFrom("=HYPERLINK(\"https://elsewhere.example\")");
    }

    private void submitFrom(String source) {
        intake.submit(
                posting,
                new ApplicationForm(
                        new Candidate(UUID.randomUUID().toString(), "Ines Holt", Hiring.newEmail(), null, "Larne"),
                        Answers.NONE,
                        null,
                        source),
                null,
                null);
    }

    @Test
    void eachNumberStandsInATableWithWhatItMeans() {
        Element funnel = section("recruiter", "funnel");

        assertThat(funnel.text()).contains("How many of them ever reached each step.");
        assertThat(rows(funnel)).startsWith("Applied 3 100", "Interviews 1 33", "Decision 0 0");
        assertThat(rows(section("manager", "outcomes"))).containsExactly("Still open 3");
        assertThat(rows(section("manager", "sources"))).contains("careers page 2 1 0");
    }

    @Test
    void aPostingIsFoundByAPartOfItsTitle() {
        String name = "Berth Keeper";
        String first = hiring.receivedPosting(name + "\n\nKeeps berths.", 1);
        String second = hiring.receivedPosting(name + " of the Night\n\nKeeps berths.", 1);

        Document part = Jsoup.parse(callers.as("recruiter")
                .get("/hiring/numbers?title=" + name.replace(" ", "+") + "&from=2026-01-01", "HX-Request", "true")
                .body());
        assertThat(part.select("table")).isEmpty();
        assertThat(part.select(".choice a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/hiring/numbers?posting=" + first + "&organization=&department=&from=2026-01-01&until=",
                        "/hiring/numbers?posting=" + second + "&organization=&department=&from=2026-01-01&until=");

        Document one = Jsoup.parse(callers.as("recruiter")
                .get("/hiring/numbers?title=" + name.replace(" ", "+") + "+of")
                .body());
        assertThat(one.select(".chosen-posting b").text()).isEqualTo(name + " of the Night");
        assertThat(one.select("input[name=posting]").val()).isEqualTo(second);
        assertThat(Jsoup.parse(callers.as("recruiter")
                                .get("/hiring/numbers?title=nothing+is+called+so")
                                .body())
                        .text())
                .contains("No posting of yours is called so.");
    }

    @Test
    void aDepartmentIsChosenOnThePageAndForASpreadsheet() {
        String ours = hiring.receivedPosting("Quay Painter\n\nPort of Larne\nDepartment: Quays & Piers\n\nPaints.", 1);
        hiring.open(ours);
        hiring.application(ours);
        hiring.application(ours);
        callers.as("integrator")
                .post(
                        "/api/postings?hiringManager=admin&recruiter=admin&openings=1",
                        "text/plain",
                        "Secret Skipper\n\nDepartment: Secret Service\n\nX.")
                .text("id");

        Document page = Jsoup.parse(callers.as("recruiter")
                .get("/hiring/numbers?department=Quays+%26+Piers")
                .body());
        assertThat(page.select("#departments option").eachAttr("value"))
                .contains("Quays & Piers")
                .doesNotContain("Secret Service");
        assertThat(page.selectFirst("label[for=department]").text()).isEqualTo("Department");
        assertThat(page.select("#department").val()).isEqualTo("Quays & Piers");
        assertThat(page.select("#department").attr("list")).isEqualTo("departments");
        // An employer is chosen in the same way.
        assertThat(page.selectFirst("label[for=organization]").text()).isEqualTo("Employer");
        assertThat(page.select("#organization").attr("list")).isEqualTo("organizations");
        assertThat(page.select("#organizations option").eachAttr("value")).contains("Port of Larne");
        Element funnel = page.selectFirst("section[aria-labelledby=funnel]");
        assertThat(rows(funnel)).startsWith("Applied 2 100");
        assertThat(callers.as("recruiter")
                        .get(funnel.select("a[href*=csv]").attr("href"))
                        .body()
                        .lines())
                .element(1)
                .isEqualTo("Applied,2,100");
        Document others = Jsoup.parse(callers.as("recruiter")
                .get("/hiring/numbers?department=Secret+Service")
                .body());
        assertThat(rows(others.selectFirst("section[aria-labelledby=funnel]"))).startsWith("Applied 0 0");
        assertThat(Jsoup.parse(callers.as("recruiter")
                                .get("/hiring/postings/" + ours)
                                .body())
                        .select(".facts-in-line")
                        .text())
                .contains("Quays & Piers");
    }

    @Test
    void whatOthersLeadIsNotNamed() {
        String foreign = callers.as("integrator")
                .post(
                        "/api/postings?hiringManager=admin&recruiter=admin&openings=1",
                        "text/plain",
                        "Secret Skipper\n\nX.")
                .text("id");

        String page = callers.as("recruiter")
                .get("/hiring/numbers?title=secret&posting=" + foreign)
                .body();

        assertThat(page).doesNotContain("Secret Skipper");
    }

    @Test
    void thePageOfAPostingLeadsToItsNumbers() {
        assertThat(Jsoup.parse(callers.as("recruiter")
                                .get("/hiring/postings/" + posting)
                                .body())
                        .select("a[href='/hiring/numbers?posting=" + posting + "']")
                        .text())
                .isEqualTo("Its numbers");
    }

    @Test
    void whatWasTypedLikeAFormulaIsTextForASpreadsheet() {
        Answer csv = callers.as("recruiter").get("/hiring/numbers/sources.csv?posting=" + posting);

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body().lines())
                .containsExactly(
                        "\uFEFFSource,Applications,\"Came to interviews\",Hired",
                        "\"careers page\",2,1,0",
                        "\"'=HYPERLINK(\"\"https://elsewhere.example\"\")\",1,0,0");
    }

    @Test
    void aDayThatIsNoneIsNamed() {
        assertThat(callers.as("recruiter")
                        .get("/hiring/numbers?from=31.01.2027")
                        .body())
                .contains("Write a day as year-month-day, such as 2027-01-31; this is none: 31.01.2027");
        assertThat(callers.as("recruiter")
                        .get("/hiring/numbers?from=2027-02-01&until=2027-01-01")
                        .body())
                .contains("The last day is before the first one.");
        assertThat(callers.as("recruiter").get("/hiring/numbers/nothing.csv").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "approver", "designer", "integrator"})
    void whoLeadsNothingIsNotLetIn(String user) {
        assertThat(callers.as(user).get("/hiring/numbers").status()).isEqualTo(403);
        assertThat(callers.as(user).get("/hiring/numbers/funnel.csv").status()).isEqualTo(403);
    }

    private Element section(String user, String table) {
        String page = callers.as(user).get("/hiring/numbers?posting=" + posting).body();
        return Jsoup.parse(page).selectFirst("section[aria-labelledby=" + table + "]");
    }

    private static List<String> rows(Element section) {
        return section.select("tbody tr").eachText();
    }
}
