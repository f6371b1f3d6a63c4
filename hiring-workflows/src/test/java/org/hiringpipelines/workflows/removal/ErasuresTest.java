package org.hiringpipelines.workflows.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Erasures;
import org.hiringpipelines.workflows.applications.KeptApplication;
import org.hiringpipelines.workflows.applications.KeptPerson;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.RowCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who asks to be forgotten is forgotten, once nobody is at work on their application. */
@HiringTest
@ExtendWith(OutputCaptureExtension.class)
class ErasuresTest {

    @Autowired
    private Erasures erasures;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private HiringTeam team;

    @Autowired
    private PlatformTransactionManager transactions;

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
        Candidate person = somebody();
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
    void aPersonGoesWithAllThatTheyAppliedFor() {
        PostedJob job = team.opens(2);
        PostedJob other = team.opens(2);
        for (PostedJob each : List.of(job, other)) {
            Candidacy first = each.appliedForBy("Olga Oven");
            first.withdraws();
            each.runsDueJobs();
        }
        Map<String, Long> before = RowCounts.of(database);
        Candidate person = somebody();
        Candidacy here = job.appliedForBy(person);
        here.withdraws();
        Candidacy there = other.appliedForBy(person);
        there.withdraws();
        job.runsDueJobs();
        other.runsDueJobs();

        KeptPerson kept = erasures.person(there.id());
        assertThat(kept.name()).isEqualTo("Ada Baker");
        assertThat(kept.open()).isEmpty();
        assertThat(kept.applications())
                .extracting(KeptApplication::id)
                .containsExactlyInAnyOrder(here.id(), there.id());
        assertThat(kept.applications())
                .allSatisfy(one -> assertThat(one.mails()).isPositive());
        assertThat(erasures.erasePerson(here.id(), "admin")).containsExactlyInAnyOrder(here.id(), there.id());

        assertThat(RowCounts.of(database)).isEqualTo(before);
        assertThatThrownBy(() -> erasures.person(there.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> erasures.erasePerson(there.id(), "admin")).isInstanceOf(NotFound.class);
    }

    @Test
    void aPersonStaysWholeWhileOneOfTheirApplicationsIsOpen() {
        Candidate person = somebody();
        Candidacy ended = team.opens().appliedForBy(person);
        ended.withdraws();
        Candidacy open = team.opens().appliedForBy(person);
        Map<String, Long> before = RowCounts.of(database);

        assertThatThrownBy(() -> erasures.erasePerson(ended.id(), "admin"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(erasures.person(ended.id()).open().get(0).postingTitle());

        assertThat(erasures.person(ended.id()).open())
                .extracting(KeptApplication::id)
                .containsExactly(open.id());
        assertThat(RowCounts.of(database)).isEqualTo(before);
    }

    @Test
    void ofTwoWhoEraseAPersonAtOnceOneDoes() throws Exception {
        Candidate person = somebody();
        Candidacy ada = team.opens().appliedForBy(person);
        ada.withdraws();
        Candidacy again = team.opens().appliedForBy(person);
        again.withdraws();
        ExecutorService two = Executors.newFixedThreadPool(2);

        try {
            List<Future<Integer>> both = two.invokeAll(List.of(() -> erased(ada.id()), () -> erased(again.id())));

            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(2, 0);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void thatItWasErasedIsLoggedOnceItIsDoneForGood(CapturedOutput log) {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        ada.withdraws();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            erasures.erase(ada.id(), "admin");
            status.setRollbackOnly();
        });
        assertThat(ada.application().open()).isFalse();
        assertThat(log.getAll()).doesNotContain("Application " + ada.id() + " was erased");

        erasures.erase(ada.id(), "admin");
        assertThat(log.getAll()).contains("Application " + ada.id() + " was erased by admin.");
    }

    private static Candidate somebody() {
        return new Candidate(UUID.randomUUID().toString(), "Ada Baker", UUID.randomUUID() + "@example.org", null, null);
    }

    /** How many applications went; none where there was none any more. */
    private int erased(String application) {
        try {
            return erasures.erasePerson(application, "admin").size();
        } catch (NotFound gone) {
            return 0;
        }
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
