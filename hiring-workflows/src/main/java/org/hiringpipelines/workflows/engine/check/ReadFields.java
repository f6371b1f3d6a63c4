package org.hiringpipelines.workflows.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/** Fields that people fill in for nobody: no listener and no output of the task reads them, and nothing in the form goes by them. */
final class ReadFields implements DesignRule {

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        Set<String> used = new HashSet<>();
        for (Diagram diagram : design.diagrams()) {
            diagram.all(UserTask.class)
                    .forEach(task -> look(diagram, task, task.getCamundaFormRef(), design, used, flaws));
            diagram.all(StartEvent.class)
                    .forEach(start -> look(diagram, start, start.getCamundaFormRef(), design, used, flaws));
        }
        design.forms().stream()
                .filter(form -> !used.contains(form.id()) && !form.id().isBlank())
                .forEach(form -> flaws.add(
                        Mistake.FORM_NOBODY_USES, form.file(), "no task has this form; name it there, or remove it"));
    }

    private static void look(
            Diagram diagram, FlowNode step, String name, WholeDesign design, Set<String> used, Flaws flaws) {
        if (name == null || design.form(name).isEmpty()) {
            return;
        }
        used.add(name);
        DesignForm form = design.form(name).get();
        List<Expressions> reading = new ArrayList<>();
        design.expressions(diagram).stream()
                .filter(written -> step instanceof StartEvent || isIn(step, written))
                .filter(written -> !written.begins())
                .forEach(written -> reading.add(design.read(written.text())));
        form.fields().stream()
                .filter(field -> !readOnly(field) && reading.stream().noneMatch(read -> reads(read, field)))
                .filter(field -> !governs(form, field) && !handsOn(step, field))
                .forEach(field -> flaws.add(
                        Mistake.FIELD_NOBODY_READS,
                        form.where(field),
                        "nobody reads \"" + DesignForm.nameOf(field) + "\" in " + step.getId()
                                + "; hand it to a service in the complete listener, or remove it"));
        takenAway(diagram, step, form, flaws);
    }

    private static boolean isIn(FlowNode step, Diagram.Written written) {
        return written.path().stream().anyMatch(element -> step.getId().equals(element.getAttribute("id")));
    }

    private static boolean reads(Expressions read, JsonNode field) {
        String name = DesignForm.nameOf(field);
        return read.handsOverAll()
                || read.variables().contains(name)
                || read.lookedUp().contains(name);
    }

    private static boolean handsOn(FlowNode step, JsonNode field) {
        return step instanceof UserTask task
                && Diagram.DECISION.contains(DesignForm.nameOf(field))
                && Diagram.handsOnItsDecision(task);
    }

    private static boolean readOnly(JsonNode field) {
        return field.path("readonly").asBoolean() || field.path("disabled").asBoolean();
    }

    /** Whether what else the form shows goes by a field. */
    private static boolean governs(DesignForm form, JsonNode field) {
        String word = "(?s).*\\b" + DesignForm.nameOf(field) + "\\b.*";
        return form.components().stream()
                .anyMatch(
                        other -> other.path("conditional").path("hide").asText().matches(word));
    }

    /** The viewer of forms takes a variable that is null for an answer, and forgets where the form itself would begin. */
    private static void takenAway(Diagram diagram, FlowNode step, DesignForm form, Flaws flaws) {
        diagram.all(CamundaInputParameter.class).stream()
                .filter(input ->
                        step.equals(input.getParentElement().getParentElement().getParentElement()))
                .filter(input -> input.getTextContent().strip().equals("${null}"))
                .filter(input -> form.field(input.getCamundaName())
                        .filter(field -> field.has("defaultValue"))
                        .isPresent())
                .forEach(input -> flaws.add(
                        Mistake.DEFAULT_TAKEN_AWAY,
                        diagram.where(step),
                        "its input " + input.getCamundaName() + " takes away the default value that forms/" + form.id()
                                + ".form has for it; remove one of them"));
    }
}
