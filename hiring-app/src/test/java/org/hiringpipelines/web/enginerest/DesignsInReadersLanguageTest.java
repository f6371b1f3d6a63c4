package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Root;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.workflows.language.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What designers have written comes to people in their language, and to programs as it was written. */
@RunningApplication
class DesignsInReadersLanguageTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Languages languages;

    @BeforeEach
    void someReadGerman() {
        hiring.clearDesks();
        Stream.of("recruiter", "manager", "admin").forEach(person -> languages.choose(person, "de"));
    }

    @AfterEach
    void allReadEnglish() {
        Stream.of("recruiter", "manager", "admin").forEach(person -> languages.choose(person, "en"));
    }

    @Test
    void aTaskAndItsFormAreInTheLanguageOfWhoDoesIt() {
        String application = hiring.application(hiring.openPosting(1));
        String task = "/task/" + hiring.taskId("recruiter", application, "Task_ScreenApplication");
        Caller recruiter = Root.WEBAPP.as(callers, "recruiter");

        JsonNode german = recruiter.get(Root.WEBAPP.at(task)).json();
        assertThat(german.path("name").asText()).isEqualTo("Bewerbung vorauswählen");
        assertThat(german.path("description").asText()).startsWith("Die Bewerbung lesen");
        JsonNode form = recruiter.get(Root.WEBAPP.at(task + "/deployed-form")).json();
        assertThat(form.findValuesAsText("label"))
                .as("what stands in the form, and what the table of reasons offers in it")
                .contains(
                        "Was wird aus dieser Bewerbung?",
                        "Absagen",
                        "Zurückstellen",
                        "Kommentar",
                        "Andere passen besser")
                .doesNotContain("Reject", "Comment");
        assertThat(form.findValuesAsText("done:hold")).containsExactly("{{candidateName}} ist zurückgestellt.");
        assertThat(form.findValuesAsText("value")).contains("advance", "reject", "hold");

        JsonNode english =
                callers.as("recruiter").get(Root.ENGINE_REST.at(task)).json();
        assertThat(english.path("name").asText()).isEqualTo("Screen application");
        assertThat(callers.as("recruiter")
                        .get(Root.ENGINE_REST.at(task + "/deployed-form"))
                        .json()
                        .findValuesAsText("label"))
                .contains("Reject", "Comment");
    }

    @Test
    void whatAFormShowsIsSaidToo() {
        String application = hiring.application(hiring.openPosting(1));
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        String task = "/task/" + hiring.taskId("recruiter", application, "Task_ProposeSlots");

        JsonNode shown = Root.WEBAPP
                .as(callers, "recruiter")
                .get(Root.WEBAPP.at(task + "/form-variables?deserializeValues=false"))
                .json();

        assertThat(shown.at("/roundName/value").asText()).isEqualTo("Erstgespräch");
    }

    @Test
    void listsAreNamedInTheLanguageOfWhoLooksAtThem() {
        String application = hiring.application(hiring.openPosting(1));
        Caller recruiter = Root.WEBAPP.as(callers, "recruiter");

        JsonNode lists =
                recruiter.get(Root.WEBAPP.at("/filter?resourceType=Task")).json();
        assertThat(lists.findValuesAsText("name"))
                .contains("Recruiting-Aufgaben", "Meine Aufgaben")
                .doesNotContain("My tasks");
        assertThat(lists.findValuesAsText("label")).contains("Person", "Ausschreibung", "Runde");
        assertThat(recruiter
                        .get(Root.WEBAPP.at(
                                "/task/" + hiring.taskId("recruiter", application, "Task_ScreenApplication")))
                        .text("name"))
                .isEqualTo("Bewerbung vorauswählen");
        assertThat(Root.WEBAPP
                        .as(callers, "interviewer")
                        .get(Root.WEBAPP.at("/filter?resourceType=Task"))
                        .json()
                        .findValuesAsText("name"))
                .contains("My tasks");
    }

    @Test
    void aListThatIsChangedInOneLanguageKeepsItsNameInAll() {
        Caller admin = Root.WEBAPP.as(callers, "admin");
        JsonNode german = list(admin, "Alle Aufgaben");
        assertThat(admin.put(Root.WEBAPP.at("/filter/" + german.path("id").asText()), german.toString())
                        .status())
                .isEqualTo(204);

        languages.choose("admin", "en");

        JsonNode english = list(Root.WEBAPP.as(callers, "admin"), "All tasks");
        assertThat(english.at("/properties/description").asText()).isEqualTo("Every open task of every process");
        assertThat(english.findValuesAsText("label")).containsExactly("Candidate", "Posting", "Round");
    }

    private static JsonNode list(Caller person, String name) {
        List<JsonNode> found =
                person.get(Root.WEBAPP.at("/filter?resourceType=Task")).json().findParents("query").stream()
                        .filter(list -> list.path("name").asText().equals(name))
                        .toList();
        assertThat(found).as("a list called " + name).hasSize(1);
        return found.get(0);
    }

    @Test
    void whatCanBeStartedIsNamedAndAskedForInTheirLanguage() {
        Caller recruiter = Root.WEBAPP.as(callers, "recruiter");

        assertThat(recruiter
                        .get(Root.WEBAPP.at("/process-definition?startableInTasklist=true&latest=true"))
                        .json()
                        .findValuesAsText("name"))
                .contains("Ausschreibung");
        assertThat(recruiter
                        .get(Root.WEBAPP.at("/process-definition/key/posting/deployed-start-form"))
                        .json()
                        .findValuesAsText("label"))
                .contains("Text der Ausschreibung");
    }
}
