package org.hiringpipelines.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;

/** Starts the process of an application with the variables that our intake starts it with, and keeps nothing else. */
class BareIntake implements Contender.Intake {

    private final RuntimeService runtime;
    private final String postingId = UUID.randomUUID().toString();

    BareIntake(ApplicationContext application) {
        runtime = application.getBean(RuntimeService.class);
    }

    @Override
    public String submit(int applicant) {
        String applicationId = UUID.randomUUID().toString();
        Map<String, Object> variables = new HashMap<>();
        variables.put("postingId", postingId);
        variables.put("postingTitle", "Senior Accountant");
        variables.put("hiringManager", "manager");
        variables.put("recruiter", "recruiter");
        variables.put("applicationId", applicationId);
        variables.put("candidateName", "Applicant " + applicant);
        runtime.startProcessInstanceByMessage("ApplicationSubmitted", applicationId, variables);
        return applicationId;
    }
}
