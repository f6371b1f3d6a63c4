package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.hiringpipelines.workflows.correspondence.CorrespondenceProcess;

/** The process {@code correspondence}; its business key is the mail's id, and it has no variables. */
class CamundaCorrespondenceProcess implements CorrespondenceProcess {

    private static final String KEY = "correspondence";

    private final RuntimeService runtime;
    private final House house;

    CamundaCorrespondenceProcess(RuntimeService runtime, House house) {
        this.runtime = runtime;
        this.house = house;
    }

    @Override
    public void carry(String mailId) {
        // Whoever causes a mail need not have the right to start what carries it.
        house.does(() -> {
            runtime.startProcessInstanceByKey(KEY, mailId);
        });
    }

    @Override
    public void callBack(String mailId) {
        house.does(() -> runtime.createMessageCorrelation("MailCalledBack")
                .processInstanceBusinessKey(mailId)
                .correlateAll());
    }
}
