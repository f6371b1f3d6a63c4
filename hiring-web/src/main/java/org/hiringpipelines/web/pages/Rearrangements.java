package org.hiringpipelines.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.handovers.GivableTask;
import org.hiringpipelines.workflows.handovers.Handovers;
import org.hiringpipelines.workflows.interviews.Excuses;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.tasks.PersonalTasks;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What whoever leads can rearrange about an application: who has which task, who interviews, and when. */
@Component
class Rearrangements {

    private static final String CHANGE_INTERVIEW = "Task_ManageInterview";

    private final Handovers handovers;
    private final Excuses excuses;
    private final InterviewService interviews;
    private final PersonalTasks tasks;
    private final Team team;
    private final PageWords words;

    Rearrangements(
            Handovers handovers,
            Excuses excuses,
            InterviewService interviews,
            PersonalTasks tasks,
            Team team,
            PageWords words) {
        this.handovers = handovers;
        this.excuses = excuses;
        this.interviews = interviews;
        this.tasks = tasks;
        this.team = team;
        this.words = words;
    }

    /**
     * What can be rearranged.
     *
     * @param givable the tasks that a colleague could do as well
     * @param excusable by an interview's id the names of those who can be excused from it, each with the user id
     * @param change the task in which the agreed interview is moved or cancelled; null where none is agreed
     * @param mayChange whether that task is open to the reader
     */
    record Rearrangeable(
            List<GivableTask> givable,
            Map<String, Map<String, String>> excusable,
            GivableTask change,
            boolean mayChange) {}

    Rearrangeable of(String applicationId, Authentication reader) {
        List<GivableTask> open =
                handovers.of(applicationId).stream().map(this::named).toList();
        Optional<GivableTask> change = open.stream()
                .filter(task -> task.key().equals(CHANGE_INTERVIEW))
                .findFirst();
        return new Rearrangeable(
                open.stream().filter(task -> !task.colleagues().isEmpty()).toList(),
                interviews.of(applicationId).stream().collect(Collectors.toMap(Interview::id, this::excusable)),
                change.orElse(null),
                change.flatMap(task -> tasks.find(Involved.personOf(reader), task.id()))
                        .isPresent());
    }

    private GivableTask named(GivableTask task) {
        return new GivableTask(task.id(), task.key(), words.said(task.name()), task.holder(), task.colleagues());
    }

    private Map<String, String> excusable(Interview interview) {
        return excuses.excusable(interview).stream()
                .collect(Collectors.toMap(team::nameOf, person -> person, (first, namesake) -> first, TreeMap::new));
    }
}
