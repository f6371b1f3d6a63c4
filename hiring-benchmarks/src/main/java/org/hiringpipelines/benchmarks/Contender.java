package org.hiringpipelines.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An engine that hires: with our services behind the diagrams, or bare. */
class Contender implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final Intake intake;
    private final AtomicInteger applicants = new AtomicInteger();
    private final AtomicInteger hires = new AtomicInteger();

    /** Takes an application in; answers the business key of its process. */
    interface Intake {

        String submit(int applicant);
    }

    private Contender(ConfigurableApplicationContext application, Intake intake) {
        this.application = application;
        this.intake = intake;
    }

    /** The processes with our services, as this library configures itself. */
    static Contender ours(Database database) {
        ConfigurableApplicationContext application = start(OurApplication.class, database, "ours");
        return new Contender(application, new OurIntake(application));
    }

    /** The same diagrams on an engine of the same configuration, with nothing behind them. */
    static Contender bare(Database database) {
        ConfigurableApplicationContext application = start(BareApplication.class, database, "bare");
        return new Contender(application, new BareIntake(application));
    }

    private static ConfigurableApplicationContext start(Class<?> kind, Database database, String name) {
        Map<String, Object> settings = new HashMap<>(database.create(name));
        ConfigurableApplicationContext application = new SpringApplicationBuilder(kind)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
        employ(application.getBean(IdentityService.class));
        return application;
    }

    private static void employ(IdentityService identity) {
        identity.saveGroup(identity.newGroup("interviewers"));
        for (String id : List.of("manager", "recruiter", "interviewer", "interviewer2", "interviewer3")) {
            identity.saveUser(identity.newUser(id));
            if (id.startsWith("interviewer")) {
                identity.createMembership(id, "interviewers");
            }
        }
    }

    /**
     * Takes one candidate from the application to the hire. The meter sees what the intake and the completed tasks cost; finding the
     * next task is a task list's business, and the same for both.
     */
    void hire(Meter meter) {
        IdentityService identity = application.getBean(IdentityService.class);
        TaskService tasks = application.getBean(TaskService.class);
        identity.setAuthenticatedUserId("recruiter");
        String businessKey = meter.measure(() -> intake.submit(applicants.incrementAndGet()));
        List<Task> open = open(tasks, businessKey);
        while (!open.isEmpty()) {
            for (Task task : open) {
                identity.setAuthenticatedUserId(TaskForms.by(task));
                meter.measure(() -> tasks.complete(task.getId(), TaskForms.of(task)));
            }
            open = open(tasks, businessKey);
        }
        hires.incrementAndGet();
    }

    /** The tasks that ask for something; the one to change an agreed interview goes away by itself. */
    private static List<Task> open(TaskService tasks, String businessKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKeyNotIn("Task_ManageInterview")
                .list();
    }

    /** Hires one after the other and counts what that asks of the database. */
    StatementCount count(int howMany) {
        return counting(count -> {
            for (int i = 0; i < howMany; i++) {
                hire(count);
            }
        });
    }

    /** Closes a posting with as many applications and counts what that asks of the database; only where our services are. */
    Ending countClosing(int howMany) {
        Closing closing = new Closing(application, howMany);
        return new Ending(counting(closing::close), counting(closing::send), howMany);
    }

    /** Closes a posting with as many applications; answers how many of them end in a second. */
    double closingPace(int howMany, Workers workers) {
        return new Closing(application, howMany).pace(workers);
    }

    private StatementCount counting(Consumer<Meter> work) {
        StatementCount count = new StatementCount();
        CountableDataSource dataSource = application.getBean(CountableDataSource.class);
        dataSource.through(count);
        try {
            work.accept(count);
        } finally {
            dataSource.direct();
        }
        return count;
    }

    /**
     * What it asked of the database that a posting closed.
     *
     * @param closed until all applications had ended
     * @param told until their candidates had been told
     * @param counted how many there were
     */
    record Ending(StatementCount closed, StatementCount told, int counted) {}

    /** Makes sure that whoever was taken in was hired. */
    void verify() {
        long ended = application
                .getBean(HistoryService.class)
                .createHistoricActivityInstanceQuery()
                .activityId("EndEvent_Hired")
                .finished()
                .count();
        if (ended != hires.get()) {
            throw new IllegalStateException(hires + " candidates went through, but " + ended + " were hired.");
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
