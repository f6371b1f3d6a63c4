package org.hiringpipelines.app.scenario;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;

/** What a test deploys, taken away again with all that it started. */
public final class Deployments {

    private final RepositoryService repository;
    private final List<String> before;

    /** What there is before the test deploys anything. */
    public Deployments(RepositoryService repository) {
        this.repository = repository;
        before = all();
    }

    /** What there was before. */
    public List<String> before() {
        return before;
    }

    /** What there is now. */
    public List<String> all() {
        return repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .toList();
    }

    /** Takes away what has come since. */
    public void takeBack() {
        all().stream().filter(id -> !before.contains(id)).forEach(id -> repository.deleteDeployment(id, true));
    }
}
