package org.hiringpipelines.workflows.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.workflows.involvement.Person;

/**
 * Finds the tasks of single people. All but {@link #awaitedBy} answers what the one who is asking may see; they have to be who the engine takes as
 * asking.
 */
public interface PersonalTasks {

    /**
     * What somebody is to do: what they have, and what their groups may take. Tasks that lie there as long as something is open, such as a posting, are not among
     * them.
     *
     * @param most how many at most; those due first come first, those never due last
     */
    List<PersonalTask> dueTo(Person person, int most);

    /** How many tasks {@link #dueTo} could name. */
    long countDueTo(Person person);

    /** How many of them should have been done by then. */
    long countOverdue(Person person, Instant moment);

    /** The open tasks about an application or a posting that somebody has or could take, the oldest first. */
    List<PersonalTask> about(Person person, String subjectId);

    /** An open task that somebody has or could take; nothing where it is done, or another's. */
    Optional<PersonalTask> find(Person person, String taskId);

    /** What a task is or was about, whoever's it is; nothing where there has never been such a task, or nobody knows any more. */
    Optional<TaskSubject> subjectOf(String taskId);

    /**
     * What others do for the postings that somebody leads, and for the applications to these: scorecards, approvals, answers of candidates.
     *
     * @param most how many at most; the oldest come first
     */
    List<PersonalTask> awaitedBy(Person person, int most);

    /** How many {@link #awaitedBy} could name. */
    long countAwaitedBy(Person person);
}
