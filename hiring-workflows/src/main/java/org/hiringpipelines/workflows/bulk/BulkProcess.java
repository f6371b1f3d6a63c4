package org.hiringpipelines.workflows.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.board.AwaitedTask;

/** The engine's part in bulk decisions: it carries them out in portions, in the background, and lends the person's hand for each task. */
public interface BulkProcess {

    /**
     * Has these applications brought to {@link BulkWork#carryOut}, in the background and once the running transaction has ended.
     *
     * @return the id of the batch that does so
     */
    String start(List<String> applicationIds);

    /** Ends a batch, with what is left of it; nothing where it has ended already. */
    void stop(String batchId);

    /** Makes a batch wait; what it does at this moment it does. Nothing happens where it has ended already. */
    void pause(String batchId);

    /** Lets a batch go on that waits; nothing happens where it has ended already. */
    void resume(String batchId);

    /**
     * Does work as somebody, in a transaction of its own. Where somebody else does something about the same at the same moment, it is tried
     * again.
     *
     * @param work what is to be done; it is told the groups that the person is in by now
     */
    void as(String userId, Consumer<Set<String>> work);

    /**
     * Completes a task as the person for whom work is being done, who takes it first where nobody has it.
     *
     * @throws Refusal where that person may not work on it
     */
    void complete(AwaitedTask task, String userId, Map<String, Object> fields);

    /**
     * Gives a task to somebody, as the person for whom work is being done.
     *
     * @throws Refusal where that person may not give it away
     */
    void assign(String taskId, String to);
}
