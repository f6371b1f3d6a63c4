package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every call that the engine's own description knows, sent by a member of each group, against the list of what is open. */
@TrialApplication
class EngineCallsTest {

    private static final EngineCalls CALLS = EngineCalls.shipped();
    private static final String SHUT = "This call is not open to you.";

    /** An id that nothing has, so that an open call changes nothing. */
    static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    @Autowired
    private Callers callers;

    /** Each call is sent to each list: what other tests left would be looked through thousands of times. */
    @BeforeAll
    static void nothingIsLeftOfOthers(@Autowired Hiring hiring) {
        hiring.clearDesks();
    }

    @Test
    void everyCallOfTheDescriptionIsTakenForItselfOrForNone() {
        assertThat(described())
                .hasSizeGreaterThan(350)
                .allSatisfy(call -> assertThat(CALLS.meant(call.method(), withIds(call)))
                        .satisfiesAnyOf(
                                meant -> assertThat(meant).contains(call),
                                meant -> assertThat(meant).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "recruiter, recruiters",
        "manager, hiringManagers",
        "interviewer, interviewers",
        "approver, approvers",
        "designer, designers",
        "integrator, integrators",
        "admin, camunda-admin"
    })
    void aMemberGetsThroughToTheCallsOfTheListAndToNoOther(String user, String group) {
        assertThat(descriptionAgainstList(callers.as(user), "/engine-rest", group))
                .isEmpty();
        assertThat(descriptionAgainstList(callers.inTasklist(user), "/camunda/api/engine/engine/default", group))
                .isEmpty();
    }

    @Test
    void whoIsNotLoggedInGetsThroughToNone() {
        Caller stranger = callers.stranger();
        for (EngineCall call : described()) {
            assertThat(stranger.send(call.method(), "/engine-rest" + pathOf(call))
                            .status())
                    .as(call.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void aCallThatNobodyOpenedIsShutForAdministratorsToo() {
        assertThat(callers.as("admin")
                        .get("/engine-rest/optimize/import/identity")
                        .body())
                .contains(SHUT);
        assertThat(callers.as("admin").get("/engine-rest/something-new").body()).contains(SHUT);
        assertThat(callers.as("admin")
                        .post("/engine-rest/case-definition/key/x/create", "{}")
                        .body())
                .contains(SHUT);
    }

    /** What the documentation tells is what the list says. */
    @Test
    void theDocumentationNamesEachOpenCall() throws IOException {
        String told = Files.readString(Path.of("../docs/security.md"));

        assertThat(told).contains(listedInWords());
    }

    private List<String> descriptionAgainstList(Caller caller, String root, String group) {
        List<String> wrong = new ArrayList<>();
        for (EngineCall call : described()) {
            Answer answer = caller.send(call.method(), root + pathOf(call));
            boolean shut = answer.status() == 403 && answer.body().contains(SHUT);
            if (shut == CALLS.openTo(Set.of(group), call) && !call.method().equals("HEAD")) {
                wrong.add(call + (shut ? " is shut" : " is open") + " (" + answer.status() + ")");
            }
            if (answer.status() >= 500) {
                wrong.add(call + " answers " + answer);
            }
        }
        return wrong;
    }

    /** The calls that the engine's own description knows. */
    static List<EngineCall> described() {
        try (InputStream description = EngineCallsTest.class.getResourceAsStream("/openapi.json")) {
            JsonNode paths = new ObjectMapper().readTree(description).path("paths");
            return paths.properties().stream()
                    .flatMap(path -> path.getValue().properties().stream()
                            .map(method ->
                                    EngineCall.of(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> withIds(EngineCall call) {
        return call.path().stream()
                .map(segment -> segment.startsWith("{") ? NOBODY : segment)
                .toList();
    }

    static String pathOf(EngineCall call) {
        return "/" + String.join("/", withIds(call));
    }

    /** The list as the documentation has it: for each group and path, the methods. */
    static String listedInWords() {
        return CALLS.byGroup().entrySet().stream()
                .map(group -> "### " + group.getKey() + "\n\n"
                        + group.getValue().stream()
                                .collect(Collectors.groupingBy(
                                        call -> "/" + String.join("/", call.path()),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                EngineCall::method, Collectors.toCollection(java.util.TreeSet::new))))
                                .entrySet()
                                .stream()
                                .map(EngineCallsTest::row)
                                .collect(Collectors.joining("\n", "| path | methods |\n| --- | --- |\n", "\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Map.Entry<String, ? extends Set<String>> path) {
        return "| `%s` | %s |".formatted(path.getKey(), String.join(", ", path.getValue()));
    }

    @Test
    void eachMessageOfTheListIsOneOfTheContract() {
        assertThat(CALLS.messages())
                .extracting(MessageRule::name)
                .containsExactlyInAnyOrder(
                        "CandidateWithdrew",
                        "InterviewSlotChosen",
                        "OfferAnswered",
                        "ClearanceReported",
                        "PostingClosed",
                        "PositionFilled");
        assertThat(Stream.of("ApplicationSubmitted", "ApplicationReopened", "OfferDeclined"))
                .allSatisfy(name -> assertThat(CALLS.message(name)).isEmpty());
    }
}
