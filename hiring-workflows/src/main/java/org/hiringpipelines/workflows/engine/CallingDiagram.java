package org.hiringpipelines.workflows.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;

/** The diagram whose expression or listener is being carried out; the engine tells that below its interface alone. */
final class CallingDiagram {

    private CallingDiagram() {}

    /** The id of the deployment it came with; nothing outside of diagrams. */
    static Optional<String> deployment() {
        BpmnExecutionContext calling = Context.getBpmnExecutionContext();
        return calling == null
                ? Optional.empty()
                : Optional.of(calling.getExecution().getProcessDefinition().getDeploymentId());
    }
}
