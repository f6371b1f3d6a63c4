package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Trial;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@TrialApplication
class HiddenExpressionsTest {

    private static final List<String> QUERIES = List.of("""
            {"orQueries":[{"assigneeExpression":"${trial.mark()}"}]}""", """
            {"orQueries":[{"name":"x"},{"candidateGroupsExpression":"#{trial.mark()}","name":"y"}]}""", """
            {"orQueries":[{"name":"x","orQueries":[{"dueBeforeExpression":"${trial.mark()}"}]}]}""", """
            {"name":"z","\\u006frQueries":[{"ownerExpression":"${trial.mark()}"}]}""");

    @Autowired
    private Callers callers;

    @Autowired
    private Trial trial;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void noneEvaluatedYet() {
        trial.evaluations.set(0);
    }

    @AfterEach
    void noneWasEvaluated() {
        assertThat(trial.evaluations).hasValue(0);
    }

    static Stream<Arguments> queriesAtBothRoots() {
        return Stream.of(true, false).flatMap(webapp -> QUERIES.stream().map(query -> Arguments.of(webapp, query)));
    }

    @ParameterizedTest
    @MethodSource("queriesAtBothRoots")
    void aQueryWithOneIsRefused(boolean webapp, String query) {
        assertRefused(admin(webapp).post(root(webapp) + "/task", query));
        assertRefused(admin(webapp).post(root(webapp) + "/task?firstResult=0&maxResults=5", query));
        assertRefused(admin(webapp).post(root(webapp) + "/task/count", query));
    }

    @ParameterizedTest
    @MethodSource("queriesAtBothRoots")
    void aFilterExtendedByOneIsRefused(boolean webapp, String query) {
        String filter = root(webapp) + "/filter/" + anyFilter();

        assertRefused(admin(webapp).post(filter + "/list", query));
        assertRefused(admin(webapp).post(filter + "/list?firstResult=0&maxResults=5", query));
        assertRefused(admin(webapp).post(filter + "/count", query));
        assertRefused(admin(webapp).post(filter + "/singleResult", query));
    }

    @ParameterizedTest
    @MethodSource("queriesAtBothRoots")
    void aFilterWithOneIsNotStored(boolean webapp, String query) {
        String filter = """
                {"resourceType":"Task","name":"Sly","query":%s}""".formatted(query);
        // What a nested part holds is dropped before it is stored, so there may be nothing left to refuse.
        Answer created = admin(webapp).post(root(webapp) + "/filter/create", filter);
        assertRefused(created);
        assertRefused(admin(webapp).put(root(webapp) + "/filter/" + anyFilter(), filter));
        assertThat(database.queryForObject("select count(*) from ACT_RU_FILTER where NAME_ = 'Sly'", Integer.class))
                .isZero();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(booleans = {true, false})
    void aFilterStoredWithOneLongAgoIsNotRun(boolean webapp) {
        String id = anyFilter();
        String before = database.queryForObject("select QUERY_ from ACT_RU_FILTER where ID_ = ?", String.class, id);
        database.update("update ACT_RU_FILTER set QUERY_ = ? where ID_ = ?", """
                {"orQueries":[{"taskAssigneeExpression":"${trial.mark()}"}]}""", id);
        try {
            String filter = root(webapp) + "/filter/" + id;
            assertRefused(admin(webapp).get(filter + "/list"));
            assertRefused(admin(webapp).get(filter + "/count"));
            assertRefused(admin(webapp).get(filter + "/singleResult"));
            assertRefused(admin(webapp).post(filter + "/list", "{\"name\":\"x\"}"));
            assertRefused(admin(webapp).get(root(webapp) + "/filter?itemCount=true"));
        } finally {
            database.update("update ACT_RU_FILTER set QUERY_ = ? where ID_ = ?", before, id);
        }
    }

    @org.junit.jupiter.api.Test
    void alternativesWithoutOneStillWork() {
        Answer answer = callers.as("admin").post("/engine-rest/task", """
                {"orQueries":[{"name":"nothing","candidateGroup":"recruiters"},{"assignee":"recruiter","owner":"x"}]}""");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(tasks.createTaskQuery()
                        .or()
                        .taskName("x")
                        .taskOwner("y")
                        .endOr()
                        .count())
                .isZero();
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().get("message").asText())
                .isEqualTo("Expressions are not allowed in orQueries. Give the value itself.");
    }

    private Caller admin(boolean webapp) {
        return webapp ? callers.inTasklist("admin") : callers.as("admin");
    }

    private static String root(boolean webapp) {
        return webapp ? "/camunda/api/engine/engine/default" : "/engine-rest";
    }

    private String anyFilter() {
        for (JsonNode filter : callers.as("admin").get("/engine-rest/filter").json()) {
            if ("All tasks".equals(filter.get("name").asText())) {
                return filter.get("id").asText();
            }
        }
        throw new AssertionError("There is no list of all tasks.");
    }
}
