package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Root;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** No value that the engine would build into an object comes in, whoever sends it in whichever call. */
@RunningApplication
class ForeignObjectsTest {

    private static final String GADGET = """
            {"type":"%s","value":"{\\"driverClassName\\":\\"org.h2.Driver\\",\\"url\\":\\"jdbc:h2:mem:x;INIT=CREATE SCHEMA Y\\"}",\
            "valueInfo":{"objectTypeName":"org.springframework.jdbc.datasource.DriverManagerDataSource",\
            "serializationDataFormat":"application/json"}}""";

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private StoredObjects stored;

    @Autowired
    private RuntimeService runtime;

    static Stream<Arguments> typesAtBothRoots() {
        return Stream.of(Root.values())
                .flatMap(root -> Stream.of("Object", "object", "OBJECT", "File", "Xml", "Bytes")
                        .map(type -> Arguments.of(root, type)));
    }

    @ParameterizedTest
    @MethodSource("typesAtBothRoots")
    void noneComesInByAnyCallThatTakesVariables(Root root, String type) {
        String application = hiring.application(hiring.openPosting(1));
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");
        String gadget = GADGET.formatted(type);
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(application)
                .processDefinitionKey("application")
                .singleResult()
                .getId();
        Caller recruiter = root.as(callers, "recruiter");
        Caller admin = root.as(callers, "admin");

        List<Answer> answers = List.of(
                recruiter.put(root.at("/task/" + task + "/variables/comment"), gadget),
                recruiter.put(root.at("/task/" + task + "/localVariables/comment"), gadget),
                recruiter.post(
                        root.at("/task/" + task + "/variables"), "{\"modifications\":{\"comment\":" + gadget + "}}"),
                recruiter.post(
                        root.at("/task/" + task + "/complete"),
                        "{\"variables\":{\"outcome\":{\"value\":\"advance\"},\"comment\":" + gadget + "}}"),
                recruiter.post(
                        root.at("/task/" + task + "/submit-form"),
                        "{\"variables\":{\"outcome\":{\"value\":\"advance\"},\"comment\":" + gadget + "}}"),
                recruiter.post(
                        root.at("/process-definition/key/posting/start"),
                        "{\"variables\":{\"postingText\":" + gadget + "}}"),
                recruiter.post(
                        root.at("/message"),
                        "{\"messageName\":\"OfferAnswered\",\"businessKey\":\"" + application
                                + "\",\"processVariables\":{\"answer\":" + gadget + "}}"),
                recruiter.post(
                        root.at("/message"),
                        "{\"messageName\":\"OfferAnswered\",\"businessKey\":\"" + application
                                + "\",\"correlationKeys\":{\"offerId\":" + gadget + "}}"),
                admin.put(root.at("/process-instance/" + instance + "/variables/note"), gadget),
                admin.post(
                        root.at("/process-instance/" + instance + "/variables"),
                        "{\"modifications\":{\"note\":" + gadget + "}}"),
                admin.post(
                        root.at("/process-instance/" + instance + "/modification"),
                        "{\"annotation\":\"why\",\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":"
                                + "\"CallActivity_Screening\",\"variables\":{\"note\":" + gadget + "}}]}"),
                admin.post(
                        root.at("/process-instance/variables-async"),
                        "{\"processInstanceIds\":[\"" + instance + "\"],\"variables\":{\"note\":" + gadget + "}}"),
                admin.post(
                        root.at("/decision-definition/key/deadlines/evaluate"),
                        "{\"variables\":{\"task\":" + gadget + "}}"),
                admin.post(
                        root.at("/filter/create"),
                        "{\"resourceType\":\"Task\",\"name\":\"Sly\",\"query\":{},\"properties\":{\"x\":" + gadget
                                + "}}"));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isIn(400, 403));
        assertThat(storedNot("string")).isZero();
        assertThat(stored.found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void aListWithoutATypeWouldBecomeOneAndIsRefused(Root root) {
        String application = hiring.application(hiring.openPosting(1));
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");

        Answer answer = root.as(callers, "recruiter")
                .post(
                        root.at("/task/" + task + "/complete"),
                        "{\"variables\":{\"outcome\":{\"value\":\"advance\"},\"comment\":{\"value\":[1]}}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("message")).startsWith("comment: hand over a list or an object as");
    }

    @Test
    void whatAnEarlierVersionTookIsFoundAtStart() {
        String application = hiring.application(hiring.openPosting(1));
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(application)
                .processDefinitionKey("application")
                .singleResult()
                .getId();
        runtime.setVariable(instance, "left", new java.util.ArrayList<>(List.of("x")));
        try {
            assertThat(stored.found()).containsExactly("left (serializable) of instance " + instance);
        } finally {
            database.update("delete from ACT_RU_VARIABLE where NAME_ = 'left'");
            database.update("delete from ACT_HI_VARINST where NAME_ = 'left'");
            database.update("delete from ACT_HI_DETAIL where NAME_ = 'left'");
        }
    }

    private int storedNot(String plain) {
        return database.queryForObject(
                "select count(*) from ACT_RU_VARIABLE where NAME_ in ('note', 'comment') and TYPE_ not in ('null', ?)",
                Integer.class,
                plain);
    }
}
