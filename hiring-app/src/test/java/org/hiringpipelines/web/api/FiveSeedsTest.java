package org.hiringpipelines.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hiringpipelines.app.scenario.Address;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Multipart;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Five real postings, each from its text to a hire, by REST alone. */
@RunningApplication
class FiveSeedsTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    static List<Path> seeds() throws IOException {
        if (Files.notExists(SEEDS)) {
            return List.of(SEEDS);
        }
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_posting_is_read_reviewed_approved_and_filled(Path seed) throws IOException {
        assumeTrue(
                Files.exists(SEEDS) || "true".equals(System.getenv("CI")),
                "The five seed texts lie in ../shared/seeds beside the project; they are not there.");
        String text = Files.readString(seed);

        Answer reading = callers.as("integrator").post("/api/readings", "text/plain; charset=utf-8", text);
        assertThat(reading.status()).as(reading.toString()).isEqualTo(200);
        assertThat(reading.json().at("/posting/title").asText()).isNotBlank();

        String posting = hiring.receivedPosting(text, 1);
        assertThat(posting(posting).path("posting")).isEqualTo(reading.json().path("posting"));
        assertThat(posting(posting).path("status").asText()).isEqualTo("IN_REVIEW");
        hiring.open(posting);
        assertThat(posting(posting).path("status").asText()).isEqualTo("OPEN");

        String hired = hiring.application(posting);
        String rejected = hiring.application(posting);
        String withdrawn = withResume(posting);

        hiring.complete(
                "recruiter",
                rejected,
                "Task_ScreenApplication",
                "outcome",
                "reject",
                "reason",
                "LESS_QUALIFIED",
                "comment",
                "Strong, but others are closer.");
        assertThat(standing(rejected)).isEqualTo("CLOSED REJECTED");
        assertThat(happenings(rejected)).containsExactly("APPLIED", "SCREENED", "CLOSED");

        hiring.proposedInterview(withdrawn);
        assertThat(standing(withdrawn)).isEqualTo("INTERVIEWS null");
        Answer withdrawal = callers.as("integrator")
                .post(Address.ofWithdrawal(withdrawn), "{\"reason\":\"I have taken another post.\"}");
        assertThat(withdrawal.status()).as(withdrawal.toString()).isEqualTo(202);
        assertThat(standing(withdrawn)).isEqualTo("CLOSED WITHDRAWN");
        assertThat(happenings(withdrawn))
                .containsExactly(
                        "APPLIED",
                        "SCREENED",
                        "STAGE_ENTERED",
                        "ROUND_OPENED",
                        "SLOTS_PROPOSED",
                        "WITHDRAWN",
                        "CLOSED");
        assertThat(hiring.look(withdrawn).path("timeline").toString()).contains("I have taken another post.");
        assertThat(hiring.look(withdrawn).at("/interviews/0/status").asText()).isEqualTo("VOID");

        String offer = hiring.extendedOffer(hired);
        assertThat(standing(hired)).isEqualTo("OFFER null");
        assertThat(callers.as("integrator")
                        .post(Address.ofAnswer(offer), "{\"answer\":\"accepted\"}")
                        .status())
                .isEqualTo(202);
        List<String> checks = hiring.look(hired).at("/offers/0/clearances").findValuesAsText("kind");
        assertThat(checks).contains("BACKGROUND_CHECK").hasSize(isSchoolInPennsylvania(seed) ? 5 : 1);
        for (String check : checks) {
            assertThat(standing(hired)).isEqualTo("OFFER null");
            assertThat(callers.as("integrator")
                            .post("/api/offers/" + offer + "/clearances/" + check, "{\"result\":\"clear\"}")
                            .status())
                    .isEqualTo(202);
        }
        hiring.runJobs();

        assertThat(standing(hired)).isEqualTo("CLOSED HIRED");
        assertThat(happenings(hired).stream().distinct())
                .startsWith("APPLIED", "SCREENED", "STAGE_ENTERED")
                .endsWith("OFFER_EXTENDED", "OFFER_ANSWERED", "CLEARANCE_REPORTED", "CLOSED")
                .contains("ROUND_DECIDED", "HIRE_DECIDED", "OFFER_APPROVED");
        JsonNode hire = callers.as("integrator")
                .get("/api/applications/" + hired + "/hire")
                .json();
        assertThat(hire.at("/employee/name").asText()).isEqualTo("Maren Holt");
        assertThat(hire.path("title")).isEqualTo(posting(posting).at("/posting/title"));
        assertThat(hire.path("salary").asInt()).isEqualTo(61000);
        assertThat(hire.path("payPeriod").asText()).isEqualTo("YEAR");
        assertThat(hire.path("startsOn").asText()).isEqualTo("2099-03-01");
        assertThat(hire.path("startConfirmed").asBoolean()).isTrue();
        JsonNode filled = posting(posting);
        assertThat(filled.path("hires").asInt()).isEqualTo(1);
        assertThat(filled.path("openingsLeft").asInt()).isZero();
        assertThat(filled.path("status").asText()).isEqualTo("CLOSED");
        assertThat(callers.as("integrator")
                        .post(
                                "/api/postings/" + posting + "/applications",
                                Hiring.application("Too Late", Hiring.newEmail()))
                        .status())
                .isEqualTo(410);
    }

    private static boolean isSchoolInPennsylvania(Path seed) {
        return seed.getFileName().toString().startsWith("000_");
    }

    private String withResume(String postingId) {
        byte[] body = new Multipart()
                .part("application", "application/json", Hiring.application("Jón Þór", Hiring.newEmail()))
                .file("resume", "jon.pdf", "application/pdf", "%PDF-1.4 Jón".getBytes(StandardCharsets.UTF_8))
                .bytes();
        Answer answer =
                callers.as("integrator").post("/api/postings/" + postingId + "/applications", Multipart.TYPE, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("id");
    }

    private JsonNode posting(String id) {
        return callers.as("integrator").get("/api/postings/" + id).json();
    }

    private String standing(String applicationId) {
        JsonNode application = hiring.look(applicationId);
        return application.path("stage").asText() + " "
                + application.path("outcome").asText();
    }

    private List<String> happenings(String applicationId) {
        return StreamSupport.stream(hiring.look(applicationId).path("timeline").spliterator(), false)
                .map(event -> event.path("happening").asText())
                .toList();
    }
}
