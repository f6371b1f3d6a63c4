package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.hiringpipelines.workflows.drafts.Drafts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;

/** Lets drafts go with their task, whether it is completed or no longer needed. */
class DraftsOfTasks {

    private final ObjectProvider<Drafts> drafts;

    DraftsOfTasks(ObjectProvider<Drafts> drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void taskHappened(DelegateTask task) {
        if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName())
                || TaskListener.EVENTNAME_DELETE.equals(task.getEventName())) {
            drafts.getObject().taskIsGone(task.getId());
        }
    }
}
