package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.camunda.bpm.engine.task.TaskQuery;
import org.hiringpipelines.model.Refusal;

/**
 * Stands between callers and the engine's commands, for what the engine has no switch for. It reaches into
 * the engine's insides, and may have to change with another release of it; what else does is named in a test of the architecture.
 *
 * <ul>
 *   <li>What a service refuses reaches the caller as the {@link Refusal} it was, whatever the engine wraps it in.
 *   <li>No expression within an {@code or} part of a task query is ever evaluated. The engine refuses expressions in queries
 *       that are sent to it, since an expression can call whatever it reaches; but it forgets the {@code or} parts, and no
 *       community release mends that.
 *   <li>What somebody does to a process outside of its tasks, as only administrators may, is told with its reason to whoever listens,
 *       in the same transaction.
 * </ul>
 */
class CommandGuard extends AbstractProcessEnginePlugin {

    private final boolean own;
    private final MovesByHand moves;

    /**
     * A guard.
     *
     * @param own whether the engine belongs to the hiring processes alone; in an engine that others use, too, nothing of it is
     *     replaced, and only refusals and moves by hand are told
     */
    CommandGuard(boolean own, MovesByHand moves) {
        this.own = own;
        this.moves = moves;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // First of all interceptors, so outside the transaction: it is rolled back when the refusal gets here.
        engine.setCustomPreCommandInterceptorsTxRequired(
                first(new PlainRefusals(), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                first(new PlainRefusals(), engine.getCustomPreCommandInterceptorsTxRequiresNew()));
        if (own) {
            engine.setCustomPreCommandInterceptorsTxRequired(
                    first(new SecondTry(), engine.getCustomPreCommandInterceptorsTxRequired()));
        }
        engine.getCustomHistoryEventHandlers().add(new OperationsByHand(moves));
        if (own) {
            // A query runs in one of three ways: as sent, as an extension of a stored filter, or as the stored filter
            // itself.
            engine.setTaskService(new GuardedTasks());
            engine.setCustomSessionFactories(first(new GuardedFilterSessions(), engine.getCustomSessionFactories()));
            // By the name of the engine's own full history, which it takes the place of.
            engine.setCustomHistoryLevels(List.of(new HistoryOfHires()));
        }
    }

    private static <T> List<T> first(T ours, List<? extends T> others) {
        List<T> all = new ArrayList<>(List.of(ours));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }

    private static void refuseHiddenExpressions(AbstractQuery<?, ?> query) {
        if (query instanceof TaskQueryImpl tasks
                && partsOf(tasks).anyMatch(part -> !part.getExpressions().isEmpty())) {
            throw new Refusal("orQueries", "Expressions are not allowed in orQueries. Give the value itself.");
        }
    }

    /** The {@code or} parts of a query; the first of a query's own queries is always itself. */
    private static Stream<TaskQueryImpl> partsOf(TaskQueryImpl query) {
        return query.getQueries().stream()
                .filter(part -> part != query)
                .flatMap(part -> Stream.concat(Stream.of(part), nestedIn(part, query)));
    }

    private static Stream<TaskQueryImpl> nestedIn(TaskQueryImpl part, TaskQueryImpl query) {
        // Built in Java, a part shares the list of the query around it.
        return part.getQueries() == query.getQueries() ? Stream.empty() : partsOf(part);
    }

    private static final class PlainRefusals extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                    if (cause instanceof Refusal refusal) {
                        throw refusal;
                    }
                }
                throw failure;
            }
        }
    }

    /** Queries as they are sent; a query that extends a filter is validated as such, too. */
    private static final class GuardedTasks extends TaskServiceImpl {

        @Override
        public TaskQuery createTaskQuery() {
            TaskQueryImpl query = new TaskQueryImpl(commandExecutor);
            query.addValidator(CommandGuard::refuseHiddenExpressions);
            return query;
        }
    }

    /** Filters, when they are stored and when they are fetched to be run. */
    private static final class GuardedFilters extends FilterManager {

        @Override
        public Filter insertOrUpdateFilter(Filter filter) {
            refuseHiddenExpressions(filter.getQuery());
            return super.insertOrUpdateFilter(filter);
        }

        @Override
        public FilterEntity findFilterById(String filterId) {
            FilterEntity filter = super.findFilterById(filterId);
            if (filter != null) {
                refuseHiddenExpressions(filter.getQuery());
            }
            return filter;
        }
    }

    private static final class GuardedFilterSessions implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return FilterManager.class;
        }

        @Override
        public Session openSession() {
            return new GuardedFilters();
        }
    }

    /** The engine's log of operations, of which those count that reach past tasks into an instance. */
    private record OperationsByHand(MovesByHand moves) implements HistoryEventHandler {

        private static final Set<String> KINDS =
                Set.of(EntityTypes.PROCESS_INSTANCE, EntityTypes.VARIABLE, EntityTypes.JOB);

        private static final Set<String> WORK = Set.of(
                UserOperationLogEntry.OPERATION_TYPE_CREATE, UserOperationLogEntry.OPERATION_TYPE_SET_JOB_RETRIES);

        @Override
        public void handleEvent(HistoryEvent event) {
            if (event instanceof UserOperationLogEntryEventEntity operation
                    && KINDS.contains(operation.getEntityType())
                    && !WORK.contains(operation.getOperationType())
                    && operation.getProcessInstanceId() != null) {
                String businessKey = businessKeyOf(operation.getProcessInstanceId());
                if (businessKey != null) {
                    moves.note(businessKey, operation.getUserId(), words(operation));
                }
            }
        }

        /** While an instance runs, its entry in the history may be known in this transaction by its changes alone. */
        private static String businessKeyOf(String instanceId) {
            ExecutionEntity running =
                    Context.getCommandContext().getExecutionManager().findExecutionById(instanceId);
            if (running != null) {
                return running.getBusinessKey();
            }
            HistoricProcessInstanceEventEntity ended = Context.getCommandContext()
                    .getDbEntityManager()
                    .selectById(HistoricProcessInstanceEventEntity.class, instanceId);
            return ended == null ? null : ended.getBusinessKey();
        }

        @Override
        public void handleEvents(List<HistoryEvent> events) {
            events.forEach(this::handleEvent);
        }

        private static String words(UserOperationLogEntryEventEntity operation) {
            // SetVariable becomes "set variable"; which one, the engine does not say.
            String what = operation
                    .getOperationType()
                    .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                    .toLowerCase(Locale.ROOT);
            return Stream.of(what, operation.getAnnotation())
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(": "));
        }
    }
}
