package org.hiringpipelines.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;

/** A posting with many applications that wait for screening, and its end, which is theirs, too. */
class Closing {

    private static final List<Function<Batch, String>> STEPS =
            List.of(Batch::getSeedJobDefinitionId, Batch::getBatchJobDefinitionId, Batch::getMonitorJobDefinitionId);

    private final TaskService tasks;
    private final IdentityService identity;
    private final ManagementService management;
    private final OurIntake posting;
    private final int applications;

    /** Mails that hires before this have left to be sent; a letter among them takes longer to print than an application to end. */
    private final Set<String> mailsOfOthers;

    Closing(ApplicationContext application, int applications) {
        tasks = application.getBean(TaskService.class);
        identity = application.getBean(IdentityService.class);
        management = application.getBean(ManagementService.class);
        mailsOfOthers = Set.copyOf(allMails());
        posting = new OurIntake(application);
        this.applications = applications;
        for (int i = 0; i < applications; i++) {
            posting.submit("closing-" + posting.id() + "-" + i);
        }
        // The mails that thank for the applications belong to these.
        mails().forEach(management::executeJob);
    }

    /** The posting is closed, and all applications with it, one job after the other. */
    void close(Meter meter) {
        meter.measure(this::closePosting);
        endApplications(jobs -> jobs.forEach(job -> meter.measure(() -> management.executeJob(job))));
    }

    /** The same by several workers; answers how many applications end in a second. */
    double pace(Workers workers) {
        long started = System.nanoTime();
        closePosting();
        endApplications(jobs -> workers.all(jobs, management::executeJob));
        return applications / ((System.nanoTime() - started) / 1e9);
    }

    private void closePosting() {
        identity.setAuthenticatedUserId("manager");
        tasks.complete(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(posting.id())
                        .taskDefinitionKey("Task_ManagePosting")
                        .singleResult()
                        .getId(),
                Map.of("action", "close", "inHand", "end"));
        identity.clearAuthentication();
    }

    private void endApplications(Consumer<List<String>> work) {
        List<Batch> batches = management.createBatchQuery().list();
        while (!batches.isEmpty()) {
            // What one step of a batch leaves for the next is there only when it is done.
            for (Function<Batch, String> step : STEPS) {
                work.accept(batches.stream()
                        .flatMap(batch -> jobs(step.apply(batch)))
                        .toList());
            }
            batches = management.createBatchQuery().list();
        }
    }

    private Stream<String> jobs(String definition) {
        return management.createJobQuery().jobDefinitionId(definition).list().stream()
                .map(Job::getId);
    }

    /** The mails that tell of it go out, whenever that is. */
    void send(Meter meter) {
        mails().forEach(job -> meter.measure(() -> management.executeJob(job)));
    }

    private List<String> mails() {
        return allMails().stream().filter(job -> !mailsOfOthers.contains(job)).toList();
    }

    private List<String> allMails() {
        return management.createJobQuery().processDefinitionKey("correspondence").list().stream()
                .map(Job::getId)
                .toList();
    }
}
