package org.hiringpipelines.workflows.engine;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** When the time of a task of a diagram begins, as {@link DeadlineTimers} counts it. */
class TaskBeginnings {

    /** What a diagram says of it. */
    private enum Beginning {
        WITH_THE_TASK,
        /** By the property {@code deadlineFrom}. */
        LATER,
        /** By a drawn timer, as in diagrams of earlier versions. */
        KNOWN_TO_A_TIMER
    }

    private final Map<String, Beginning> byTask;

    TaskBeginnings(BpmnModelInstance diagram) {
        byTask = diagram.getModelElementsByType(UserTask.class).stream()
                .collect(Collectors.toMap(UserTask::getId, TaskBeginnings::of));
    }

    private static Beginning of(UserTask task) {
        if (task.getExtensionElements() == null) {
            return Beginning.WITH_THE_TASK;
        }
        if (task.getExtensionElements().getChildElementsByType(CamundaTaskListener.class).stream()
                .anyMatch(listener -> "timeout".equals(listener.getCamundaEvent()))) {
            return Beginning.KNOWN_TO_A_TIMER;
        }
        boolean later = task.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> DeadlineTimers.FROM.equals(property.getCamundaName()))
                .anyMatch(property -> task.equals(
                        property.getParentElement().getParentElement().getParentElement()));
        return later ? Beginning.LATER : Beginning.WITH_THE_TASK;
    }

    /**
     * When the time of a task begins; null where nobody knows.
     *
     * @param created when the task was opened
     * @param followUp when it is to be followed up, which is when its time begins where that is later; null where nobody has noted that, as for tasks that the
     *     version before opened
     */
    Instant of(String key, Instant created, Instant followUp) {
        return switch (byTask.getOrDefault(key, Beginning.WITH_THE_TASK)) {
            case WITH_THE_TASK -> created;
            case LATER -> followUp;
            case KNOWN_TO_A_TIMER -> null;
        };
    }
}
