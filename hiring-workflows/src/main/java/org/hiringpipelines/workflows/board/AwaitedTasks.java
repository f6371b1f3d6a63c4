package org.hiringpipelines.workflows.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What applications wait for. */
public interface AwaitedTasks {

    /**
     * The open tasks of applications, whoever has them.
     *
     * @param applicationIds the applications; a thousand at most
     * @return by the application's id, the oldest task first; nothing for an application that waits for nobody
     */
    Map<String, List<AwaitedTask>> of(Collection<String> applicationIds);
}
