package org.hiringpipelines.app.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@TrialApplication
class TasklistFilesTest {

    @Autowired
    private Callers callers;

    @ParameterizedTest
    @CsvSource({
        "tasklist/scripts/config.js, hiring-additions",
        "tasklist/scripts/hiring.js, camTasklistFormDirective",
        "tasklist/scripts/hiring/sheets.js, hiring-sheet",
        "tasklist/styles/user-styles.css, hiring-sheet",
        "tasklist/styles/mark.svg, <svg",
        "tasklist/styles/look/dark.css, color-scheme: dark",
        "cockpit/scripts/config.js, Hiring Pipelines",
        "welcome/scripts/config.js, Hiring Pipelines",
        "admin/styles/user-styles.css, house.css",
        "tasklist/camunda-tasklist-bootstrap.js, function"
    })
    void oursComeInThePlaceOfCamundasAndTheOthersAsTheyAre(String file, String says) {
        Answer answer = callers.stranger().get("/camunda/app/" + file);

        assertThat(answer.status()).as(file).isEqualTo(200);
        assertThat(answer.body()).contains(says);
    }
}
