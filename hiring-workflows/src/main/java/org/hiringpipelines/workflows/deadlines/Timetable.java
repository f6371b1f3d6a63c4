package org.hiringpipelines.workflows.deadlines;

import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;

/** What is to happen when with a task that lies, and how. */
public interface Timetable {

    /**
     * Until when a task should be done; nothing where there is no deadline for it.
     *
     * @param task the task's key
     * @param from when its time begins
     */
    Optional<Date> dueDate(String task, String postingId, Date from);

    /**
     * When a step comes with a task; nothing where it never does.
     *
     * @param task the task's key
     * @param from when its time begins
     */
    Optional<Date> moment(Step step, String task, String postingId, Date from);

    /**
     * Whether a task that comes now cannot wait for the daily list.
     *
     * @param task the task's key
     * @param neededBy asks for the moment after which the task has no use; not asked where the table never tells of it at once
     */
    boolean urgent(String task, String postingId, Supplier<Date> neededBy);

    /**
     * Tells whoever could do a task that it has come.
     *
     * @param neededBy the moment after which it has no use
     * @param applicationId the application it is about; blank where it is about the posting alone
     */
    void tellAtOnce(OpenTask task, Date neededBy, String applicationId);

    /**
     * Tells others that a task is not done.
     *
     * @param taskId the id by which it is done
     * @param key the task's key
     * @param task the task's name, as task lists show it
     * @param assignee the user id of who has it; blank where nobody has
     * @param applicationId the application it is about; blank where it is about the posting alone
     */
    void escalate(String taskId, String key, String task, String assignee, String postingId, String applicationId);

    /** Offers a task to everybody who could do it. */
    void release(String taskId);
}
