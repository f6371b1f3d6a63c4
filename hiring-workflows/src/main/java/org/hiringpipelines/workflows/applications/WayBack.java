package org.hiringpipelines.workflows.applications;

import java.util.List;
import java.util.Set;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.hiringpipelines.workflows.stages.Stages;

/**
 * On which stage an application goes on that had ended. Its process is begun anew and goes there, as its diagram draws it.
 */
class WayBack {

    /** Whoever has left one of these is decided about anew, with all that is known of them. */
    private static final Set<Stage> DECIDED_ANEW =
            Set.of(Stage.SCREENING, Stage.INTERVIEWS, Stage.DECISION, Stage.OFFER);

    private final Timeline timeline;
    private final Stages stages;

    WayBack(Timeline timeline, Stages stages) {
        this.timeline = timeline;
        this.stages = stages;
    }

    /** For who was on hold, or had left: the decision. Who is on hold since a decision on a stage that the pipeline has besides goes on there. */
    Stage ofTakenUp(Application ended) {
        Stage left = left(ended);
        List<Stage> drawn = drawn(ended);
        boolean ofItsOwn = !DECIDED_ANEW.contains(left) && drawn.contains(left);
        return ofItsOwn && ended.outcome() == Outcome.ON_HOLD ? left : decision(drawn, left);
    }

    /** For who was rejected: where that was decided. Of an offer that came to nothing, the decision is made anew. */
    Stage ofRejected(Application rejected) {
        Stage left = left(rejected);
        return left.equals(Stage.OFFER) ? decision(drawn(rejected), left) : left;
    }

    /** The stage of the decision; in a pipeline without one, the stage before the offer. */
    private static Stage decision(List<Stage> drawn, Stage left) {
        if (drawn.isEmpty() || drawn.contains(Stage.DECISION)) {
            return Stage.DECISION;
        }
        if (!left.equals(Stage.OFFER) && drawn.contains(left)) {
            return left;
        }
        int offer = drawn.indexOf(Stage.OFFER);
        return drawn.get(offer > 0 ? offer - 1 : 0);
    }

    private List<Stage> drawn(Application application) {
        return stages.of(application.postingId()).stream()
                .map(DrawnStage::stage)
                .toList();
    }

    private Stage left(Application ended) {
        List<StageEvent> events = timeline.of(ended.id());
        int end = events.stream().map(StageEvent::happening).toList().lastIndexOf(Happening.CLOSED);
        return events.subList(0, end < 0 ? events.size() : end).stream()
                .map(StageEvent::stage)
                .filter(stage -> !stage.equals(Stage.CLOSED))
                .reduce((earlier, later) -> later)
                .orElse(Stage.DECISION);
    }
}
