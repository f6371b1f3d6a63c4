package org.hiringpipelines.workflows.migrations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.springframework.stereotype.Component;

/** Who is on the way when diagrams change: where they stand, and how they go on, whatever was added. */
@Component
class OnTheWay {

    private final HiringTeam team;
    private final HiringManager manager;
    private final Designer designer;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    OnTheWay(
            HiringTeam team,
            HiringManager manager,
            Designer designer,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management) {
        this.team = team;
        this.manager = manager;
        this.designer = designer;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** Nobody is any more: whom other tests have left would be moved along, too. */
    void isNobody() {
        runtime.deleteProcessInstances(
                runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                        .map(ProcessInstance::getId)
                        .toList(),
                "left by another test",
                true,
                false);
    }

    /**
     * The open tasks, by their ids, with their names, whose they are, until when, and their timers, those that were added left out; and the timers of whoever waits for
     * no task.
     *
     * @param standing the business keys of those who are on the way, by the names of where they stand
     */
    Map<String, Object> open(Map<String, String> standing) {
        Map<String, Object> open = new TreeMap<>();
        standing.forEach((step, subject) -> {
            List<Task> all =
                    tasks.createTaskQuery().processInstanceBusinessKey(subject).list();
            all.stream()
                    .filter(task -> !task.getName().startsWith("Do another thing"))
                    .forEach(task -> open.put(
                            task.getId(),
                            Stream.of(
                                            step,
                                            task.getTaskDefinitionKey(),
                                            task.getName(),
                                            task.getAssignee(),
                                            task.getDueDate(),
                                            timers(task.getProcessInstanceId()))
                                    .map(String::valueOf)
                                    .toList()));
            if (all.isEmpty()) {
                open.put(
                        subject,
                        processes(subject).stream()
                                .map(process -> step + " " + timers(process.getId()))
                                .toList());
            }
        });
        return open;
    }

    /** The keys of the open tasks, in their order. */
    Map<String, List<String>> tasks(Map<String, String> standing) {
        Map<String, List<String>> open = new TreeMap<>();
        standing.forEach((step, subject) -> open.put(
                step,
                tasks.createTaskQuery().processInstanceBusinessKey(subject).list().stream()
                        .map(Task::getTaskDefinitionKey)
                        .sorted()
                        .toList()));
        return open;
    }

    /** What {@link #open} says, where tasks have the ids of {@link Redrawn#withOtherIds}. */
    static Map<String, Object> withOtherIds(Map<String, Object> open) {
        Map<String, Object> others = new TreeMap<>();
        open.forEach((task, facts) -> {
            List<Object> all = new ArrayList<>((List<?>) facts);
            // Who waits for no task is told by where they stand alone.
            if (all.size() > 1 && String.valueOf(all.get(1)).startsWith("Task_")) {
                all.set(1, all.get(1) + Redrawn.SECOND);
            }
            others.put(task, all);
        });
        return others;
    }

    private List<String> timers(String instance) {
        return management.createJobQuery().processInstanceId(instance).timers().list().stream()
                .sorted(Comparator.comparing(Job::getDuedate))
                .map(job -> String.valueOf(job.getDuedate()))
                .toList();
    }

    private List<ProcessInstance> processes(String subject) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .list();
    }

    /** How many versions behind the latest each process of somebody is. */
    List<Integer> versionsBehind(String subject) {
        return processes(subject).stream()
                .map(ProcessInstance::getProcessDefinitionId)
                .map(repository::getProcessDefinition)
                .map(definition -> designer.latest(definition.getKey()) - definition.getVersion())
                .toList();
    }

    /** Does what was added to the diagrams; answers whether there was anything. */
    boolean doesWhatWasAdded(String subject) {
        List<Task> added = new ArrayList<>(
                tasks.createTaskQuery().processInstanceBusinessKey(subject).list());
        added.removeIf(task -> !task.getTaskDefinitionKey().endsWith(Redrawn.SECOND));
        added.forEach(task -> tasks.complete(task.getId()));
        return !added.isEmpty();
    }

    /** Takes a candidate to the end: what was added as soon as it comes, and all else as always. */
    void goesOn(Candidacy candidate) {
        for (int steps = 0; steps < 80 && (candidate.application().outcome() == null || isThere(candidate)); steps++) {
            if (!doesWhatWasAdded(candidate.id())) {
                takesAStep(candidate);
            }
        }
    }

    /** Takes a candidate along until a task is open. */
    Candidacy until(String task, Candidacy candidate) {
        for (int steps = 0; steps < 80 && !candidate.openTasks().contains(task); steps++) {
            if (!doesWhatWasAdded(candidate.id())) {
                takesAStep(candidate);
            }
        }
        return candidate;
    }

    /** Does the next of what is there to do. */
    void takesAStep(Candidacy candidate) {
        List<String> open = candidate.openTasks();
        if (open.contains(HiringManager.ASSESS_FINDING)) {
            manager.assessesFinding(candidate)
                    .with("assessment", "Long ago, and no driving in this job.")
                    .choosing("proceed");
        } else if (open.contains(HiringManager.DECIDE_ON_CLEARANCES)) {
            manager.decidesOnClearances(candidate).choosing("continue");
        } else if (Collections.frequency(open, Recruiter.RECORD_CLEARANCE) > 1) {
            candidate.clearances().stream()
                    .filter(clearance -> clearance.result() == null)
                    .findFirst()
                    .ifPresent(clearance -> candidate.isReportedOn(clearance.kind(), "clear", null));
        } else {
            team.takesAStep(candidate);
        }
    }

    private boolean isThere(Candidacy candidate) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(candidate.id(), Candidacy.PROCESS)
                        .count()
                > 0;
    }
}
