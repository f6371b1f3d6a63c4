package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HiringTest
class HireTest {

    @Autowired
    private HiringTeam team;

    @Test
    void aCandidateWhoPassesEveryStageIsHired() {
        Candidacy ada = team.hires(team.opens().appliedForBy("Ada Baker"));

        ada.hasEnded(Ending.HIRED);
        assertThat(ada.mails())
                .containsExactly(
                        "application-received",
                        "slots-proposed",
                        "slot-confirmed",
                        "slots-proposed",
                        "slot-confirmed",
                        "offer-extended",
                        "hired");
    }
}
