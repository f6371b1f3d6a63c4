package org.hiringpipelines.workflows.engine.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * Which variables have got a value where in a diagram: those of the whole process (what it begins with, what steps hand on, what messages bring), and those of a step
 * alone (its inputs, the fields of its form, the element of a multi-instance). In which order steps come is not looked at.
 */
final class VariablesInSight {

    /** A process that others start says by this extension property, with commas, which variables it begins with. */
    static final String BEGINS_WITH = "beginsWith";

    private static final String PIPELINE = "pipeline";

    private static final Pattern SETS = Pattern.compile("setVariable(Local)?\\(\\s*'(\\w+)'");

    private final WholeDesign design;
    private final Diagram diagram;
    private final Set<String> everywhere = new HashSet<>();
    private final Map<String, Set<String>> inStep = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final boolean beginningKnown;

    VariablesInSight(WholeDesign design, Diagram diagram) {
        this.design = design;
        this.diagram = diagram;
        Optional<Set<String>> beginning = beginning();
        beginningKnown = beginning.isPresent();
        beginning.ifPresent(everywhere::addAll);
        descend(diagram.model().getDocument().getRootElement(), null);
        design.expressions(diagram).forEach(this::set);
        diagram.all(UserTask.class).forEach(this::fields);
        diagram.all(StartEvent.class).forEach(start -> fields(start.getCamundaFormRef(), everywhere));
        diagram.all(MessageEventDefinition.class).stream()
                .map(MessageEventDefinition::getMessage)
                .filter(Objects::nonNull)
                .forEach(message -> everywhere.addAll(WhatServicesGive.withMessage(message.getName())));
        diagram.all(ReceiveTask.class).stream()
                .map(ReceiveTask::getMessage)
                .filter(Objects::nonNull)
                .forEach(message -> everywhere.addAll(WhatServicesGive.withMessage(message.getName())));
    }

    /** Whether there is a word on what the process begins with: of services, of those who call it, or of itself. */
    boolean beginningKnown() {
        return beginningKnown;
    }

    /** Whether a variable has got a value within these elements, from the outermost to the one where it is read. */
    boolean has(String name, List<DomElement> path) {
        return everywhere.contains(name)
                || path.stream().map(element -> element.getAttribute("id")).anyMatch(id -> hasOfItsOwn(id, name));
    }

    /** The same in a step of this id, with the elements around it. */
    boolean has(String name, String step) {
        DomElement element = diagram.model().getDocument().getElementById(step);
        for (DomElement around = element; around != null; around = around.getParentElement()) {
            if (hasOfItsOwn(around.getAttribute("id"), name)) {
                return true;
            }
        }
        return everywhere.contains(name);
    }

    private boolean hasOfItsOwn(String id, String name) {
        return id != null
                && (open.contains(id) || inStep.getOrDefault(id, Set.of()).contains(name));
    }

    /** The variables of the whole process. */
    Set<String> everywhere() {
        return everywhere;
    }

    private Set<String> step(String id) {
        return inStep.computeIfAbsent(Objects.toString(id, ""), any -> new HashSet<>());
    }

    private Optional<Set<String>> beginning() {
        String key = diagram.process().getId();
        Set<String> given = new HashSet<>();
        WhatServicesGive.toProcess(key).ifPresent(given::addAll);
        Optional<String> said = property(diagram.process().getDomElement(), BEGINS_WITH);
        said.ifPresent(names ->
                given.addAll(Arrays.stream(names.split(",")).map(String::strip).toList()));
        List<CallActivity> calls = calls(key).toList();
        calls.forEach(call -> given.addAll(handedOver(call)));
        return WhatServicesGive.toProcess(key).isPresent() || said.isPresent() || !calls.isEmpty()
                ? Optional.of(given)
                : Optional.empty();
    }

    /** Who calls a process by its key, or, where nobody does and it is a pipeline, by an expression, which may mean any of these. */
    private Stream<CallActivity> calls(String key) {
        List<CallActivity> byKey = calls(key::equals).toList();
        boolean pipeline = property(diagram.process().getDomElement(), PIPELINE).isPresent();
        return byKey.isEmpty() && pipeline ? calls(called -> called.contains("{")) : byKey.stream();
    }

    private Stream<CallActivity> calls(Predicate<String> called) {
        return design.diagramsInView().stream()
                .flatMap(any -> any.all(CallActivity.class).stream())
                .filter(call -> call.getCalledElement() != null && called.test(call.getCalledElement()));
    }

    private Set<String> handedOver(CallActivity call) {
        Set<String> names = new HashSet<>();
        if (call.getExtensionElements() != null) {
            for (CamundaIn in : call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list()) {
                if (in.getCamundaTarget() != null) {
                    names.add(in.getCamundaTarget());
                }
                if ("all".equals(in.getCamundaVariables())) {
                    design.diagramsInView().stream()
                            .filter(any -> any.model() == call.getModelInstance())
                            .filter(any -> !design.isUnderway(any))
                            .forEach(caller -> names.addAll(design.sight(caller).everywhere));
                }
            }
        }
        return names;
    }

    /** The value of an extension property of an element. */
    static Optional<String> property(DomElement element, String name) {
        return element.getChildElements().stream()
                .filter(child -> child.getLocalName().equals("extensionElements"))
                .flatMap(extensions -> extensions.getChildElements().stream())
                .filter(extension -> extension.getLocalName().equals("properties"))
                .flatMap(properties -> properties.getChildElements().stream())
                .filter(property -> name.equals(property.getAttribute("name")))
                .map(property -> property.getAttribute("value"))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void descend(DomElement element, String around) {
        String own = element.getAttribute("id");
        String here = own == null ? around : own;
        switch (element.getLocalName()) {
            case "inputParameter" -> step(around).add(element.getAttribute("name"));
            case "outputParameter" -> everywhere.add(element.getAttribute("name"));
            case "property" -> {
                Set<String> given = Assignment.SHOWS.equals(element.getAttribute("name")) ? step(around) : everywhere;
                Diagram.assignments(element)
                        .flatMap(listed -> listed.name().stream())
                        .forEach(given::add);
            }
            case "out" -> Optional.ofNullable(element.getAttribute("target")).ifPresent(everywhere::add);
            case "multiInstanceLoopCharacteristics" -> {
                Optional.ofNullable(element.getAttribute(Diagram.CAMUNDA, "elementVariable"))
                        .ifPresent(step(around)::add);
                step(around).addAll(List.of("loopCounter", "nrOfInstances", "nrOfCompletedInstances"));
            }
            default -> {}
        }
        Stream.of("resultVariable", "initiator")
                .map(attribute -> element.getAttribute(Diagram.CAMUNDA, attribute))
                .filter(Objects::nonNull)
                .forEach(everywhere::add);
        element.getChildElements().forEach(child -> descend(child, here));
    }

    /** What expressions set, and show in forms; a flow or a start event shows to the whole process. */
    private void set(Diagram.Written written) {
        String step = stepOf(written);
        SETS.matcher(written.text())
                .results()
                .forEach(set -> (set.group(1) == null ? everywhere : step(step)).add(set.group(2)));
        Set<String> shown = design.read(written.text()).fields();
        boolean ofTask = written.path().stream()
                .anyMatch(element -> element.getLocalName().endsWith("Task"));
        (ofTask ? step(step) : everywhere).addAll(shown);
    }

    private static String stepOf(Diagram.Written written) {
        return written.path().stream()
                .filter(element -> element.getAttribute("id") != null
                        && !element.getLocalName().endsWith("EventDefinition"))
                .reduce((outer, inner) -> inner)
                .map(element -> element.getAttribute("id"))
                .orElse("");
    }

    /** A task whose form is not in view, as of a diagram that is deployed already, may have any field, and hand on a decision. */
    private void fields(UserTask task) {
        boolean unseen = task.getCamundaFormRef() != null
                && design.form(task.getCamundaFormRef()).isEmpty();
        if (unseen) {
            open.add(task.getId());
        }
        if (unseen && Diagram.handsOnItsDecision(task)) {
            everywhere.addAll(Diagram.DECISION);
        }
        Set<String> own = step(task.getId());
        fields(task.getCamundaFormRef(), own);
        if (own.contains("outcome") && Diagram.handsOnItsDecision(task)) {
            Diagram.DECISION.stream().filter(own::contains).forEach(everywhere::add);
        }
    }

    private void fields(String form, Set<String> to) {
        if (form != null) {
            design.form(form).ifPresent(found -> found.fields().forEach(field -> to.add(DesignForm.nameOf(field))));
        }
    }
}
