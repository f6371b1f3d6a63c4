package org.hiringpipelines.workflows.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricActivityInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * The engine's decisions on rights, with what a task gives to those who hold it just where a row for it would stand: what holds for a
 * person comes before what holds for a group, what holds for one task before what holds for all.
 */
class RightsByTask extends AuthorizationManager {

    /** The questions whether somebody leads what something belongs to, by the type of it. */
    private static final Map<Integer, String> LED = Map.of(
            Resources.TASK.resourceType(), "isTaskLed", Resources.PROCESS_INSTANCE.resourceType(), "isInstanceLed");

    private final IntSupplier given;

    /** With the permissions that a task gives, as a sum; asked for within a command. */
    RightsByTask(IntSupplier given) {
        this.given = given;
    }

    @Override
    public boolean isAuthorized(String userId, List<String> groupIds, PermissionCheck check) {
        return super.isAuthorized(userId, groupIds, check) || isGivenByWork(userId, groupIds, List.of(check));
    }

    @Override
    public boolean isAuthorized(String userId, List<String> groupIds, CompositePermissionCheck checks) {
        return super.isAuthorized(userId, groupIds, checks)
                || isGivenByWork(userId, groupIds, checks.getAtomicChecks());
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        ask(query, super::configureTaskQuery);
    }

    @Override
    protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
        ask(query, super::configureVariableInstanceQuery);
    }

    /** What asks for process instances; executions one by one are the engine's. */
    @Override
    @SuppressWarnings("rawtypes") // as the engine declares it
    public void configureExecutionQuery(AbstractQuery query) {
        if (query instanceof ProcessInstanceQueryImpl instances) {
            askUnlessRevoked(instances, super::configureExecutionQuery);
        } else {
            super.configureExecutionQuery(query);
        }
    }

    @Override
    public void configureHistoricProcessInstanceQuery(HistoricProcessInstanceQueryImpl query) {
        askUnlessRevoked(query, super::configureHistoricProcessInstanceQuery);
    }

    @Override
    public void configureHistoricTaskInstanceQuery(HistoricTaskInstanceQueryImpl query) {
        askUnlessRevoked(query, super::configureHistoricTaskInstanceQuery);
    }

    @Override
    public void configureHistoricActivityInstanceQuery(HistoricActivityInstanceQueryImpl query) {
        askUnlessRevoked(query, super::configureHistoricActivityInstanceQuery);
    }

    @Override
    public void configureUserOperationLogQuery(UserOperationLogQueryImpl query) {
        askUnlessRevoked(query, super::configureUserOperationLogQuery);
    }

    /** From whom an administrator took something reads by the engine's rows alone, which know what it was. */
    private <T extends AbstractQuery<?, ?>> void askUnlessRevoked(T query, Consumer<T> whatTheEngineAsks) {
        ask(query, whatTheEngineAsks);
        RightsInQuery rights = (RightsInQuery) query.getAuthCheck();
        rights.leaveToEngine(rights.isRevokeAuthorizationCheckEnabled());
    }

    private <T extends AbstractQuery<?, ?>> void ask(T query, Consumer<T> whatTheEngineAsks) {
        RightsInQuery rights = RightsInQuery.inPlaceOf(query.getAuthCheck());
        query.setAuthCheck(rights);
        whatTheEngineAsks.accept(query);
        if (rights.isAsked()) {
            rights.answer(
                    getCurrentAuthentication().getGroupIds(),
                    getDbEntityManager().selectBoolean("isAnythingGranted", query));
        }
    }

    /** Where nothing is taken away from them in person, who leads a posting reads what it and its applications are at. */
    private boolean isGivenByWork(String userId, List<String> groupIds, List<PermissionCheck> checks) {
        return isGivenByTask(userId, groupIds, checks)
                || (checks.stream().anyMatch(check -> isLed(userId, groupIds, check))
                        && !isRevokeAuthCheckEnabled(userId, groupIds));
    }

    private boolean isLed(String userId, List<String> groupIds, PermissionCheck check) {
        String statement = LED.get(check.getResourceType());
        return statement != null
                && check.getPerms() == Permissions.READ.getValue()
                && check.getResourceId() != null
                && !check.getResourceId().equals(Authorization.ANY)
                && getDbEntityManager()
                        .selectBoolean(
                                statement,
                                new Led(
                                        check.getResourceId(),
                                        userId,
                                        groupIds == null ? List.of() : RightsInQuery.leading(groupIds)));
    }

    /** The first that says something decides, as in the engine, which has said no here. */
    private boolean isGivenByTask(String userId, List<String> groupIds, List<PermissionCheck> checks) {
        if (checks.stream().noneMatch(this::isOfHolders)) {
            return false;
        }
        boolean revokes = isRevokeAuthCheckEnabled(userId, groupIds);
        for (PermissionCheck check : checks) {
            if (isOfHolders(check) && isHeld(userId, groupIds, check, revokes)) {
                return true;
            }
            if (revokes && isRevoked(userId, groupIds, check)) {
                return false;
            }
        }
        return false;
    }

    /** From the database alone: a task in the hands of the caller may say of itself what the caller wishes. */
    private boolean isHeld(String userId, List<String> groupIds, PermissionCheck check, boolean revokes) {
        List<String> groups = groupIds == null ? List.of() : groupIds;
        return getDbEntityManager()
                .selectBoolean(
                        "isTaskHeld",
                        new HeldTask(
                                check.getResourceId(),
                                userId,
                                RightsInQuery.leading(groups),
                                RightsInQuery.others(groups),
                                check.getPerms(),
                                revokes));
    }

    private boolean isRevoked(String userId, List<String> groupIds, PermissionCheck check) {
        AuthorizationCheck question = new AuthorizationCheck(
                userId, filterAuthenticatedGroupIds(groupIds), createCompositePermissionCheck(check), true);
        // One answer, which is 0 for no, and null where no row says anything.
        return getDbEntityManager()
                .selectListWithRawParameter("isUserAuthorizedForResource", question, 0, 1)
                .contains(0);
    }

    private boolean isOfHolders(PermissionCheck check) {
        return check.getResourceType() == Resources.TASK.resourceType()
                && check.getResourceId() != null
                && !check.getResourceId().equals(Authorization.ANY)
                && (check.getPerms() & given.getAsInt()) == check.getPerms();
    }

    /** The question whether a task is held by somebody, in person or by a group. */
    record HeldTask(
            String task,
            String person,
            List<String> leadingGroups,
            List<String> otherGroups,
            int permission,
            boolean revokes) {}

    /** The question whether somebody, or a group of theirs, leads what something belongs to. */
    record Led(String id, String person, List<String> groups) {}
}
