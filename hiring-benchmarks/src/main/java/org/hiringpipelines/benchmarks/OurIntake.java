package org.hiringpipelines.benchmarks;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.springframework.context.ApplicationContext;

/** Applications for one open posting. */
class OurIntake implements Contender.Intake {

    private static final int RESUME_PAGES = 10;

    private final ApplicationIntake intake;
    private final String postingId;

    OurIntake(ApplicationContext application) {
        intake = application.getBean(ApplicationIntake.class);
        postingId = open(application);
    }

    private static String open(ApplicationContext application) {
        IdentityService identity = application.getBean(IdentityService.class);
        identity.setAuthenticatedUserId("recruiter");
        String id = TypicalPosting.receive(application, "manager", "recruiter").id();
        TaskService tasks = application.getBean(TaskService.class);
        for (String step : List.of("Task_ReviewPosting", "Task_ApprovePosting")) {
            Task task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(id)
                    .taskDefinitionKey(step)
                    .singleResult();
            identity.setAuthenticatedUserId(TaskForms.by(task));
            tasks.complete(task.getId(), TaskForms.of(task));
        }
        return id;
    }

    /** The posting's id. */
    String id() {
        return postingId;
    }

    @Override
    public String submit(int applicant) {
        return submit("applicant-" + applicant);
    }

    /** Takes in the application of somebody whom nobody else shares the name with. */
    String submit(String applicant) {
        Candidate candidate = new Candidate(
                UUID.randomUUID().toString(),
                "Applicant",
                applicant + "@example.org",
                "+1 215 555 0100",
                "Philadelphia, PA");
        return intake.submit(postingId, TypicalApplication.of(candidate), TypicalApplication.resume(RESUME_PAGES), null)
                .application()
                .id();
    }
}
