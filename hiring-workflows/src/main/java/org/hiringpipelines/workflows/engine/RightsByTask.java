package org.hiringpipelines.workflows.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
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

    private final IntSupplier given;

    /** With the permissions that a task gives, as a sum; asked for within a command. */
    RightsByTask(IntSupplier given) {
        this.given = given;
    }

    @Override
    public boolean isAuthorized(String userId, List<String> groupIds, PermissionCheck check) {
        return super.isAuthorized(userId, groupIds, check) || isGivenByTask(userId, groupIds, List.of(check));
    }

    @Override
    public boolean isAuthorized(String userId, List<String> groupIds, CompositePermissionCheck checks) {
        return super.isAuthorized(userId, groupIds, checks)
                || isGivenByTask(userId, groupIds, checks.getAtomicChecks());
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        ask(query, super::configureTaskQuery);
    }

    @Override
    protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
        ask(query, super::configureVariableInstanceQuery);
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
        return getDbEntityManager()
                .selectBoolean(
                        "isTaskHeld", new HeldTask(check.getResourceId(), userId, groupIds, check.getPerms(), revokes));
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
    record HeldTask(String task, String person, List<String> groups, int permission, boolean revokes) {}
}
