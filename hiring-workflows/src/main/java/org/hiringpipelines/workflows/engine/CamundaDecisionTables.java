package org.hiringpipelines.workflows.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.decisions.TableRow;

/** The decision tables that are deployed in the engine. */
class CamundaDecisionTables implements DecisionTables {

    /** What a version of a table is asked. */
    private record Question(String definitionId, Map<String, ?> inputs) {}

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final House house;

    // Every hire asks the same, and a version never answers differently; unless a cell asks what day it is.
    private final Cache<Question, List<TableRow>> answers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(10_000)
            .build();

    CamundaDecisionTables(DecisionService decisions, RepositoryService repository, House house) {
        this.decisions = decisions;
        this.repository = repository;
        this.house = house;
    }

    /** Whoever reads a page need not be allowed to evaluate tables in the engine. */
    @Override
    public List<TableRow> rows(String table, Map<String, ?> inputs) {
        return house.does(() -> answer(table, inputs));
    }

    private List<TableRow> answer(String table, Map<String, ?> inputs) {
        DecisionDefinition latest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
        if (latest == null) {
            throw new IllegalStateException("There is no decision table \"" + table + "\".");
        }
        return answers.get(new Question(latest.getId(), new HashMap<>(inputs)), question -> evaluate(table, question));
    }

    private List<TableRow> evaluate(String table, Question question) {
        try {
            return decisions
                    .evaluateDecisionTableById(question.definitionId())
                    .variables(new HashMap<>(question.inputs()))
                    .evaluate()
                    .getResultList()
                    .stream()
                    .map(cells -> new TableRow(table, cells))
                    .toList();
        } catch (ProcessEngineException | DmnEngineException e) {
            throw new IllegalStateException(
                    "The decision table \"" + table + "\" gives no answer for " + question.inputs() + ".", e);
        }
    }
}
