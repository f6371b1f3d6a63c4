package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.hiringpipelines.workflows.bulk.DrawnMail;
import org.hiringpipelines.workflows.diagrams.WritesTo;
import org.hiringpipelines.workflows.engine.check.Diagram;
import org.hiringpipelines.workflows.engine.check.Expressions;
import org.hiringpipelines.workflows.engine.check.KnownServices;

/**
 * The mails that a step of a diagram has written, however it is drawn: by the envelope that it is, by a service that it calls, or by a listener.
 *
 * @param services the services that diagrams call
 * @param design the id of the design whose diagram is looked at
 */
record MailsOfStep(KnownServices services, String design) {

    private static final String SEND = "correspondence.send";
    private static final String EXPLAIN = "correspondence.explain";
    private static final String ABOUT = "applicationId";

    private static final Set<String> BEGINNING = Set.of("start", "create");
    private static final Set<String> END = Set.of("end", "complete");

    private static final String ON_COMPLETION = "onCompletion";
    private static final String NEEDED_BY = "neededBy";

    /** What a step or a flow has written to whom it passes. */
    Outlook at(FlowElement step, Known known) {
        return written(step, "", expressionsOf(step).stream(), known);
    }

    /**
     * What a step has written as soon as one comes to it. A task that cannot wait for the daily list is told of at once, where the table of deadlines says so.
     */
    Outlook atBeginning(FlowNode step, Known known) {
        Outlook written = written(step, "beginning", listeners(step, BEGINNING), known);
        return step instanceof UserTask && Diagram.property(step, NEEDED_BY) != null
                ? written.and(Outlook.of(List.of(new DrawnMail(
                        placeOf(step) + NEEDED_BY,
                        design,
                        nameOf(step),
                        WritesTo.Readers.TEAM,
                        null,
                        null,
                        false,
                        List.of()))))
                : written;
    }

    /** What a step has written when it is done. */
    Outlook atEnd(FlowNode step, Known known) {
        return written(
                step,
                "end",
                Stream.concat(Stream.ofNullable(Diagram.property(step, ON_COMPLETION)), listeners(step, END)),
                known);
    }

    private static Stream<String> listeners(FlowNode step, Set<String> moments) {
        if (step.getExtensionElements() == null) {
            return Stream.empty();
        }
        var listeners = step.getExtensionElements().getElementsQuery();
        return Stream.concat(
                        listeners.filterByType(CamundaExecutionListener.class).list().stream()
                                .filter(listener -> moments.contains(listener.getCamundaEvent()))
                                .map(CamundaExecutionListener::getCamundaExpression),
                        listeners.filterByType(CamundaTaskListener.class).list().stream()
                                .filter(listener -> moments.contains(listener.getCamundaEvent()))
                                .map(CamundaTaskListener::getCamundaExpression))
                .filter(expression -> expression != null);
    }

    private Outlook written(FlowElement step, String moment, Stream<String> expressions, Known known) {
        List<DrawnMail> mails = new ArrayList<>();
        expressions
                .flatMap(expression -> Expressions.in(expression, services).writings().stream())
                .forEach(writing -> mails.add(mail(placeOf(step) + moment + mails.size(), step, writing, known)));
        return Outlook.of(mails);
    }

    private DrawnMail mail(String place, FlowElement step, Expressions.MailCall writing, Known known) {
        List<String> arguments = writing.arguments();
        boolean toWhomItIsAbout = arguments.size() == 2 && arguments.get(1).equals(ABOUT);
        return new DrawnMail(
                place,
                design,
                nameOf(step),
                writing.to(),
                toWhomItIsAbout && writing.by().equals(SEND) ? writing.text().orElse(null) : null,
                toWhomItIsAbout && writing.by().equals(EXPLAIN) ? reason(writing, known) : null,
                writing.certain(),
                List.of());
    }

    private static String reason(Expressions.MailCall writing, Known known) {
        return writing.text()
                .or(() -> Optional.ofNullable(known.valueOf(writing.arguments().get(0)))
                        .map(Object::toString))
                .orElse(null);
    }

    /** The expressions that stand at a step or a flow itself. */
    static List<String> expressionsOf(FlowElement step) {
        return new Diagram("", (BpmnModelInstance) step.getModelInstance()).expressionsOf(step);
    }

    /** Where an element is, among all diagrams. */
    static String placeOf(BaseElement element) {
        ModelElementInstance around = element;
        while (!(around instanceof Process process)) {
            around = around.getParentElement();
        }
        return process.getId() + "#" + element.getId() + "#";
    }

    /** What an element is called, on one line; empty where it is called nothing. */
    static String nameOf(FlowElement element) {
        return element.getName() == null ? "" : element.getName().strip().replaceAll("\\s+", " ");
    }
}
