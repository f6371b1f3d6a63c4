package org.hiringpipelines.workflows.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;

/** Whose rights a query asks for, where our statements ask and not the engine's, which look at its rows alone. */
class RightsInQuery extends AuthorizationCheck {

    private static final long serialVersionUID = 1L;

    private List<String> groups = List.of();
    private boolean granted;

    /** For a query that had the engine's own; one query can be run several times. */
    static RightsInQuery inPlaceOf(AuthorizationCheck other) {
        if (other instanceof RightsInQuery ours) {
            return ours;
        }
        RightsInQuery rights = new RightsInQuery();
        rights.setUseLeftJoin(other.isUseLeftJoin());
        return rights;
    }

    /** Tells the engine's statements to leave the question to ours. */
    @Override
    public boolean getShouldPerformAuthorizatioCheck() {
        return false;
    }

    /** Whether there is anything to ask: not where the house itself looks. */
    public boolean isAsked() {
        return super.getShouldPerformAuthorizatioCheck() && getAuthUserId() != null;
    }

    /** The permission that a task gives or not, as its number; none where a setting has switched it off. */
    public Integer getPermission() {
        return getPermissionChecks().getAtomicChecks().stream()
                .filter(check -> check.getResourceType() == Resources.TASK.resourceType())
                .map(PermissionCheck::getPerms)
                .findFirst()
                .orElse(null);
    }

    /** All groups of the person; the engine itself goes by those alone that have rows. */
    public List<String> getGroups() {
        return groups;
    }

    /** Whether any row gives the person what the query asks for, so that there can be more to see than their own tasks. */
    public boolean isGranted() {
        return granted;
    }

    void answer(List<String> groups, boolean granted) {
        this.groups = groups == null ? List.of() : groups;
        this.granted = granted;
    }
}
