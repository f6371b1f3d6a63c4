package org.hiringpipelines.workflows.involvement;

import java.util.List;
import java.util.Set;

/** What people have been given to do, beside what postings name them for. */
public interface Duties {

    /** Whether all applications, and so all postings, are given to somebody, or to a group of theirs. */
    boolean leadsAll(Person person);

    /**
     * The open tasks about a posting or an application that somebody has, or could take.
     *
     * @return for each task the groups it is a task of; none where it is a task for single people
     */
    List<Set<String>> groupsOfTasks(Person person, String subjectId);

    /**
     * The applications that may concern somebody by tasks alone, which they have or could take, and not because they lead the posting.
     *
     * @param most how many at most
     * @return their ids; whether each does concern them is to be asked
     */
    List<String> applicationsOfTasks(Person person, int most);

    /**
     * Whether somebody is the one who has this task, so that nobody else works on it.
     *
     * @throws org.hiringpipelines.model.NotFound where no task of that id is open
     */
    boolean has(Person person, String taskId);
}
