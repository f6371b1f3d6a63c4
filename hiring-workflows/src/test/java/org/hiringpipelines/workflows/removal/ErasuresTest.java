package org.hiringpipelines.workflows.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Erasures;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.RowCounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who asks to be forgotten is forgotten, once nobody is at work on their application. */
@HiringTest
class ErasuresTest {

    @Autowired
    private Erasures erasures;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private HiringTeam team;

    @Autowired
    private JdbcTemplate database;

    @Test
    void nothingIsLeftOfWhoeverWithdrewAndAsksToBeForgotten() {
        PostedJob job = team.opens(2);
        Candidacy first = job.appliedForBy("Olga Oven");
        first.withdraws();
        first.hasEnded(Ending.WITHDRAWN);
        job.runsDueJobs();
        Map<String, Long> before = RowCounts.of(database);
        Candidacy ada = job.appliedForBy("Ada Baker");
        ada.withdraws();
        ada.hasEnded(Ending.WITHDRAWN);
        job.runsDueJobs();

        assertThat(erasures.erase(ada.id(), "admin")).isTrue();

        assertThat(RowCounts.of(database)).isEqualTo(before);
    }

    @Test
    void whoeverHasAppliedForSomethingElseStaysThere() {
        Candidate person = new Candidate("1", "Ada Baker", UUID.randomUUID() + "@example.org", null, null);
        Candidacy elsewhere = team.opens().appliedForBy(person);
        Candidacy ada = team.opens().appliedForBy(person);
        ada.withdraws();

        assertThat(erasures.erase(ada.id(), "admin")).isFalse();

        assertThat(elsewhere.application().open()).isTrue();
        assertThat(applications.candidateOf(elsewhere.application()).name()).isEqualTo("Ada Baker");
    }

    @Test
    void whatWasErasedIsNotFoundTheSecondTime() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        ada.withdraws();
        erasures.erase(ada.id(), "admin");

        assertThatThrownBy(() -> erasures.erase(ada.id(), "admin")).isInstanceOf(NotFound.class);
    }

    @Test
    void anOpenApplicationIsEndedFirst() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThatThrownBy(() -> erasures.erase(ada.id(), "admin"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("End it first");

        assertThat(ada.application().open()).isTrue();
    }
}
