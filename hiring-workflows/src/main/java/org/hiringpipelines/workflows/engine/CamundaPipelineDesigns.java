package org.hiringpipelines.workflows.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.hiringpipelines.workflows.pipelines.DrawnPipeline;
import org.hiringpipelines.workflows.pipelines.PipelineDesigns;

/** The pipelines that are deployed: processes that say whose pipeline they are, and rows of the table that picks one. */
class CamundaPipelineDesigns implements PipelineDesigns {

    private static final String PIPELINE = "pipeline";

    private static final String NAME = "name";

    private final RepositoryService repository;
    private final CamundaDesigns designs;
    private final House house;

    // A version never says another thing.
    private final Cache<String, Optional<DrawnPipeline>> processes =
            Caffeine.newBuilder().maximumSize(500).build();
    private final Cache<String, Map<String, String>> tables =
            Caffeine.newBuilder().maximumSize(20).build();

    CamundaPipelineDesigns(RepositoryService repository, CamundaDesigns designs, House house) {
        this.repository = repository;
        this.designs = designs;
        this.house = house;
    }

    @Override
    public List<DrawnPipeline> drawn() {
        return house.does(() -> designs.latestProcesses().inUse().stream()
                .flatMap(this::asPipeline)
                .sorted(Comparator.comparing(DrawnPipeline::word))
                .toList());
    }

    @Override
    public Optional<DrawnPipeline> find(String word) {
        return house.does(() -> {
            CamundaDesigns.LatestProcesses latest = designs.latestProcesses();
            return Stream.concat(latest.inUse().stream(), latest.takenOut().stream())
                    .flatMap(this::asPipeline)
                    .filter(drawn -> drawn.word().equals(word))
                    .findFirst();
        });
    }

    private Stream<DrawnPipeline> asPipeline(ProcessDefinition latest) {
        return processes.get(latest.getId(), id -> drawnAs(latest)).stream();
    }

    private Optional<DrawnPipeline> drawnAs(ProcessDefinition definition) {
        Process process = repository.getBpmnModelInstance(definition.getId()).getModelElementById(definition.getKey());
        return wordOf(process).map(word -> new DrawnPipeline(word, definition.getKey(), definition.getName()));
    }

    private static Optional<String> wordOf(Process process) {
        ExtensionElements more = process.getExtensionElements();
        return more == null
                ? Optional.empty()
                : more.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> PIPELINE.equals(property.getCamundaName()))
                        .map(CamundaProperty::getCamundaValue)
                        .findFirst();
    }

    @Override
    public Map<String, String> named() {
        return house.does(() -> Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(PIPELINE)
                        .latestVersion()
                        .singleResult())
                .map(latest -> tables.get(latest.getId(), id -> namedIn(latest)))
                .orElse(Map.of()));
    }

    private Map<String, String> namedIn(DecisionDefinition definition) {
        Decision decision = repository.getDmnModelInstance(definition.getId()).getModelElementById(PIPELINE);
        DecisionTable table = (DecisionTable) decision.getExpression();
        List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
        Map<String, String> named = new LinkedHashMap<>();
        for (Rule rule : table.getRules()) {
            named.merge(
                    cell(rule, outputs.indexOf(PIPELINE)),
                    cell(rule, outputs.indexOf(NAME)),
                    (first, second) -> first.isEmpty() ? second : first);
        }
        return named;
    }

    /** What a cell says in quotation marks; empty where the table has no such column. */
    private static String cell(Rule rule, int column) {
        return column < 0
                ? ""
                : rule.getOutputEntries().stream()
                        .skip(column)
                        .findFirst()
                        .map(entry -> entry.getText().getTextContent().strip().replaceAll("^\"|\"$", ""))
                        .orElse("");
    }
}
