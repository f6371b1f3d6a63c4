package org.hiringpipelines.workflows.deadlines;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** Where people find their tasks. */
public interface TaskLists {

    /** Takes a task from whoever has it, so that everybody who could do it finds it. */
    void release(String taskId);

    /** Goes through all open tasks of the hiring processes, in no order, holding few of them at a time. */
    void each(Consumer<OpenTask> todo);

    /**
     * What tasks are about.
     *
     * @param instanceIds the processes they are in; not many
     * @return by those; nothing for a process that has ended meanwhile
     */
    Map<String, TaskLabels> labels(Collection<String> instanceIds);
}
