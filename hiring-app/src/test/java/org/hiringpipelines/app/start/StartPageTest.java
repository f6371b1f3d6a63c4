package org.hiringpipelines.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TrialApplication
class StartPageTest {

    @Autowired
    private Callers callers;

    @Test
    void aNewcomerLearnsWhereToLogInAndAsWhom() {
        assertThat(callers.stranger().get("/").body())
                .contains("/camunda/app/tasklist/", "/swagger-ui.html", "recruiter", "Rosa Lindqvist", "demo");
    }

    @Test
    void itsStylesAndTheDescriptionOfTheCallsAreOpen() {
        assertThat(callers.stranger().get("/start/start.css").status()).isEqualTo(200);
        assertThat(callers.stranger().get("/v3/api-docs").status()).isEqualTo(200);
        assertThat(callers.stranger().get("/swagger-ui/index.html").status()).isEqualTo(200);
    }
}
