package org.hiringpipelines.workflows.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * The engine's full history without what nobody reads there. It goes by the name of the full one, which it takes the place of.
 *
 * <ul>
 *   <li>Of variables, what a task hands on to its process: the decision. What a form shows and what people type into it stands in our
 *       tables; in the history nobody would look for it when somebody is to be forgotten, and a text longer than 4,000 characters fails.
 *       The ids that processes hand to each other say nothing.
 *   <li>Of jobs, failures. When one was made and done is told by what it did.
 *   <li>Not who could have done a task: Tasklist shows the operations of those who did.
 * </ul>
 */
class HistoryOfHires extends HistoryLevelFull {

    private static final Set<HistoryEventTypes> UNREAD = EnumSet.of(
            HistoryEventTypes.FORM_PROPERTY_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.JOB_CREATE,
            HistoryEventTypes.JOB_SUCCESS,
            HistoryEventTypes.JOB_DELETE,
            HistoryEventTypes.IDENTITY_LINK_ADD,
            HistoryEventTypes.IDENTITY_LINK_DELETE);

    // Asked with every variable; a definition that is deployed stays as it is.
    private final Cache<String, Set<String>> handedOn =
            Caffeine.newBuilder().maximumSize(1_000).build();

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return !UNREAD.contains(type) && !(entity instanceof VariableInstanceEntity variable && !isHandedOn(variable));
    }

    private boolean isHandedOn(VariableInstanceEntity variable) {
        ExecutionEntity execution = variable.getExecution();
        return execution != null
                && !isAtTask(execution)
                && handedOnIn(execution).contains(variable.getName());
    }

    private Set<String> handedOnIn(ExecutionEntity execution) {
        return handedOn.get(
                execution.getProcessDefinitionId(),
                definition -> outputsWithin(execution.getProcessDefinition()).collect(Collectors.toSet()));
    }

    /** The fields of a form are the local variables of its task. A task without any shares the execution of what is around it. */
    private static boolean isAtTask(ExecutionEntity execution) {
        ActivityImpl activity = execution.getActivity();
        return activity != null && activity.isScope() && isTask(activity);
    }

    private static Stream<String> outputsWithin(ScopeImpl scope) {
        return scope.getActivities().stream()
                .flatMap(activity -> Stream.concat(outputsOf(activity), outputsWithin(activity)));
    }

    private static Stream<String> outputsOf(ActivityImpl activity) {
        IoMapping mapping = activity.getIoMapping();
        return mapping == null || !isTask(activity)
                ? Stream.empty()
                : mapping.getOutputParameters().stream().map(output -> output.getName());
    }

    private static boolean isTask(ActivityImpl activity) {
        return activity.getActivityBehavior() instanceof UserTaskActivityBehavior;
    }
}
