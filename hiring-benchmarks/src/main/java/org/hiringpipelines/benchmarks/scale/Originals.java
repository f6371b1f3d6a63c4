package org.hiringpipelines.benchmarks.scale;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.benchmarks.TaskForms;
import org.hiringpipelines.benchmarks.TypicalApplication;
import org.hiringpipelines.benchmarks.TypicalPosting;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.applications.ApplicationProcess;

/** Makes one posting, and one application of each standing, through the services and the processes; what is copied is real. */
class Originals {

    private static final String RECRUITER = Staff.RECRUITER.member(0);
    private static final String MANAGER = Staff.MANAGER.member(0);

    private final HouseAtWork house;
    private final TaskService tasks;

    Originals(HouseAtWork house) {
        this.house = house;
        tasks = house.bean(TaskService.class);
    }

    /** An open posting. */
    String posting() {
        String id = as(
                RECRUITER,
                () -> TypicalPosting.receive(house.application(), MANAGER, RECRUITER)
                        .id());
        complete(id, "Task_ReviewPosting", Map.of());
        complete(id, "Task_ApprovePosting", Map.of());
        return id;
    }

    /** An application that stands there, with all its mails sent. */
    String application(String postingId, Standing standing) {
        String id = house.bean(ApplicationIntake.class)
                .submit(postingId, TypicalApplication.of(candidate(standing)), TypicalApplication.resume(1), null)
                .application()
                .id();
        while (find(id, standing.task()).isEmpty()) {
            next(id).forEach(task -> complete(task, form(task.getTaskDefinitionKey())));
        }
        if (!standing.open()) {
            if (standing.end().isEmpty()) {
                house.bean(ApplicationProcess.class).candidateWithdrew(id);
            } else {
                find(id, standing.task()).forEach(task -> complete(task, standing.end()));
            }
        }
        sendMails();
        return id;
    }

    /** Whoever applies in the original: nothing else there is named so. */
    static Candidate candidate(Standing standing) {
        return new Candidate(
                UUID.randomUUID().toString(),
                "Original " + standing,
                "original-" + standing + "@example.org",
                "+1 215 555 0100",
                "Philadelphia, PA");
    }

    private List<Task> next(String businessKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKeyNotIn("Task_ManageInterview")
                .list();
    }

    private List<Task> find(String businessKey, String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(task)
                .list();
    }

    private void complete(String businessKey, String step, Map<String, Object> form) {
        find(businessKey, step)
                .forEach(task -> complete(task, form.isEmpty() ? form(task.getTaskDefinitionKey()) : form));
    }

    /** What is entered into the form of such a task. */
    Map<String, Object> form(String task) {
        Map<String, Object> form = new HashMap<>(TaskForms.of(task));
        String day = LocalDate.now(house.bean(Clock.class)).plusDays(14).toString();
        if (task.equals("Task_ProposeSlots")) {
            form.put(
                    "slots",
                    jsonValue("[{\"startsAt\":\"%sT10:00\",\"minutes\":45}]".formatted(day))
                            .create());
            form.put(
                    "interviewers",
                    jsonValue("[\"%s\",\"%s\"]".formatted(Staff.INTERVIEWER.member(0), Staff.INTERVIEWER.member(1)))
                            .create());
        }
        if (task.equals("Task_RecordSlot")) {
            form.put("startsAt", day + "T10:00");
        }
        return form;
    }

    private void complete(Task task, Map<String, Object> form) {
        String by = task.getAssignee() == null ? Staff.APPROVER.member(0) : task.getAssignee();
        as(by, () -> {
            tasks.complete(task.getId(), form);
            return null;
        });
    }

    private <T> T as(String member, Supplier<T> work) {
        IdentityService identity = house.bean(IdentityService.class);
        identity.setAuthentication(member, Staff.groupsOf(member));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Those as well that would go out later. */
    private void sendMails() {
        ManagementService management = house.bean(ManagementService.class);
        List<Job> mails = management
                .createJobQuery()
                .processDefinitionKey("correspondence")
                .list();
        mails.forEach(mail -> management.executeJob(mail.getId()));
    }
}
