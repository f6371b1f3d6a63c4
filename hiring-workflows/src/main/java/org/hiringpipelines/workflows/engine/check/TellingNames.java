package org.hiringpipelines.workflows.engine.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Files that are named otherwise than what is in them, and ids that do not say what an element is. */
final class TellingNames implements DesignRule {

    private static final Map<Class<? extends FlowNode>, List<String>> PREFIXES = prefixes();

    private static Map<Class<? extends FlowNode>, List<String>> prefixes() {
        Map<Class<? extends FlowNode>, List<String>> prefixes = new LinkedHashMap<>();
        prefixes.put(StartEvent.class, List.of("StartEvent_"));
        prefixes.put(EndEvent.class, List.of("EndEvent_"));
        prefixes.put(BoundaryEvent.class, List.of("BoundaryEvent_", "Timer_"));
        prefixes.put(IntermediateThrowEvent.class, List.of("ThrowEvent_"));
        prefixes.put(IntermediateCatchEvent.class, List.of("CatchEvent_", "Timer_"));
        prefixes.put(UserTask.class, List.of("Task_"));
        prefixes.put(ServiceTask.class, List.of("ServiceTask_"));
        prefixes.put(BusinessRuleTask.class, List.of("RuleTask_"));
        prefixes.put(SendTask.class, List.of("SendTask_"));
        prefixes.put(ReceiveTask.class, List.of("ReceiveTask_"));
        prefixes.put(Task.class, List.of("Task_"));
        prefixes.put(CallActivity.class, List.of("CallActivity_"));
        prefixes.put(SubProcess.class, List.of("SubProcess_"));
        prefixes.put(Gateway.class, List.of("Gateway_"));
        return prefixes;
    }

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        design.diagrams().forEach(diagram -> {
            List<String> processes =
                    diagram.all(Process.class).stream().map(Process::getId).toList();
            if (processes.size() > 1) {
                flaws.add(
                        Mistake.NAMED_OTHERWISE,
                        diagram.name(),
                        "it draws " + String.join(" and ", processes) + "; each process has a file of its own");
            } else {
                named(diagram.name(), "process", processes, flaws);
            }
            diagram.all(FlowNode.class).forEach(node -> id(diagram.where(node), node, flaws));
        });
        design.tables()
                .forEach(table -> named(
                        table.file(),
                        "decision",
                        table.decisions().stream().map(Decision::getId).toList(),
                        flaws));
        design.forms().forEach(form -> named(form.file(), "form", List.of(form.id()), flaws));
    }

    private static void named(String file, String what, List<String> ids, Flaws flaws) {
        if (!ids.isEmpty() && !ids.contains(file.replaceFirst("\\..*", ""))) {
            flaws.add(
                    Mistake.NAMED_OTHERWISE,
                    file,
                    "its " + what + " is called " + String.join(" and ", ids) + "; give both the same name");
        }
    }

    private static void id(String place, FlowNode node, Flaws flaws) {
        PREFIXES.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(node))
                .findFirst()
                .map(Map.Entry::getValue)
                .filter(prefixes -> prefixes.stream().noneMatch(node.getId()::startsWith))
                .ifPresent(prefixes -> flaws.add(
                        Mistake.ID_SAYS_NOTHING,
                        place,
                        "its id does not say what it is; let it begin with " + String.join(" or ", prefixes)));
    }
}
