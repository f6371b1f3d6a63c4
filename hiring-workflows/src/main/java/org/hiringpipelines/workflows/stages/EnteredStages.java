package org.hiringpipelines.workflows.stages;

/** Who is told that an application has come to a stage. */
public interface EnteredStages {

    /**
     * Notes that an application has come to a stage.
     *
     * @throws org.hiringpipelines.model.Conflict where it is closed
     */
    void enter(String applicationId, DrawnStage stage);
}
