package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Root;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.model.application.RejectionReason;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Why somebody is rejected stands in one table, and forms offer what stands there. */
@RunningApplication
class ReasonsInFormsTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private RejectionReasons reasons;

    @ParameterizedTest
    @EnumSource
    void aFormOffersTheReasonsOfTheTable(Root root) {
        String task = hiring.taskId("recruiter", hiring.application(hiring.openPosting(1)), "Task_ScreenApplication");

        JsonNode offered = root
                .as(callers, "recruiter")
                .get(root.at("/task/" + task + "/deployed-form"))
                .json()
                .findParents("key")
                .stream()
                .filter(field -> field.path("key").asText().equals("reason"))
                .findFirst()
                .orElseThrow();

        List<RejectionReason> known = reasons.choice();
        assertThat(offered.path("values").findValuesAsText("value"))
                .isNotEmpty()
                .isEqualTo(known.stream().map(RejectionReason::code).toList());
        assertThat(offered.path("values").findValuesAsText("label"))
                .isEqualTo(known.stream().map(RejectionReason::words).toList());
        assertThat(offered.path("properties").path("asks:OTHER").asText())
                .as("the field that a reason with a comment wants filled in")
                .isEqualTo("comment");
        assertThat(offered.path("properties").has("asks:NOT_QUALIFIED")).isFalse();
    }
}
