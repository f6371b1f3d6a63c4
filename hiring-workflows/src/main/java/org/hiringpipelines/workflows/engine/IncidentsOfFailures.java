package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * Looks for the incident of a job that goes away only where there can be one. The engine asks the database for each job, and nearly all go
 * away with their task without ever having run.
 */
class IncidentsOfFailures extends DefaultIncidentHandler {

    IncidentsOfFailures() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    protected void removeIncident(IncidentContext context, boolean resolved) {
        JobEntity job = Context.getCommandContext()
                .getDbEntityManager()
                .getCachedEntity(JobEntity.class, context.getConfiguration());
        if (!neverFailed(job)) {
            super.removeIncident(context, resolved);
        }
    }

    /** Retries alone do not tell: they can be given anew to all jobs of a kind, and their incidents stay until the jobs have run. */
    private static boolean neverFailed(JobEntity job) {
        return job != null && job.getRetries() > 0 && job.getExceptionMessage() == null;
    }
}
