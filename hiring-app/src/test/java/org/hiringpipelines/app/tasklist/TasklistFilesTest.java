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
        "scripts/config.js, hiring-forms",
        "scripts/hiring-forms.js, hiring.forms",
        "styles/user-styles.css, hiring-sheet",
        "camunda-tasklist-bootstrap.js, function"
    })
    void oursComeInThePlaceOfCamundasAndTheOthersAsTheyAre(String file, String says) {
        Answer answer = callers.stranger().get("/camunda/app/tasklist/" + file);

        assertThat(answer.status()).as(file).isEqualTo(200);
        assertThat(answer.body()).contains(says);
    }
}
