package org.hiringpipelines.workflows.handovers;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.board.AwaitedTask;
import org.hiringpipelines.workflows.board.AwaitedTasks;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives tasks about an application to colleagues: whoever leads need not wait until the one who has a task is back. A colleague gets what
 * their group does. Approvals are left out, since nobody chooses their own approver, and so are scorecards, which are of those who
 * interviewed. Whoever calls has made sure that the one who gives leads.
 */
@Transactional
public class Handovers {

    private static final Set<String> LEADING = Set.of(Team.RECRUITERS, Team.HIRING_MANAGERS);

    private final ApplicationService applications;
    private final AwaitedTasks tasks;
    private final TaskHolders holders;
    private final Timeline timeline;
    private final Team team;

    Handovers(ApplicationService applications, AwaitedTasks tasks, TaskHolders holders, Timeline timeline, Team team) {
        this.applications = applications;
        this.tasks = tasks;
        this.holders = holders;
        this.timeline = timeline;
        this.team = team;
    }

    /** The open tasks about an application of those who lead, the oldest first. */
    @Transactional(readOnly = true)
    public List<GivableTask> of(String applicationId) {
        return open(applicationId).stream()
                .map(task -> new GivableTask(
                        task.id(),
                        task.key(),
                        task.name(),
                        task.assignee() == null ? null : team.nameOf(task.assignee()),
                        colleagues(task)))
                .toList();
    }

    private List<AwaitedTask> open(String applicationId) {
        return tasks.of(List.of(applicationId)).getOrDefault(applicationId, List.of()).stream()
                .filter(task -> !Collections.disjoint(task.groups(), LEADING))
                .toList();
    }

    private List<Map<String, String>> colleagues(AwaitedTask task) {
        return task.groups().stream()
                .filter(LEADING::contains)
                .flatMap(group -> team.membersOf(group).stream())
                .filter(member -> !member.get("value").equals(task.assignee()))
                .distinct()
                .sorted(Comparator.comparing(member -> member.get("label")))
                .toList();
    }

    /**
     * Gives a task about an application to a colleague of the group whose task it is.
     *
     * @param by the user id of who gives it
     * @param to the user id of who gets it
     * @throws Refusal where nobody is named who could do it
     * @throws Conflict where there is no such task to be given away, or no longer
     */
    public void give(String applicationId, String taskId, String by, String to) {
        Application application = applications.find(applicationId);
        AwaitedTask task = open(applicationId).stream()
                .filter(open -> open.id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new Conflict("This task is done already, or it is none to be given away."));
        if (colleagues(task).stream()
                .noneMatch(colleague -> colleague.get("value").equals(to))) {
            throw new Refusal("colleague", "Choose a colleague who can do \"" + task.name() + "\" and has it not yet.");
        }
        holders.give(taskId, to);
        timeline.add(
                applicationId,
                by,
                application.stage(),
                Happening.GIVEN_TO_COLLEAGUE,
                task.name() + ": " + team.nameOf(to));
    }
}
