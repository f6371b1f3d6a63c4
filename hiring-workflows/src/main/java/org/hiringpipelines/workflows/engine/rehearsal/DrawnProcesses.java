package org.hiringpipelines.workflows.engine.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.hiringpipelines.workflows.rehearsals.DrawnProcess;

/** What the deployed diagrams draw. */
class DrawnProcesses {

    private final RepositoryService repository;

    DrawnProcesses(RepositoryService repository) {
        this.repository = repository;
    }

    /** The latest version of each, first the one that candidates go through, then those it may call, by their names. */
    List<DrawnProcess> latest() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(this::drawn)
                .sorted(Comparator.comparing(
                                (DrawnProcess process) -> !process.key().equals("application"))
                        .thenComparing(DrawnProcess::name))
                .toList();
    }

    private DrawnProcess drawn(ProcessDefinition definition) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
        Map<String, Double> fromTheLeft = fromTheLeft(model);
        Map<String, Set<String>> routing = new HashMap<>();
        model.getModelElementsByType(UserTask.class).forEach(task -> routing.put(task.getId(), outputsOf(task)));
        return new DrawnProcess(
                definition.getKey(),
                definition.getName() == null ? definition.getKey() : definition.getName(),
                xml(definition),
                model.getModelElementsByType(FlowNode.class).stream()
                        .sorted(Comparator.comparing(node -> fromTheLeft.getOrDefault(node.getId(), 0.0)))
                        .map(node -> new DrawnProcess.DrawnElement(node.getId(), nameOf(node)))
                        .toList(),
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .collect(Collectors.toSet()),
                model.getModelElementsByType(EndEvent.class).stream()
                        .filter(end -> end.getParentElement() instanceof Process)
                        .map(EndEvent::getId)
                        .collect(Collectors.toSet()),
                routing);
    }

    private static Set<String> outputsOf(UserTask task) {
        return task.getExtensionElements() == null
                ? Set.of()
                : task.getExtensionElements().getElementsQuery().filterByType(CamundaInputOutput.class).list().stream()
                        .flatMap(mapping -> mapping.getCamundaOutputParameters().stream())
                        .map(CamundaOutputParameter::getTextContent)
                        .map(text -> text.replaceAll("\\W+", " ").strip())
                        .flatMap(text -> List.of(text.split(" ", -1)).stream())
                        .collect(Collectors.toSet());
    }

    private static String nameOf(FlowNode node) {
        return node.getName() == null || node.getName().isBlank() ? node.getId() : node.getName();
    }

    /** How far to the right each is drawn, by its id; all at once, since the model looks through the whole drawing for each that is asked for. */
    private static Map<String, Double> fromTheLeft(BpmnModelInstance model) {
        Map<String, Double> places = new HashMap<>();
        model.getModelElementsByType(BpmnShape.class)
                .forEach(shape -> places.put(
                        shape.getAttributeValue("bpmnElement"),
                        shape.getBounds().getX()));
        return places;
    }

    private String xml(ProcessDefinition definition) {
        try (InputStream xml = repository.getProcessModel(definition.getId())) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
