package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The ways on from a step through a diagram and those that it calls, as far as they can be told before anybody goes them: to the next steps at which somebody or something is
 * waited for. Where a question is not answered by what is known, each of its answers may be the way. Nothing is asked and nothing is done.
 */
final class WayOn {

    /** Diagrams that call one another without ever waiting come to no end. */
    private static final int DEEPEST = 20;

    private final EnclosingWay around;
    private final MailsOfStep mails;
    private final Set<String> underway = new HashSet<>();
    private final Map<String, Outlook> seen = new HashMap<>();
    private final Map<String, Arrival> arrived = new HashMap<>();
    private boolean cut;

    /**
     * What lies around a diagram.
     *
     * @param calls the way through the diagram that a call activity of it calls, as it begins; nothing where it cannot be told which that is
     * @param end what follows, by what is known at its end
     * @param depth how many diagrams have been entered by the way so far
     */
    record EnclosingWay(
            Function<CallActivity, Optional<Called>> calls, Function<Known, Optional<Outlook>> end, int depth) {}

    /**
     * A diagram that is called.
     *
     * @param start where it begins
     * @param mails the mails that its steps have written
     * @param calls the diagrams that it calls itself
     */
    record Called(StartEvent start, MailsOfStep mails, Function<CallActivity, Optional<Called>> calls) {}

    /**
     * Where a way comes to where parallel ways meet.
     *
     * @param flow by which it comes there
     * @param known what is known there, however one came
     */
    private record Arrival(SequenceFlow flow, Known known) {

        Arrival and(Arrival other) {
            return new Arrival(flow, known.and(other.known));
        }
    }

    WayOn(EnclosingWay around, MailsOfStep mails) {
        this.around = around;
        this.mails = mails;
    }

    /**
     * What is seen from a step that somebody has done.
     *
     * @param decided the fields with which it was done; nothing is seen where one comes back to where one was
     */
    Optional<Outlook> behind(UserTask task, Known decided) {
        return leave(task, decided.handedOnBy(task))
                .map(mails.atEnd(task, decided)::and)
                .map(this::beyondMeetings);
    }

    /** Where parallel ways meet and the others may have come before, or not. */
    private Outlook beyondMeetings(Outlook outlook) {
        Outlook all = outlook;
        Set<FlowNode> passed = new HashSet<>();
        // Behind one there may be another.
        for (List<FlowNode> meetings = meetingsOf(all); passed.addAll(meetings); meetings = meetingsOf(all)) {
            for (FlowNode meeting : meetings) {
                all = all.and(
                        come(meeting, knownAt(meeting)).orElse(Outlook.NOTHING).perhaps());
            }
        }
        return Outlook.of(all.mails().values());
    }

    /**
     * What is seen from a call activity whose diagram has come to its end, where nobody knows any more what was known when it was called.
     *
     * @param atEnd what is known in the called diagram at its end
     */
    Optional<Outlook> behindCall(CallActivity call, Known atEnd) {
        return comeBack(call, Known.NOTHING, atEnd).map(this::beyondMeetings);
    }

    private Optional<Outlook> leave(FlowNode step, Known known) {
        Optional<Outlook> on = flows(step, known);
        // Who does one of several is not always through with all of them.
        return isSeveral(step) ? on.map(Outlook::perhaps) : on;
    }

    private Optional<Outlook> flows(FlowNode step, Known known) {
        List<SequenceFlow> flows = flowsFrom(step);
        if (step instanceof ExclusiveGateway gateway && flows.size() > 1) {
            return decide(gateway, flows, known);
        }
        List<Optional<Outlook>> ways = new ArrayList<>();
        boolean mayBeNone = true;
        for (SequenceFlow flow : flows) {
            Optional<Boolean> holds =
                    flow.getConditionExpression() == null ? Optional.of(!isDefault(step, flow)) : known.answers(flow);
            if (holds.isEmpty()) {
                ways.add(arrive(flow, known)
                        .map(way -> Outlook.oneOf(List.of(way, Outlook.NOTHING), MailsOfStep.nameOf(step))));
            } else if (holds.get()) {
                mayBeNone = false;
                ways.add(arrive(flow, known));
            }
        }
        if (mayBeNone) {
            boolean none = ways.isEmpty();
            flows.stream()
                    .filter(flow -> isDefault(step, flow))
                    .forEach(flow -> ways.add(
                            none ? arrive(flow, known) : arrive(flow, known).map(Outlook::perhaps)));
        }
        return together(ways);
    }

    private static boolean isDefault(FlowNode step, SequenceFlow flow) {
        SequenceFlow byDefault = step instanceof InclusiveGateway gateway
                ? gateway.getDefault()
                : step instanceof Activity activity ? activity.getDefault() : null;
        return flow.equals(byDefault);
    }

    private Optional<Outlook> decide(ExclusiveGateway gateway, List<SequenceFlow> flows, Known known) {
        List<SequenceFlow> possible = new ArrayList<>();
        boolean answered = false;
        for (SequenceFlow flow : flows) {
            if (!answered && !flow.equals(gateway.getDefault())) {
                // The engine asks in this order, and goes by one without a condition as soon as it comes to it.
                Optional<Boolean> holds =
                        flow.getConditionExpression() == null ? Optional.of(true) : known.answers(flow);
                answered = holds.orElse(false);
                if (holds.isEmpty() || answered) {
                    possible.add(flow);
                }
            }
        }
        if (!answered && gateway.getDefault() != null) {
            possible.add(gateway.getDefault());
        }
        List<Outlook> ways =
                possible.stream().flatMap(flow -> arrive(flow, known).stream()).toList();
        return possible.isEmpty()
                ? Optional.of(Outlook.NOTHING)
                : ways.isEmpty() ? Optional.empty() : Optional.of(Outlook.oneOf(ways, MailsOfStep.nameOf(gateway)));
    }

    /** All of them are gone. Where they meet and all have come, it goes on from there. */
    private Optional<Outlook> together(List<Optional<Outlook>> ways) {
        List<Outlook> gone = ways.stream().flatMap(Optional::stream).toList();
        if (gone.isEmpty() && !ways.isEmpty()) {
            return Optional.empty();
        }
        Outlook all = gone.stream().reduce(Outlook.NOTHING, Outlook::and);
        return Optional.of(beyondCompleteMeetings(all));
    }

    private Outlook beyondCompleteMeetings(Outlook outlook) {
        Outlook all = outlook;
        for (FlowNode meeting : meetingsOf(outlook)) {
            Set<String> incoming = new HashSet<>();
            flowsTo(meeting).forEach(flow -> incoming.add(MailsOfStep.placeOf(flow)));
            if (all.arrivals().containsAll(incoming)) {
                Set<String> left = new HashSet<>(all.arrivals());
                left.removeAll(incoming);
                all = new Outlook(all.mails(), left, all.possible())
                        .and(come(meeting, knownAt(meeting)).orElse(Outlook.NOTHING));
            } else if (meeting instanceof InclusiveGateway || all.mayArriveBy(incoming)) {
                // An inclusive one waits for those alone that are on their way.
                all = all.and(
                        come(meeting, knownAt(meeting)).orElse(Outlook.NOTHING).perhaps());
            }
        }
        return all;
    }

    /** What is still known on all ways that come there. */
    private Known knownAt(FlowNode meeting) {
        return flowsTo(meeting).stream()
                .map(flow -> arrived.get(MailsOfStep.placeOf(flow)))
                .filter(Objects::nonNull)
                .map(Arrival::known)
                .reduce(Known::and)
                .orElse(Known.NOTHING);
    }

    private List<FlowNode> meetingsOf(Outlook outlook) {
        return Stream.concat(outlook.arrivals().stream(), outlook.possible().stream())
                .map(arrived::get)
                .filter(Objects::nonNull)
                .map(arrival -> arrival.flow().getTarget())
                .distinct()
                .toList();
    }

    private Optional<Outlook> arrive(SequenceFlow flow, Known known) {
        Known then = known.past(flow);
        Outlook written = mails.at(flow, known);
        Optional<Outlook> on =
                meets(flow.getTarget()) ? Optional.of(waitsForOthers(flow, then)) : come(flow.getTarget(), then);
        return on.map(written::and);
    }

    private Outlook waitsForOthers(SequenceFlow flow, Known known) {
        arrived.merge(MailsOfStep.placeOf(flow), new Arrival(flow, known), Arrival::and);
        return Outlook.arrivingBy(MailsOfStep.placeOf(flow));
    }

    private static boolean meets(FlowNode step) {
        return (step instanceof ParallelGateway || step instanceof InclusiveGateway)
                && flowsTo(step).size() > 1;
    }

    private Optional<Outlook> come(FlowNode step, Known known) {
        String place = step.getId() + known;
        if (seen.containsKey(place)) {
            return Optional.of(seen.get(place));
        }
        if (!underway.add(step.getId())) {
            cut = true;
            return Optional.empty();
        }
        boolean cutBefore = cut;
        cut = false;
        Optional<Outlook> on = pass(step, known);
        underway.remove(step.getId());
        // What was left out since one had been there is seen from elsewhere.
        if (!cut) {
            on.ifPresent(outlook -> seen.put(place, outlook));
        }
        cut |= cutBefore;
        return on;
    }

    private Optional<Outlook> pass(FlowNode step, Known known) {
        if (step instanceof EndEvent end) {
            return finish(end, known).map(mails.at(step, known)::and);
        }
        if (step instanceof SubProcess part) {
            return enter(part, known);
        }
        if (step instanceof CallActivity call) {
            return call(call, known);
        }
        if (!goesThrough(step)) {
            return Optional.of(mails.atBeginning(step, known));
        }
        Known then = known.past(step);
        return leave(step, then).map(mails.at(step, known)::and);
    }

    private Optional<Outlook> enter(SubProcess part, Known known) {
        Outlook written = mails.atBeginning(part, known);
        List<Optional<Outlook>> ways = part.getChildElementsByType(StartEvent.class).stream()
                .map(start -> leave(start, known))
                .toList();
        Optional<Outlook> within = together(ways).map(written::and);
        // Of a loop over what a service finds, there may be no turn at all.
        return isSeveral(part) ? within.map(Outlook::perhaps) : within;
    }

    private Optional<Outlook> call(CallActivity call, Known known) {
        Outlook written = mails.atBeginning(call, known);
        Optional<Called> called = around.depth() < DEEPEST ? around.calls().apply(call) : Optional.empty();
        if (called.isEmpty()) {
            return Optional.of(written);
        }
        EnclosingWay within =
                new EnclosingWay(called.get().calls(), atEnd -> comeBack(call, known, atEnd), around.depth() + 1);
        Optional<Outlook> way = new WayOn(within, called.get().mails())
                .leave(called.get().start(), known.handedOverBy(call))
                .map(written::and);
        return isSeveral(call) ? way.map(Outlook::perhaps) : way;
    }

    /**
     * What is seen from a call activity whose diagram has come to its end.
     *
     * @param before what was known when it was called
     * @param atEnd what is known in the called diagram at its end
     */
    private Optional<Outlook> comeBack(CallActivity call, Known before, Known atEnd) {
        Known known = before.handedBackBy(call, atEnd);
        return leave(call, known).map(mails.atEnd(call, known)::and);
    }

    private Optional<Outlook> finish(EndEvent end, Known known) {
        Collection<EventDefinition> kinds = end.getEventDefinitions();
        for (EventDefinition kind : kinds) {
            if (kind instanceof ErrorEventDefinition || kind instanceof EscalationEventDefinition) {
                return caught(end, kind, known);
            }
        }
        boolean endsAll = kinds.stream().anyMatch(TerminateEventDefinition.class::isInstance);
        Optional<Outlook> on = end.getParentElement() instanceof SubProcess part
                ? leave(part, known.past(part)).map(mails.atEnd(part, known)::and)
                : around.end().apply(known);
        return endsAll || !splits(end.getParentElement()) ? on : on.map(Outlook::perhaps);
    }

    /** What is thrown goes to the border of what it is thrown in, and else to nowhere that can be told from here. */
    private Optional<Outlook> caught(EndEvent end, EventDefinition thrown, Known known) {
        ModelElementInstance within = end.getParentElement();
        while (within instanceof SubProcess part) {
            Optional<BoundaryEvent> border =
                    part.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                            .filter(event -> part.equals(event.getAttachedTo()))
                            .filter(event ->
                                    event.getEventDefinitions().stream().anyMatch(kind -> catches(kind, thrown)))
                            .findFirst();
            if (border.isPresent()) {
                return leave(border.get(), known.past(part)).map(mails.at(border.get(), known)::and);
            }
            within = part.getParentElement();
        }
        return Optional.of(Outlook.NOTHING);
    }

    private static boolean catches(EventDefinition kind, EventDefinition thrown) {
        if (kind instanceof EscalationEventDefinition border
                && thrown instanceof EscalationEventDefinition escalation) {
            return border.getEscalation() == null || border.getEscalation().equals(escalation.getEscalation());
        }
        if (kind instanceof ErrorEventDefinition border && thrown instanceof ErrorEventDefinition error) {
            return border.getError() == null || border.getError().equals(error.getError());
        }
        return false;
    }

    /** Whether several are on their way in it at once, of whom one may come to an end before the others. */
    private static boolean splits(ModelElementInstance around) {
        return Stream.of(ParallelGateway.class, InclusiveGateway.class)
                .flatMap(kind -> around.getChildElementsByType(kind).stream())
                .anyMatch(gateway -> flowsFrom((Gateway) gateway).size() > 1);
    }

    /** What nobody and nothing is waited for at. */
    private static boolean goesThrough(FlowNode step) {
        return step instanceof ServiceTask
                || step instanceof SendTask
                || step instanceof ScriptTask
                || step instanceof BusinessRuleTask
                || step instanceof IntermediateThrowEvent
                || step instanceof ExclusiveGateway
                || step instanceof ParallelGateway
                || step instanceof InclusiveGateway
                || (step instanceof Task && step.getElementType().getTypeName().equals("task"));
    }

    private static boolean isSeveral(FlowNode step) {
        return step instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }

    /** The flows that leave a step. The step itself need not list them, and hand-written diagrams do not. */
    static List<SequenceFlow> flowsFrom(FlowNode step) {
        return step.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                .filter(flow -> step.equals(flow.getSource()))
                .toList();
    }

    private static List<SequenceFlow> flowsTo(FlowNode step) {
        return step.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                .filter(flow -> step.equals(flow.getTarget()))
                .toList();
    }
}
