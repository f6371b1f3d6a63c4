package org.hiringpipelines.workflows.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The engine's work on reminders, done by hand, and the people who get them. */
@Component
public class MorningRound {

    private static final String REMINDERS = "reminders";

    private final ManagementService management;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final IdentityService identity;
    private final MovableClock clock;
    private final Engine engine;
    private final RecordingPostman postman;
    private final JdbcTemplate database;
    private final List<String> colleagues = new ArrayList<>();
    private String lastInstance;

    MorningRound(
            ManagementService management,
            RuntimeService runtime,
            HistoryService history,
            IdentityService identity,
            MovableClock clock,
            Engine engine,
            RecordingPostman postman,
            JdbcTemplate database) {
        this.management = management;
        this.runtime = runtime;
        this.history = history;
        this.identity = identity;
        this.clock = clock;
        this.engine = engine;
        this.postman = postman;
        this.database = database;
    }

    /** Nothing waits of what other tests left, nobody has been told of anything, and the timer is set anew. */
    public void begins() {
        runtime.createProcessInstanceQuery()
                .active()
                .list()
                .forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
        database.update("delete from daily_reminder");
        database.update("delete from mail where template = 'tasks-waiting' and sent_at is null");
        setsTheTimer();
    }

    private void setsTheTimer() {
        management.recalculateJobDuedate(timer().getId(), false);
    }

    /** Those who were hired for a test leave. */
    public void ends() {
        colleagues.forEach(identity::deleteUser);
        colleagues.clear();
    }

    /** Somebody new, with an address, in these groups; answers the user id. */
    public String hires(String name, String... groups) {
        String id = name + UUID.randomUUID().toString().replace("-", "");
        var user = identity.newUser(id);
        user.setFirstName(name);
        user.setEmail(addressOf(id));
        identity.saveUser(user);
        Arrays.stream(groups).forEach(group -> joins(id, group));
        colleagues.add(id);
        return id;
    }

    private void joins(String id, String group) {
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(id, group);
    }

    /** Somebody has no address from now on. */
    public void losesAddress(String id) {
        var user = identity.createUserQuery().userId(id).singleResult();
        user.setEmail(null);
        identity.saveUser(user);
    }

    /** Where mails reach somebody of these. */
    public static String addressOf(String id) {
        return id + "@team.example";
    }

    /** When the timer rings. */
    public Instant nextTime() {
        return timer().getDuedate().toInstant();
    }

    /** The next business morning comes, and all are told; where days have passed, nobody was told in between. */
    public void comes() {
        setsTheTimer();
        clock.moveTo(nextTime());
        runsDueJobs();
    }

    /** Does what is due by now; answers how many jobs that were. */
    public int runsDueJobs() {
        int done = 0;
        for (Job next = due(); next != null; next = due()) {
            management.executeJob(next.getId());
            // The timer belongs to none.
            lastInstance = next.getProcessInstanceId();
            done++;
        }
        return done;
    }

    /** The first job that is due; null where none is. */
    public Job due() {
        return management.createJobQuery().processDefinitionKey(REMINDERS).executable().active().list().stream()
                .min(Comparator.comparing(Job::getCreateTime))
                .orElse(null);
    }

    /** Starts the process once more; answers its job. */
    public String startsAgain() {
        String instance = runtime.startProcessInstanceByKey(REMINDERS).getId();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    /** Where the process has ended whose job was done last. */
    public String end() {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(lastInstance)
                .activityType("noneEndEvent")
                .singleResult()
                .getActivityId();
    }

    /** The reminders that somebody has got, oldest first. */
    public List<Envelope> mailsTo(String id) {
        unsent(id).forEach(engine::doesDueJobs);
        return postman.to(addressOf(id)).stream()
                .filter(mail -> mail.subject().startsWith("Waiting for you"))
                .toList();
    }

    /** How many reminders wait to be sent. */
    public int unsent() {
        return database.queryForObject(
                "select count(*) from mail where template = 'tasks-waiting' and sent_at is null", Integer.class);
    }

    private List<String> unsent(String id) {
        return database.queryForList(
                "select id from mail where template = 'tasks-waiting' and recipient_address = ? and sent_at is null",
                String.class,
                addressOf(id));
    }

    /** How many reminders to somebody are kept. */
    public int keptFor(String id) {
        return database.queryForObject(
                "select count(*) from mail where template = 'tasks-waiting' and recipient_address = ?",
                Integer.class,
                addressOf(id));
    }

    private Job timer() {
        return management
                .createJobQuery()
                .processDefinitionKey(REMINDERS)
                .activityId("StartEvent_TimeToRemind")
                .singleResult();
    }
}
