package org.hiringpipelines.workflows.bulk;

import java.util.Optional;
import org.hiringpipelines.workflows.board.AwaitedTask;

/** The forms of open tasks, as far as something is decided in them. */
public interface DecisionForms {

    /** What can be decided at a task, by the form that its version of the diagram has; nothing where it decides nothing. */
    Optional<OfferedDecision> of(AwaitedTask task);
}
