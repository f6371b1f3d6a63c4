package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.hiringpipelines.workflows.correspondence.CorrespondenceProcess;

/** The process {@code correspondence}; its business key is the mail's id, and it has no variables. */
class CamundaCorrespondenceProcess implements CorrespondenceProcess {

    private static final String KEY = "correspondence";

    private final RuntimeService runtime;

    CamundaCorrespondenceProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void carry(String mailId) {
        runtime.startProcessInstanceByKey(KEY, mailId);
    }
}
