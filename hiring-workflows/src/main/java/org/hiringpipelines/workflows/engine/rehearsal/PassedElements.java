package org.hiringpipelines.workflows.engine.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.spring.boot.starter.event.ExecutionEvent;
import org.hiringpipelines.workflows.rehearsals.PassedElement;
import org.hiringpipelines.workflows.rehearsals.RehearsalFault;
import org.springframework.context.event.EventListener;

/** Notes what the engine comes by in a rehearsal, and stops it where it runs in circles without asking anybody. */
class PassedElements {

    /** No step of people leads by so many elements. */
    private static final int CIRCLE = 1_000;

    private final List<PassedElement> passed = new ArrayList<>();
    private int sinceSomebodyWasAsked;

    @EventListener
    void note(ExecutionEvent event) {
        boolean flow = "take".equals(event.getEventName());
        if (flow || "start".equals(event.getEventName())) {
            PassedElement element = new PassedElement(
                    processOf(event.getProcessDefinitionId()),
                    flow ? event.getCurrentTransitionId() : event.getCurrentActivityId());
            passed.add(element);
            if (++sinceSomebodyWasAsked > CIRCLE) {
                throw new RehearsalFault(
                        element.process(),
                        element.id(),
                        "It runs in circles here, without anybody being asked and without a timer in between.",
                        false,
                        null);
            }
        }
    }

    static String processOf(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }

    /** From here on somebody does something, or a job is done. */
    void begin() {
        sinceSomebodyWasAsked = 0;
    }

    /** How many there are. */
    int size() {
        return passed.size();
    }

    /** Forgets those that a step came by which was rolled back; answers the last of them, which is where it failed; null for none. */
    PassedElement rollBack(int size) {
        PassedElement last = passed.size() > size ? passed.get(passed.size() - 1) : null;
        passed.subList(Math.min(size, passed.size()), passed.size()).clear();
        return last;
    }

    List<PassedElement> drain() {
        List<PassedElement> all = List.copyOf(passed);
        passed.clear();
        return all;
    }
}
