package org.hiringpipelines.workflows.applications;

import java.time.Instant;
import java.util.List;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Events are added and read, and nothing else. */
interface StageEventRepository extends Repository<StageEvent, Long> {

    List<StageEvent> findByApplicationIdOrderById(String applicationId);

    /** Adds an event. */
    default void add(StageEvent event) {
        add(event.applicationId(), event.at(), event.actor(), event.stage(), event.happening(), event.detail());
    }

    /**
     * Adds an event by a statement of its own: there are two dozen of them to a hire, nobody asks for the id they get, and the way
     * of other records into the database costs several times as much.
     */
    @Modifying
    @Query("insert into stage_event (application_id, at, actor, stage, happening, detail)"
            + " values (:applicationId, :at, :actor, :stage, :happening, :detail)")
    void add(String applicationId, Instant at, String actor, Stage stage, Happening happening, String detail);
}
