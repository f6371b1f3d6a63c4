package org.hiringpipelines.workflows.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.SqlLog;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is added within a transaction is written at its end, and belongs to the stage on which the application stood. */
@HiringTest
public class TimelineTest {

    private static final DrawnStage INTERVIEWS = new DrawnStage(Stage.INTERVIEWS, "Interviews");

    @Autowired
    private Timeline timeline;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private HiringTeam team;

    private Candidacy ada;

    @BeforeEach
    void adaHasApplied() {
        ada = team.opens().appliedForBy("Ada Byron");
    }

    @Test
    void whatHappenedBeforeAnApplicationMovedOnBelongsToTheStageBefore() {
        transaction.executeWithoutResult(unread -> {
            timeline.add(ada.id(), "recruiter", Happening.STEP_NOTED, "before");
            applications.enter(ada.id(), INTERVIEWS);
            timeline.add(ada.id(), " ", Happening.STEP_NOTED, " after ");
        });

        List<StageEvent> events = timeline.of(ada.id());
        assertThat(events.subList(events.size() - 3, events.size()))
                .extracting(StageEvent::stage, StageEvent::actor, StageEvent::detail)
                .containsExactly(
                        tuple(Stage.SCREENING, "recruiter", "before"),
                        tuple(Stage.INTERVIEWS, null, "Interviews"),
                        tuple(Stage.INTERVIEWS, null, "after"));
    }

    @Test
    void whereAnApplicationStandsIsNotAskedBefore() {
        List<String> asked = SqlLog.during(() -> transaction.executeWithoutResult(unread -> {
            timeline.add(ada.id(), "recruiter", Happening.STEP_NOTED, "one");
            timeline.add(ada.id(), "recruiter", Happening.STEP_NOTED, "two");
        }));

        assertThat(asked).singleElement().asString().startsWith("insert into stage_event ");
    }

    @Test
    void whatBelongsToNoApplicationIsNotFoundAndNothingIsKept() {
        int before = timeline.of(ada.id()).size();

        assertThatThrownBy(() -> transaction.executeWithoutResult(unread -> {
                    timeline.add(ada.id(), "recruiter", Happening.STEP_NOTED, "lost");
                    timeline.add("nobody", "recruiter", Happening.STEP_NOTED, "never");
                }))
                .isInstanceOf(NotFound.class);

        assertThat(timeline.of(ada.id())).hasSize(before);
    }
}
