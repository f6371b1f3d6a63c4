package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.hiringpipelines.workflows.board.AwaitedTask;
import org.hiringpipelines.workflows.bulk.DrawnMails;

/** Follows the diagrams from a task, in the versions in which somebody stands there: to the end of the one, and on in the one that called it. */
class CamundaDrawnMails implements DrawnMails {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final House house;

    CamundaDrawnMails(RepositoryService repository, RuntimeService runtime, TaskService tasks, House house) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.house = house;
    }

    @Override
    public List<String> behind(AwaitedTask task, Map<String, Object> decided) {
        return house.does(() -> {
            List<String> mails = new ArrayList<>();
            WayOn way = WayOn.behind(step(task.diagram(), task.key()), decided);
            mails.addAll(way.mails());
            if (way.ends()) {
                Task open = tasks.createTaskQuery().taskId(task.id()).singleResult();
                if (open != null) {
                    goOnAbove(open.getProcessInstanceId(), decided, mails);
                }
            }
            return mails;
        });
    }

    private FlowNode step(String diagram, String key) {
        return repository.getBpmnModelInstance(diagram).getModelElementById(key);
    }

    private void goOnAbove(String called, Map<String, Object> known, List<String> mails) {
        ProcessInstance caller = runtime.createProcessInstanceQuery()
                .subProcessInstanceId(called)
                .singleResult();
        Optional<CallActivity> calling = caller == null ? Optional.empty() : calling(caller);
        calling.ifPresent(call -> {
            Map<String, Object> handed = handedBack(call, known);
            WayOn way = WayOn.behind(call, handed);
            mails.addAll(way.mails());
            if (way.ends()) {
                goOnAbove(caller.getId(), handed, mails);
            }
        });
    }

    /** Where it calls; nothing where it does so at several places at once, of which one cannot be told from the other here. */
    private Optional<CallActivity> calling(ProcessInstance caller) {
        List<CallActivity> calls = runtime.getActiveActivityIds(caller.getId()).stream()
                .map(id -> step(caller.getProcessDefinitionId(), id))
                .filter(CallActivity.class::isInstance)
                .map(CallActivity.class::cast)
                .toList();
        return calls.size() == 1 ? Optional.of(calls.get(0)) : Optional.empty();
    }

    private static Map<String, Object> handedBack(CallActivity call, Map<String, Object> known) {
        Map<String, Object> handed = new HashMap<>();
        if (call.getExtensionElements() != null) {
            call.getExtensionElements().getElementsQuery().filterByType(CamundaOut.class).list().stream()
                    .filter(out -> known.containsKey(out.getCamundaSource()))
                    .forEach(out -> handed.put(out.getCamundaTarget(), known.get(out.getCamundaSource())));
        }
        return handed;
    }
}
