package org.hiringpipelines.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.hiringpipelines.workflows.guide.GuidedRule;
import org.hiringpipelines.workflows.guide.HiringGuide;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate who reads German meets no English word on the page that tells how we hire, but for the names of laws. */
@TrialApplication
class GermanHowWeHireTest {

    @Autowired
    private Callers callers;

    @Autowired
    private HiringGuide guide;

    @Test
    void thereIsNoEnglishWordOnIt() {
        Set<String> laws = guide.checks().stream()
                .flatMap(check -> check.rules().stream())
                .map(GuidedRule::citation)
                .collect(Collectors.toSet());
        laws.add("Hiring Pipelines");

        Answer answer = callers.stranger().get("/how-we-hire", "Accept-Language", "de-DE,de;q=0.9,en;q=0.5");

        assertThat(answer.body()).contains("<html lang=\"de");
        assertThat(new GermanReader(laws).stumblesOver(answer.body())).isEmpty();
    }
}
