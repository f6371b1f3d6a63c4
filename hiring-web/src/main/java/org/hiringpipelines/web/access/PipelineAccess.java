package org.hiringpipelines.web.access;

import org.hiringpipelines.workflows.designs.DesignTaken;
import org.hiringpipelines.workflows.engine.House;
import org.hiringpipelines.workflows.engine.TaskRights;
import org.hiringpipelines.workflows.pipelines.DrawnPipeline;
import org.hiringpipelines.workflows.pipelines.PipelineDesigns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Opens the process of each pipeline that has a diagram of its own to those who work in it, once, when it is deployed first. */
@Component
public class PipelineAccess {

    private final PipelineDesigns designs;
    private final Seeds seeds;
    private final Grants grants;
    private final ObjectProvider<TaskRights> tasks;
    private final House house;

    PipelineAccess(PipelineDesigns designs, Seeds seeds, Grants grants, ObjectProvider<TaskRights> tasks, House house) {
        this.designs = designs;
        this.seeds = seeds;
        this.grants = grants;
        this.tasks = tasks;
        this.house = house;
    }

    /** Opens all that are there, unless this database has had it before. */
    void open() {
        boolean byInvolvement = tasks.getIfAvailable() != null;
        for (DrawnPipeline pipeline : designs.drawn()) {
            seeds.sowOnce("access-to-" + pipeline.process(), () -> grants.pipeline(pipeline.process(), !byInvolvement));
        }
    }

    /** The engine knows a process only when it has taken the whole design. Whoever handed it in, a designer, need not be allowed to open it to others. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void taken(DesignTaken design) {
        house.does(this::open);
    }
}
