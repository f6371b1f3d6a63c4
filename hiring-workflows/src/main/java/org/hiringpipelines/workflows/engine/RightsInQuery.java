package org.hiringpipelines.workflows.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.hiringpipelines.workflows.people.Team;

/** Whose rights a query asks for, where our statements ask and not the engine's, which look at its rows alone. */
class RightsInQuery extends AuthorizationCheck {

    private static final long serialVersionUID = 1L;

    /** What one of these has is not the others' as long as they have it: it is what a posting names somebody for. */
    private static final Set<String> LEADING = Set.of(Team.RECRUITERS, Team.HIRING_MANAGERS);

    private List<String> groups = List.of();
    private boolean granted;
    private boolean engines;

    /** For a query that had the engine's own; one query can be run several times. */
    static RightsInQuery inPlaceOf(AuthorizationCheck other) {
        if (other instanceof RightsInQuery ours) {
            return ours;
        }
        RightsInQuery rights = new RightsInQuery();
        rights.setUseLeftJoin(other.isUseLeftJoin());
        return rights;
    }

    /** Tells the engine's statements to leave the question to ours, unless it has been left to them. */
    @Override
    public boolean getShouldPerformAuthorizatioCheck() {
        return engines && super.getShouldPerformAuthorizatioCheck();
    }

    /** Whether there is anything for us to ask: not where the house itself looks. */
    public boolean isAsked() {
        return !engines && super.getShouldPerformAuthorizatioCheck() && getAuthUserId() != null;
    }

    /** Leaves the question to the engine. */
    void leaveToEngine(boolean engines) {
        this.engines = engines;
    }

    /** The permission that a task gives or not, as its number; none where a setting has switched it off. */
    public Integer getPermission() {
        return getPermissionChecks().getAtomicChecks().stream()
                .filter(check -> check.getResourceType() == Resources.TASK.resourceType())
                .map(PermissionCheck::getPerms)
                .findFirst()
                .orElse(null);
    }

    /** The groups of the person that lead postings; the engine itself goes by those groups alone that have rows. */
    public List<String> getLeadingGroups() {
        return leading(groups);
    }

    /** All other groups of the person. */
    public List<String> getOtherGroups() {
        return others(groups);
    }

    static List<String> leading(List<String> groups) {
        return groups.stream().filter(LEADING::contains).toList();
    }

    static List<String> others(List<String> groups) {
        return groups.stream().filter(group -> !LEADING.contains(group)).toList();
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
