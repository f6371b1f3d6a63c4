package org.hiringpipelines.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.app.trial.Doors;
import org.hiringpipelines.app.trial.TrialApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TrialApplication
class StartPageTest {

    @Autowired
    private Doors doors;

    @Test
    void aNewcomerLearnsWhereToLogInAndAsWhom() {
        assertThat(doors.stranger().get("/").body())
                .contains("/camunda/app/tasklist/", "/swagger-ui.html", "recruiter", "Rosa Lindqvist", "demo");
    }

    @Test
    void itsStylesAndTheDescriptionOfTheCallsAreOpen() {
        assertThat(doors.stranger().get("/start/start.css").status()).isEqualTo(200);
        assertThat(doors.stranger().get("/v3/api-docs").status()).isEqualTo(200);
        assertThat(doors.stranger().get("/swagger-ui/index.html").status()).isEqualTo(200);
    }
}
