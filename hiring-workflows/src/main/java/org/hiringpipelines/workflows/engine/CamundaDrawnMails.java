package org.hiringpipelines.workflows.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.hiringpipelines.workflows.board.AwaitedTask;
import org.hiringpipelines.workflows.bulk.DrawnMail;
import org.hiringpipelines.workflows.bulk.DrawnMails;
import org.hiringpipelines.workflows.engine.check.KnownServices;

/**
 * Follows the diagrams from a task, in the versions in which somebody stands there: through those that are called, in the versions that would be, to the end of the one, and on in
 * the one that called it.
 */
class CamundaDrawnMails implements DrawnMails {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final House house;
    private final KnownServices services;

    CamundaDrawnMails(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            House house,
            KnownServices services) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.house = house;
        this.services = services;
    }

    @Override
    public List<DrawnMail> behind(AwaitedTask task, Map<String, Object> decided) {
        return house.does(() -> {
            Task open = tasks.createTaskQuery().taskId(task.id()).singleResult();
            return open == null
                    ? List.of()
                    : List.copyOf(wayIn(task.diagram(), open.getProcessInstanceId())
                            .behind((UserTask) step(task.diagram(), task.key()), new Known(decided))
                            .orElse(Outlook.NOTHING)
                            .mails()
                            .values());
        });
    }

    private WayOn wayIn(String diagram, String instance) {
        return new WayOn(
                new WayOn.EnclosingWay(calledBy(diagram), atEnd -> above(instance, atEnd), 0), mailsIn(diagram));
    }

    private MailsOfStep mailsIn(String diagram) {
        return new MailsOfStep(
                services, repository.getProcessDefinition(diagram).getDeploymentId());
    }

    private FlowNode step(String diagram, String key) {
        return repository.getBpmnModelInstance(diagram).getModelElementById(key);
    }

    private Optional<Outlook> above(String called, Known atEnd) {
        ProcessInstance caller = runtime.createProcessInstanceQuery()
                .subProcessInstanceId(called)
                .singleResult();
        if (caller == null) {
            return Optional.of(Outlook.NOTHING);
        }
        List<Outlook> ways = calling(caller).stream()
                .flatMap(
                        call -> wayIn(caller.getProcessDefinitionId(), caller.getId()).behindCall(call, atEnd).stream())
                .toList();
        return Optional.of(ways.isEmpty() ? Outlook.NOTHING : Outlook.oneOf(ways, ""));
    }

    /** Where it calls; where it does so at several places at once, one cannot be told from the other here. */
    private List<CallActivity> calling(ProcessInstance caller) {
        return runtime.getActiveActivityIds(caller.getId()).stream()
                .distinct()
                .map(id -> step(caller.getProcessDefinitionId(), id))
                .filter(CallActivity.class::isInstance)
                .map(CallActivity.class::cast)
                .toList();
    }

    private Function<CallActivity, Optional<WayOn.Called>> calledBy(String diagram) {
        return call -> called(diagram, call)
                .flatMap(version -> startOf(version.getId())
                        .map(start -> new WayOn.Called(start, mailsIn(version.getId()), calledBy(version.getId()))));
    }

    /** The version that a call activity would call now; nothing where an expression says which process that is. */
    private Optional<ProcessDefinition> called(String diagram, CallActivity call) {
        String key = call.getCalledElement();
        if (key == null || key.contains("${") || key.contains("#{")) {
            return Optional.empty();
        }
        ProcessDefinitionQuery versions =
                repository.createProcessDefinitionQuery().processDefinitionKey(key);
        String binding = String.valueOf(call.getCamundaCalledElementBinding());
        ProcessDefinitionQuery bound =
                switch (binding) {
                    case "deployment" ->
                        versions.deploymentId(
                                repository.getProcessDefinition(diagram).getDeploymentId());
                    case "version" ->
                        call.getCamundaCalledElementVersion().matches("\\d+")
                                ? versions.processDefinitionVersion(
                                        Integer.valueOf(call.getCamundaCalledElementVersion()))
                                : versions.latestVersion();
                    default -> versions.latestVersion();
                };
        return bound.list().stream().findFirst();
    }

    private Optional<StartEvent> startOf(String version) {
        return repository.getBpmnModelInstance(version).getModelElementsByType(Process.class).stream()
                .flatMap(process -> process.getChildElementsByType(StartEvent.class).stream())
                .filter(start -> start.getEventDefinitions().isEmpty())
                .findFirst();
    }
}
