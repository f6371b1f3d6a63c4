package org.hiringpipelines.workflows.engine.check;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Forms, tables and processes that a diagram needs and that are nowhere; and tasks that nobody can do. */
final class MissingParts implements DesignRule {

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        design.diagrams().forEach(diagram -> {
            diagram.all(CallActivity.class).forEach(call -> {
                String place = diagram.where(call);
                need(call.getCalledElement(), design::hasProcess)
                        .ifPresent(key ->
                                flaws.add(Mistake.MISSING_PROCESS, place, "there is no process " + key + " to call"));
            });
            diagram.all(BusinessRuleTask.class).forEach(rule -> {
                String place = diagram.where(rule);
                need(rule.getCamundaDecisionRef(), design::hasTable)
                        .ifPresent(id -> flaws.add(Mistake.MISSING_TABLE, place, "there is no table " + id));
            });
            diagram.all(UserTask.class).forEach(task -> task(diagram.where(task), task, design, flaws));
            diagram.all(StartEvent.class)
                    .forEach(start -> form(
                            diagram.where(start),
                            start.getCamundaFormRef(),
                            start.getCamundaFormRefBinding(),
                            design,
                            flaws));
        });
    }

    private static void task(String place, UserTask task, WholeDesign design, Flaws flaws) {
        form(place, task.getCamundaFormRef(), task.getCamundaFormRefBinding(), design, flaws);
        if (task.getCamundaFormRef() == null && task.getCamundaFormKey() == null) {
            flaws.add(
                    Mistake.TASK_WITHOUT_FORM,
                    place,
                    "it has no form; name one under Forms, Form reference, or whoever has the task can only tick it"
                            + " off");
        }
        if (blank(task.getCamundaAssignee())
                && blank(task.getCamundaCandidateGroups())
                && blank(task.getCamundaCandidateUsers())) {
            flaws.add(
                    Mistake.TASK_OF_NOBODY,
                    place,
                    "it is nobody's task; name an assignee or candidate groups under User assignment");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static void form(String place, String id, String binding, WholeDesign design, Flaws flaws) {
        need(
                        id,
                        form -> design.form(form).isPresent()
                                || design.isUnreadable(form + ".form")
                                || (!Objects.equals(binding, "deployment") && design.hasFormElsewhere(form)))
                .ifPresent(
                        form -> flaws.add(Mistake.MISSING_FORM, place, "the form forms/" + form + ".form is missing"));
    }

    /** What is named and is not there; an expression may name anything. */
    private static Optional<String> need(String name, Predicate<String> there) {
        return Optional.ofNullable(name)
                .filter(known -> !known.contains("${") && !known.contains("#{"))
                .filter(there.negate());
    }
}
