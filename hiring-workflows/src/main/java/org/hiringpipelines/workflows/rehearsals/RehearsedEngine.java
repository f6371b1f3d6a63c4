package org.hiringpipelines.workflows.rehearsals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The engine of a rehearsal, whose time stands still until it is moved. Nothing in it happens by itself. */
public interface RehearsedEngine {

    /** Moves the time to a moment. */
    void moveTo(Instant moment);

    /**
     * Somebody comes in, or a posting does.
     *
     * @param coming lets them in, and answers their business key
     * @throws RehearsalFault where that fails
     */
    String comesIn(Supplier<String> coming);

    /** Whether a posting or an application is still on its way. */
    boolean underWay(String businessKey);

    /** Its open tasks, in the order of their due dates, keys and people. */
    List<TaskToDo> tasks(String businessKey);

    /** The user ids of those who may do a task, who has it first; none where nobody is asked by name. */
    List<String> people(TaskToDo task);

    /** The form of a task, as JSON; nothing where it has none. */
    Optional<String> form(TaskToDo task);

    /** What a form of a task begins with: plain values, lists and maps. */
    Map<String, Object> values(String taskId);

    /** Whether a field is hidden by its condition, given the other fields. */
    boolean hides(String condition, Map<String, Object> values);

    /**
     * Does a task as somebody.
     *
     * @throws RehearsalFault where that fails
     */
    void complete(String taskId, String by, Map<String, Object> fields);

    /** Leaves a posting or an application where it stands, and all that would happen with it by itself. */
    void abandon(String businessKey);

    /** The names of the messages that are awaited. */
    Set<String> awaited(String businessKey);

    /**
     * A message arrives where it is awaited.
     *
     * @throws RehearsalFault where that fails
     */
    void tell(String message, String businessKey, Map<String, Object> values);

    /** When the next job is due, be it a timer, a mail or a step that runs by itself; nothing where none waits. */
    Optional<Instant> nextJob();

    /**
     * Does the job that is due next.
     *
     * @throws RehearsalFault where that fails
     */
    void doNextJob();

    /** What was come by since this was last asked. */
    List<PassedElement> passed();

    /** What the deployed diagrams draw. */
    List<DrawnProcess> drawn();
}
