package org.hiringpipelines.workflows.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.hiringpipelines.model.design.Migration;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.springframework.stereotype.Component;

/** A designer who redraws what is shipped while people are on their way, and moves them along. */
@Component
class Designer {

    private final RepositoryService repository;
    private final Migrations migrations;
    private final HiringTeam team;
    private final List<Deployment> deployed = new ArrayList<>();

    Designer(RepositoryService repository, Migrations migrations, HiringTeam team) {
        this.repository = repository;
        this.migrations = migrations;
        this.team = team;
    }

    /** Changes these diagrams, all in the same way, and deploys them together. */
    void deploys(List<String> diagrams, UnaryOperator<Redrawn> change) {
        DeploymentBuilder deployment = repository.createDeployment();
        diagrams.stream()
                .map(Redrawn::of)
                .map(change)
                .forEach(redrawn -> deployment.addString(redrawn.file(), redrawn.xml()));
        deployed.add(0, deployment.deploy());
    }

    /** Takes back all that was deployed, with whoever is still in it. */
    void takesAllBack() {
        deployed.forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        deployed.clear();
    }

    /** Has a migration done, and asserts that everybody was moved. */
    void hasMoved(Migration migration) {
        team.runsBatches();
        MigrationProgress progress = migrations.progress(migration.id(), 100);
        assertThat(progress.outcomes())
                .allSatisfy(part -> assertThat(part.note()).as(part.subject()).isNull());
        assertThat(progress.finished()).isTrue();
        assertThat(progress.moved()).isEqualTo(progress.all());
    }

    int latest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getVersion();
    }
}
