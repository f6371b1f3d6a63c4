package org.hiringpipelines.workflows.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.hiringpipelines.workflows.pipelines.DrawnPipeline;
import org.hiringpipelines.workflows.pipelines.PipelineDesigns;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.hiringpipelines.workflows.stages.DrawnStages;

/** Reads stages out of the diagrams that are deployed; each version of a diagram once. */
class CamundaDrawnStages implements DrawnStages {

    private final RepositoryService repository;
    private final PipelineDesigns pipelines;
    private final PostingService postings;
    private final House house;
    private final Map<String, List<DrawnStage>> byDefinition = new ConcurrentHashMap<>();

    CamundaDrawnStages(RepositoryService repository, PipelineDesigns pipelines, PostingService postings, House house) {
        this.repository = repository;
        this.pipelines = pipelines;
        this.postings = postings;
        this.house = house;
    }

    @Override
    public Map<String, List<DrawnStage>> of(Collection<String> postingIds) {
        if (postingIds.isEmpty()) {
            return Map.of();
        }
        Map<String, String> processes = pipelines.drawn().stream()
                .collect(Collectors.toMap(DrawnPipeline::word, DrawnPipeline::process, (first, second) -> first));
        Map<String, String> words = postings.pipelines(postingIds);
        Map<String, List<DrawnStage>> known = new HashMap<>();
        return postingIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        posting -> known.computeIfAbsent(
                                processes.getOrDefault(words.get(posting), CamundaApplicationProcess.KEY),
                                this::latest)));
    }

    @Override
    public List<List<DrawnStage>> ofAllPipelines() {
        return Stream.concat(
                        Stream.of(CamundaApplicationProcess.KEY),
                        pipelines.drawn().stream().map(DrawnPipeline::process))
                .map(this::latest)
                .toList();
    }

    private List<DrawnStage> latest(String process) {
        return house.does(() -> {
            ProcessDefinition latest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult();
            return latest == null
                    ? List.of()
                    : byDefinition.computeIfAbsent(latest.getId(), id -> stagesOf(process, id));
        });
    }

    private List<DrawnStage> stagesOf(String process, String definitionId) {
        Process drawn = repository.getBpmnModelInstance(definitionId).getModelElementById(process);
        return StagesOfDiagram.in(drawn);
    }
}
