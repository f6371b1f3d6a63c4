package org.hiringpipelines.workflows.rejections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.DailyHours;
import org.hiringpipelines.model.application.RejectionReason;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The table {@code rejection-reasons}, and the forms and mail texts that must agree with it. That each reason has its mail, the check of designs sees. */
@HiringTest
class RejectionReasonsTest {

    private static final Path BPMN = Path.of("..", "bpmn");

    @Autowired
    private RejectionReasons reasons;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forms/screen-application",
                "forms/decide-round",
                "forms/decide-hire",
                "forms/draft-offer",
                "variants/executive/forms/call-references",
                "variants/school/forms/decide-on-clearances"
            })
    void aFormLeavesTheReasonsToTheTable(String form) throws IOException {
        JsonNode written =
                new ObjectMapper().readTree(BPMN.resolve(form + ".form").toFile());

        assertThat(written.findParents("key"))
                .as("the field \"reason\" in bpmn/%s.form", form)
                .filteredOn(field -> field.path("key").asText().equals("reason"))
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.path("properties").path("choices").asText())
                            .isEqualTo("rejection-reasons");
                    assertThat(field.path("values")).isEmpty();
                });
    }

    /** Candidates know themselves that they missed an interview, were checked, or left; whatever else the team thinks is the team's. */
    @ParameterizedTest
    @ValueSource(strings = {"NOT_QUALIFIED", "LESS_QUALIFIED", "INTERVIEW", "OTHER"})
    void whatTheTeamMakesOfACandidateStandsInNoMail(String code) throws IOException {
        RejectionReason reason = reasons.of(code);
        for (String ending : List.of(".txt", ".html")) {
            String mail = Files.readString(BPMN.resolve("mail").resolve(reason.mail() + ending))
                    .replaceAll("\\{\\{.*?}}", "")
                    .toLowerCase(Locale.ROOT);
            assertThat(mail)
                    .contains("decided not to go on with")
                    .doesNotContain("because", "qualif", "experience", "closer", "the posting asks", "does not show");
            Stream.of(reason.words().toLowerCase(Locale.ROOT).split("\\W+"))
                    .filter(word -> word.length() > 5)
                    .forEach(word -> assertThat(mail)
                            .as("%s in the mail of %s", word, code)
                            .doesNotContain(word));
        }
    }

    @Test
    void aMailThatTellsOfADecisionWaitsABusinessDay() {
        assertThat(reasons.choice())
                .allSatisfy(reason -> assertThat(reason.after()).isEqualTo(Duration.ofDays(1)))
                .allSatisfy(reason -> assertThat(reason.decided()).isTrue());
        assertThat(reasons.of("POSITION_FILLED").decided()).isFalse();
    }

    @Test
    void aMailThatWaitsGoesOutWhilePeopleWork() {
        assertThat(reasons.choice())
                .extracting(RejectionReason::hours)
                .containsOnly(new DailyHours(LocalTime.of(8, 0), LocalTime.of(18, 0)));
    }

    @Test
    void onlyAReasonOfTheTableIsTaken() {
        assertThatThrownBy(() -> reasons.given("interview", null))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(
                        "Say why the candidate is rejected, with one of: NOT_QUALIFIED, LESS_QUALIFIED,")
                .hasMessageNotContaining("POSITION_FILLED");
        assertThatThrownBy(() -> reasons.given(null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reasons.given("OTHER", " "))
                .isInstanceOf(Refusal.class)
                .hasMessage("This reason needs a comment that says what it is.");
        assertThat(reasons.given("OTHER", "Knows us too well").words())
                .isEqualTo("Another reason, given in the comment");
    }

    @Test
    void aReasonThatTheTableHasLostIsStillTold() {
        assertThat(reasons.words("GONE")).isEqualTo("GONE");
        assertThat(reasons.words("NO_SHOW")).isEqualTo("Did not come to the interview");
    }

    @Test
    void mailsOfManyAreSpreadBetweenTheFirstMomentAndTheLast() {
        RejectionReason filled = reasons.of("POSITION_FILLED");

        assertThat(List.of("a", "b", "c", "d"))
                .extracting(filled::waitFor)
                .doesNotHaveDuplicates()
                .allSatisfy(wait -> assertThat(wait)
                        .isBetween(filled.after(), filled.after().plus(filled.over())));
        assertThat(filled.after()).isGreaterThan(Duration.ZERO);
    }
}
