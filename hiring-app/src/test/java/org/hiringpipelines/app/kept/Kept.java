package org.hiringpipelines.app.kept;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in a kept database. Read as soon as it can be reached, before the application touches anything in it. */
class Kept implements BeanPostProcessor {

    private Instant moment;
    private List<KeptTask> tasks;
    private List<Ended> ended;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource database) {
            read(new JdbcTemplate(database));
        }
        return bean;
    }

    private void read(JdbcTemplate database) {
        moment = database.queryForObject(
                "select max(at) from stage_event",
                (row, number) -> row.getTimestamp(1).toInstant());
        tasks = database.query(
                "select ID_, TASK_DEF_KEY_, ASSIGNEE_, DUE_DATE_ from ACT_RU_TASK",
                (row, number) -> new KeptTask(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        groups(database, row.getString(1)),
                        KeptTask.instant(row.getTimestamp(4))));
        ended = database.query(
                "select application.id, candidate.name, outcome from application join candidate on candidate.id = candidate_id"
                        + " where outcome is not null",
                (row, number) -> new Ended(row.getString(1), row.getString(2), row.getString(3)));
    }

    private static Set<String> groups(JdbcTemplate database, String task) {
        return Set.copyOf(database.queryForList(
                "select GROUP_ID_ from ACT_RU_IDENTITYLINK where TYPE_ = 'candidate' and TASK_ID_ = ?",
                String.class,
                task));
    }

    /** When the last thing happened. */
    Instant moment() {
        return moment;
    }

    /** The open tasks. */
    List<KeptTask> tasks() {
        return tasks;
    }

    /** The applications that have ended. */
    List<Ended> ended() {
        return ended;
    }
}
