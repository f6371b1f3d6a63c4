package org.hiringpipelines.web.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists of tasks that people find on the left of Tasklist, what is due first on top. */
@Component
class TaskFilters {

    /** The tasks that lie there as long as a posting is open or an interview stands; among those to be done they would only be in the way. */
    private static final String OPEN_POSTING = "Task_ManagePosting";

    private static final String AGREED_INTERVIEW = "Task_ManageInterview";
    private static final String SCORECARD = "Task_WriteScorecard";
    private static final String[] STANDING = {OPEN_POSTING, AGREED_INTERVIEW};

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    TaskFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    /** Makes each group's list, the list of one's own tasks, and the administrators' list of all. */
    void make() {
        groupList("Recruiting tasks", HiringGroup.RECRUITERS, "#1f6f8b", 10);
        groupList("Hiring manager's tasks", HiringGroup.HIRING_MANAGERS, "#7a4f9a", 10);
        list(
                "Open postings",
                "Postings to close or extend; nothing is due there",
                tasks.createTaskQuery().taskDefinitionKey(OPEN_POSTING),
                "#7a4f9a",
                15,
                HiringGroup.HIRING_MANAGERS.id);
        list(
                "Agreed interviews",
                "Interviews to move or cancel; nothing is due there",
                tasks.createTaskQuery().taskDefinitionKey(AGREED_INTERVIEW),
                "#1f6f8b",
                15,
                HiringGroup.RECRUITERS.id);
        groupList("Approvals", HiringGroup.APPROVERS, "#b3541e", 10);
        list(
                "My tasks",
                "Tasks that only you can finish",
                tasks.createTaskQuery()
                        .taskAssigneeExpression("${currentUser()}")
                        .taskDefinitionKeyNotIn(AGREED_INTERVIEW),
                "#2f7d4f",
                20,
                HiringGroup.all().stream().map(group -> group.id).toArray(String[]::new));
        // Interviewers' tasks are theirs by name, so their own list comes first.
        groupList("Interviews", HiringGroup.INTERVIEWERS, "#99700a", 30);
        list(
                "All tasks",
                "Every open task of every process",
                tasks.createTaskQuery(),
                "#555555",
                40,
                Groups.CAMUNDA_ADMIN,
                HiringGroup.INTEGRATORS.id);
    }

    /** Makes the list of interviews that are held today, for those who hold them and those who arrange them. */
    void makeInterviewsOfToday() {
        list(
                "Today's interviews",
                "Interviews that begin today: write the scorecard, or change the interview",
                tasks.createTaskQuery()
                        .taskDefinitionKeyIn(SCORECARD, AGREED_INTERVIEW)
                        .followUpAfterExpression("${interviews.midnight(0)}")
                        .followUpBeforeExpression("${interviews.midnight(1)}"),
                "#99700a",
                25,
                HiringGroup.INTERVIEWERS.id,
                HiringGroup.RECRUITERS.id);
    }

    private void groupList(String name, HiringGroup group, String colour, int position) {
        TaskQuery query = tasks.createTaskQuery()
                .taskCandidateGroup(group.id)
                .includeAssignedTasks()
                .taskDefinitionKeyNotIn(STANDING);
        list(name, "Tasks for all " + group.title.toLowerCase(Locale.ROOT), query, colour, position, group.id);
    }

    private void list(String name, String description, TaskQuery query, String colour, int position, String... groups) {
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query.orderByDueDate().asc())
                .setProperties(Map.of(
                        "description",
                        description,
                        "color",
                        colour,
                        "priority",
                        position,
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        List.of(
                                variable("candidateName", "Candidate"),
                                variable("postingTitle", "Posting"),
                                variable("roundName", "Round"))));
        filters.saveFilter(filter);
        Arrays.stream(groups).forEach(group -> grants.grant(group, Resources.FILTER, filter.getId(), Permissions.READ));
    }

    private static Map<String, String> variable(String name, String label) {
        return Map.of("name", name, "label", label);
    }
}
