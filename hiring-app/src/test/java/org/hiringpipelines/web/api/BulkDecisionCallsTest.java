package org.hiringpipelines.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Programs of recruiters decide about many applications at once. */
@RunningApplication
class BulkDecisionCallsTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Test
    void what_is_only_shown_changes_nothing() {
        String posting = hiring.openPosting(1);
        String one = hiring.applicationOf("Ada Baker", posting);

        Answer shown = decide(
                posting,
                "?preview=true",
                "{\"action\":\"REJECT\",\"reason\":\"LESS_QUALIFIED\"," + ids(one, "nobody") + "}");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.json().at("/meets/0/name").asText()).isEqualTo("Ada Baker");
        assertThat(shown.json().at("/leftOut/0/why").asText())
                .isEqualTo("There is no such application for this posting.");
        assertThat(shown.json().at("/mail/text").asText()).contains("Dear Ada Baker,");
        assertThat(hiring.look(one).path("stage").asText()).isEqualTo("SCREENING");
    }

    @Test
    void a_decision_is_taken_once_and_says_how_far_it_is() {
        String posting = hiring.openPosting(1);
        String one = hiring.applicationOf("Ada Baker", posting);
        String other = hiring.applicationOf("Ben Cook", posting);
        String body = "{\"action\":\"REJECT\",\"reason\":\"NOT_QUALIFIED\",\"everybody\":{\"stage\":\"SCREENING\"}}";

        Answer first = decide(posting, "", body, "Idempotency-Key", "spring");
        Answer second = decide(posting, "", body, "Idempotency-Key", "spring");

        assertThat(Answer.statuses(first, second)).containsExactly(202, 202);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        String place = first.header("Location").replaceFirst(".*(?=/api/)", "");
        assertThat(progress(place).path("open").asInt()).isEqualTo(2);

        hiring.runJobs();

        assertThat(progress(place).path("finished").asBoolean()).isTrue();
        assertThat(progress(place).path("done").asInt()).isEqualTo(2);
        assertThat(progress(place).at("/applications/0/result").asText()).isEqualTo("DONE");
        assertThat(List.of(one, other))
                .allSatisfy(each ->
                        assertThat(hiring.look(each).path("outcome").asText()).isEqualTo("REJECTED"));
        assertThat(callers.as("recruiter").post(place + "/stop", "").status()).isEqualTo(202);
        assertThat(progress(place).path("stoppedBy").isNull()).isTrue();
    }

    @Test
    void what_is_stopped_is_not_done() {
        String posting = hiring.openPosting(1);
        String one = hiring.applicationOf("Ada Baker", posting);
        String place = decide(posting, "", "{\"action\":\"HOLD\"," + ids(one) + "}")
                .header("Location")
                .replaceFirst(".*(?=/api/)", "");

        assertThat(callers.as("manager").post(place + "/stop", "").status()).isEqualTo(202);
        hiring.runJobs();

        assertThat(progress(place).path("stoppedBy").asText()).isEqualTo("manager");
        assertThat(hiring.look(one).path("outcome").isNull()).isTrue();
    }

    @Test
    void what_is_paused_waits_and_says_who_paused_it() {
        String posting = hiring.openPosting(1);
        String one = hiring.applicationOf("Ada Baker", posting);
        String place = decide(posting, "", "{\"action\":\"HOLD\"," + ids(one) + "}")
                .header("Location")
                .replaceFirst(".*(?=/api/)", "");

        assertThat(callers.as("manager").post(place + "/pause", "").status()).isEqualTo(202);
        hiring.runJobs();
        assertThat(progress(place).path("pausedBy").asText()).isEqualTo("manager");
        assertThat(progress(place).path("finished").asBoolean()).isFalse();
        assertThat(hiring.look(one).path("outcome").isNull()).isTrue();

        assertThat(callers.as("recruiter").post(place + "/resume", "").status()).isEqualTo(202);
        hiring.runJobs();
        assertThat(progress(place).path("pausedBy").isNull()).isTrue();
        assertThat(hiring.look(one).path("outcome").asText()).isEqualTo("ON_HOLD");
    }

    @Test
    void nonsense_is_refused_with_the_field_that_is_wrong() {
        String posting = hiring.openPosting(1);
        String one = hiring.applicationOf("Ada Baker", posting);

        assertThat(refused(posting, "{}")).containsExactly("action", "applications");
        assertThat(refused(posting, "{\"action\":\"REJECT\"," + ids(one) + "}")).containsExactly("reason");
        assertThat(refused(posting, "{\"action\":\"HOLD\",\"everybody\":{\"stage\":\"CLOSED\"}}"))
                .containsExactly("everybody.stage");
        assertThat(refused(posting, "{\"action\":\"HOLD\",\"everybody\":{\"stage\":\"SCREENING\",\"score\":9}}"))
                .containsExactly("score");
        assertThat(refused(posting, "{\"action\":\"HOLD\",\"applications\":[null]}"))
                .containsExactly("applications");
    }

    @Test
    void a_misspelt_filter_does_not_let_everybody_in() {
        String posting = hiring.openPosting(1);
        String one = hiring.applicationOf("Ada Baker", posting);

        Answer answer =
                decide(posting, "", "{\"action\":\"HOLD\",\"everybody\":{\"stage\":\"SCREENING\",\"scores\":4.5}}");
        hiring.runJobs();

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly("everybody.scores");
        assertThat(answer.json().path("detail").asText())
                .startsWith("There is no such member. There are: ")
                .contains("score", "stage", "name", "days");
        assertThat(hiring.look(one).path("outcome").isNull()).isTrue();
        assertThat(refused(posting, "{\"action\":\"HOLD\",\"application\":[]," + ids(one) + "}"))
                .containsExactly("application");
    }

    private List<String> refused(String posting, String body) {
        Answer answer = decide(posting, "", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer.json().path("errors").findValuesAsText("field");
    }

    private Answer decide(String posting, String query, String body, String... headers) {
        String path = "/api/postings/" + posting + "/bulk-decisions" + query;
        return callers.as("recruiter").post(path, "application/json", body, headers);
    }

    private JsonNode progress(String place) {
        return callers.as("recruiter").get(place).json();
    }

    private static String ids(String... applications) {
        return "\"applications\":" + List.of(applications).stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }
}
