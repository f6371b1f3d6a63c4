package org.hiringpipelines.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine keeps what has ended as long as the diagram says, and what goes on in any case. */
@HiringTest
public class HistoryKeptTest {

    private static final Duration FOUR_YEARS = Duration.ofDays(1460);

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private MovableClock clock;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Test
    void itGoesFourYearsAfterItsEnd() {
        PostedJob job = team.opens();
        Candidacy rejected = job.appliedForBy("Ada Baker");
        Candidacy waiting = job.appliedForBy("Ben Miller");
        recruiter.screens(rejected).because("NOT_QUALIFIED").choosing("reject");
        Instant ended = clock.instant();

        cleansUpAt(ended.plus(FOUR_YEARS).minus(Duration.ofDays(1)));
        assertThat(kept(rejected)).isPositive();

        cleansUpAt(ended.plus(FOUR_YEARS).plus(Duration.ofDays(1)));
        assertThat(kept(rejected)).isZero();
        assertThat(kept(waiting)).isPositive();
    }

    private void cleansUpAt(Instant moment) {
        clock.moveTo(moment);
        long before;
        do {
            before = ended();
            history.cleanUpHistoryAsync(true);
            history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));
            // Some hundred at a time.
        } while (ended() < before);
    }

    private long ended() {
        return history.createHistoricProcessInstanceQuery().finished().count();
    }

    private long kept(Candidacy candidacy) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(candidacy.id())
                        .count()
                + history.createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(candidacy.id())
                        .count();
    }
}
