package org.hiringpipelines.app.scenario;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Brings the trial process as the newest version of {@code posting}, on empty desks, and takes it away again with all that it started. */
class TrialProcess implements BeforeAllCallback, AfterAllCallback {

    private static final String NAME = "trial";

    @Override
    public void beforeAll(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        application.getBean(Hiring.class).clearDesks();
        application
                .getBean(RepositoryService.class)
                .createDeployment()
                .name(NAME)
                .addClasspathResource("trial/trial.bpmn")
                .addClasspathResource("trial/trial.form")
                .addClasspathResource("trial/trial-start.form")
                .deploy();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        RepositoryService repository =
                SpringExtension.getApplicationContext(test).getBean(RepositoryService.class);
        repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(trial -> repository.deleteDeployment(trial.getId(), true));
    }
}
