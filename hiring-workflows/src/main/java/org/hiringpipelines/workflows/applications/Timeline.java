package org.hiringpipelines.workflows.applications;

import java.time.Clock;
import java.util.List;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;

/** What happened to each application, in order. Every capability adds to it; nobody takes from it. */
public class Timeline {

    private final StageEventRepository events;
    private final Clock clock;

    Timeline(StageEventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds what has just happened.
     *
     * @param actor the user id of who did it; null or blank where the process itself did
     * @param detail what belongs to it, in words; null where there is nothing to add
     */
    public void add(String applicationId, String actor, Stage stage, Happening happening, String detail) {
        events.add(new StageEvent(null, applicationId, clock.instant(), actor, stage, happening, detail));
    }

    /** All that happened to an application, oldest first. */
    public List<StageEvent> of(String applicationId) {
        return events.findByApplicationIdOrderById(applicationId);
    }
}
