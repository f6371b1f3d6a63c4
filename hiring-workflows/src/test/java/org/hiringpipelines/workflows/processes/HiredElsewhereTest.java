package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody applies for two postings and is hired for one. */
@HiringTest
public class HiredElsewhereTest {

    private static final List<String> TEAM = List.of("recruiter@team.example", "manager@team.example");

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    private final Candidate ada =
            new Candidate(UUID.randomUUID().toString(), "Ada Baker", UUID.randomUUID() + "@example.org", null, null);

    @Test
    void whoeverCountsOnThemElsewhereHearsOfItAndNothingEnds() {
        Candidacy other = team.takesUntil(
                HiringManager.DECIDE_ROUND,
                team.opensAt("Bern", "Crumb", "Head Baker").appliedForBy(ada));
        Candidacy resting = team.opensAt("Bern", "Crumb", "Day Baker").appliedForBy(ada);
        recruiter.screens(resting).choosing("hold");
        Candidacy gone = team.opensAt("Bern", "Crumb", "Apprentice").appliedForBy(ada);
        gone.withdraws();
        int heardBefore = other.mails().size();

        hiredAs("Night Baker");

        for (Candidacy one : List.of(other, resting)) {
            assertThat(one.lastEvent().happening()).isEqualTo(Happening.HIRED_ELSEWHERE);
            assertThat(one.lastEvent().detail()).isEqualTo("Night Baker");
            assertThat(TEAM)
                    .allSatisfy(address -> assertThat(one.mailsTo(address))
                            .extracting(Envelope::subject)
                            .containsOnlyOnce("Ada Baker is hired for another posting: Night Baker"));
        }
        assertThat(other.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
        assertThat(other.mails()).hasSize(heardBefore);
        gone.hasEnded(Ending.WITHDRAWN);
        assertThat(TEAM).allSatisfy(address -> assertThat(gone.mailsTo(address)).isEmpty());
    }

    @Test
    void nobodyHearsOfAnothersHire() {
        Candidacy other = team.opens().appliedForBy("Ben Miller");

        hiredAs("Night Baker");

        assertThat(other.lastEvent().happening()).isEqualTo(Happening.APPLIED);
    }

    private void hiredAs(String title) {
        PostedJob job = team.opensAt("Bern", "Crumb", title);
        team.hires(job.appliedForBy(ada)).hasEnded(Ending.HIRED);
    }
}
