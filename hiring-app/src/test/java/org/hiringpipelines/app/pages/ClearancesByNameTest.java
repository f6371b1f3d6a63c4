package org.hiringpipelines.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.workflows.language.Languages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several papers of one candidate are asked for at once, and each task says which one it is about, wherever tasks are named. */
@RunningApplication
class ClearancesByNameTest {

    private static final String SCHOOL = """
            Teacher, Grade 4

            Birch Elementary School
            Location: Philadelphia, PA
            """;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Callers callers;

    @Autowired
    private Languages languages;

    private final String name = "Tea " + UUID.randomUUID().toString().substring(0, 6);

    private String application;

    @BeforeEach
    void aTeacherBringsPapers() {
        hiring.clearDesks();
        application = hiring.applicationOf(name, hiring.openPosting(SCHOOL, "school"));
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
    }

    @AfterEach
    void readEnglishAgain() {
        languages.choose("recruiter", "en");
    }

    @Test
    void homeListsThemApart() {
        assertThat(links("/hiring"))
                .contains(
                        "Review clearance: FBI clearance: " + name,
                        "Review clearance: State Police clearance: " + name,
                        "Review clearance: Child abuse clearance: " + name)
                .doesNotHaveDuplicates();
    }

    @Test
    void theCandidatesPageListsThemApart() {
        assertThat(Jsoup.parse(page("/hiring/applications/" + application))
                        .select("#task-name, .work .rows a")
                        .eachText())
                .contains("Review clearance: FBI clearance", "Review clearance: State Police clearance")
                .doesNotHaveDuplicates();
    }

    @Test
    void tasklistIsToldThemApartInTheReadersLanguage() {
        assertThat(namesInTasklist())
                .contains("Review clearance: FBI clearance")
                .doesNotHaveDuplicates();

        languages.choose("recruiter", "de");

        assertThat(namesInTasklist())
                .contains("Nachweis prüfen: Prüfung auf Kindesmisshandlung")
                .allSatisfy(task -> assertThat(task).startsWith("Nachweis prüfen: "))
                .doesNotHaveDuplicates();
        assertThat(links("/hiring")).contains("Nachweis prüfen: Prüfung auf Kindesmisshandlung: " + name);
    }

    private List<String> namesInTasklist() {
        JsonNode tasks = callers.inTasklist("recruiter")
                .get(
                        "/camunda/api/engine/engine/default/task?taskDefinitionKey=Task_ReviewClearance&processInstanceBusinessKey="
                                + application)
                .json();
        return StreamSupport.stream(tasks.spliterator(), false)
                .map(task -> task.path("name").asText())
                .toList();
    }

    private List<String> links(String address) {
        return Jsoup.parse(page(address)).select("main .rows a").eachText();
    }

    private String page(String address) {
        return callers.as("recruiter").get(address).body();
    }
}
