package org.hiringpipelines.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is at another interview then is said while times are being proposed. */
@RunningApplication
class ClashSheetsTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Test
    void whoIsBookedIsNamedAndHalfFilledFormsAreNoMistake() {
        String posting = hiring.openPosting(1);
        String settled = advanced(posting);
        hiring.chooseFirstSlot(settled, hiring.proposeSlots(settled, "interviewer"));
        JsonNode interview = hiring.look(settled).at("/interviews/0");
        String other = advanced(posting);
        String proposed = hiring.proposeSlots(other, "interviewer2");
        // Other tests' interviews stand in the same calendar; whoever never interviews is free.
        String sheet = "/interviews/" + proposed + "/clashes?with=interviewer,designer&at=";

        assertThat(Sheet.shownTo(
                        callers.as("recruiter"),
                        sheet + interview.path("startsAt").asText() + ",,nonsense"))
                .contains("Ines Carvalho is at another interview then:")
                .doesNotContain("Dieter Brandt is");
        assertThat(Sheet.shownTo(callers.as("recruiter"), sheet + "2090-01-01T10:00"))
                .contains("Nobody of them is at another interview at these times.");
        assertThat(Sheet.shownTo(callers.as("recruiter"), sheet)).contains("Choose times and interviewers");
        assertThat(callers.as("interviewer2").get("/sheets" + sheet).status()).isEqualTo(403);
    }

    private String advanced(String posting) {
        String application = hiring.application(posting);
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        return application;
    }
}
