package org.hiringpipelines.workflows.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.workflows.applications.Erasures;
import org.hiringpipelines.workflows.applications.LegalHolds;
import org.hiringpipelines.workflows.applications.Retention;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.RowCounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What has ended is erased once its time is over, and nothing that is needed for longer. */
@HiringTest
public class RetentionTest {

    private static final Duration FOUR_YEARS = Duration.ofDays(1461);

    @Autowired
    private Retention retention;

    @Autowired
    private Erasures erasures;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private HiringTeam team;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcTemplate database;

    private PostedJob job;

    @BeforeEach
    void nothingIsLeftOfOthers() {
        job = team.opens(3);
        while (retention.erase(100) > 0) {
            // Until what other tests left is gone.
        }
    }

    /** What a test leaves is of these days again. */
    @AfterEach
    void nobodyIsHeld() {
        database.update("delete from legal_hold");
        database.update(
                "update application set closed_at = ? where closed_at < ?",
                Timestamp.from(clock.instant()),
                Timestamp.from(clock.instant().minus(FOUR_YEARS)));
    }

    @Test
    void whatHasEndedGoesOnceFourYearsAreOverAndThePersonWithTheLastOfTheirs() {
        Candidacy olga = ended(job.appliedForBy("Olga Oven"));
        Map<String, Long> before = RowCounts.of(database);
        Candidacy ada = ended(job.appliedForBy("Ada Baker"));
        endedAgo(olga, FOUR_YEARS.minusDays(1));
        endedAgo(ada, FOUR_YEARS.plusDays(1));

        assertThat(retention.erase(20)).isEqualTo(1);

        assertThat(RowCounts.of(database)).isEqualTo(before);
        assertThat(isKept(olga)).isTrue();
        assertThat(retention.erase(20)).isZero();
        assertThat(retention.erase(0)).isZero();
        assertThat(retention.longest()).contains(FOUR_YEARS);
    }

    @Test
    void whoWasHiredOrHasSomethingOpenStaysWhole() {
        Candidate hired = somebody();
        Candidacy beforeTheHire = ended(team.opens().appliedForBy(hired));
        Candidacy hire = team.hires(job.appliedForBy(hired));
        Candidate applies = somebody();
        Candidacy before = ended(team.opens().appliedForBy(applies));
        job.appliedForBy(applies);
        List<Candidacy> all = List.of(beforeTheHire, hire, before);
        assertThat(hire.application().outcome()).isEqualTo(Outcome.HIRED);
        all.forEach(each -> endedAgo(each, FOUR_YEARS.multipliedBy(2)));

        assertThat(retention.erase(20)).isZero();

        assertThat(all).allMatch(this::isKept);
    }

    @Test
    void whoIsOnHoldUntilADayToComeStaysAndGoesAfterIt() {
        Candidacy ada = ended(job.appliedForBy("Ada Baker"));
        endedAgo(ada, FOUR_YEARS.plusDays(1));
        holdUntil(ada, clock.today().plusDays(3));
        assertThat(retention.erase(20)).isZero();

        holdUntil(ada, clock.today().minusDays(1));

        assertThat(retention.erase(20)).isEqualTo(1);
        assertThat(isKept(ada)).isFalse();
    }

    @Test
    void whoIsStillToBeWrittenToStays() {
        Candidacy ada = ended(job.appliedForBy("Ada Baker"));
        endedAgo(ada, FOUR_YEARS.plusDays(1));
        database.update(
                "update mail set sent_at = null, send_at = ? where application_id = ?",
                Timestamp.from(clock.instant().minus(Duration.ofDays(29))),
                ada.id());

        assertThat(retention.erase(20)).isZero();

        assertThat(isKept(ada)).isTrue();
    }

    @Test
    void aLegalHoldKeepsAPersonFromTheTableAndFromEveryHandUntilItIsLifted() {
        Candidacy ada = ended(job.appliedForBy("Ada Baker"));
        endedAgo(ada, FOUR_YEARS.plusDays(1));
        holds.place(ada.id(), "admin", "A charge before the commission.");
        holds.place(ada.id(), "admin", "A charge, and a lawsuit.");
        assertThat(erasures.person(ada.id()).legalHold()).isEqualTo("A charge, and a lawsuit.");

        assertThat(retention.erase(20)).isZero();
        assertThatThrownBy(() -> erasures.erase(ada.id(), "admin")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> erasures.erasePerson(ada.id(), "admin")).isInstanceOf(Conflict.class);
        assertThat(isKept(ada)).isTrue();

        holds.lift(ada.id(), "admin");
        holds.lift(ada.id(), "admin");
        assertThat(retention.erase(20)).isEqualTo(1);
        assertThat(isKept(ada)).isFalse();
    }

    @Test
    void aLegalHoldSaysWhatItIsFor() {
        Candidacy ada = job.appliedForBy("Ada Baker");

        for (String reason : new String[] {null, " ", "x".repeat(2001)}) {
            assertThatThrownBy(() -> holds.place(ada.id(), "admin", reason)).isInstanceOf(Refusal.class);
        }

        assertThat(erasures.person(ada.id()).legalHold()).isNull();
    }

    @Test
    void theProcessErasesPortionByPortionUntilNothingIsLeft() {
        List<Candidacy> over = List.of(
                ended(job.appliedForBy("Ada Baker")),
                ended(job.appliedForBy("Ben Miller")),
                ended(job.appliedForBy("Cleo Cook")));
        over.forEach(each -> endedAgo(each, FOUR_YEARS.plusDays(1)));

        management.executeJob(job("StartEvent_TimeToErase").getId());
        int passes = 0;
        for (Job next = next(); next != null; next = next()) {
            management.executeJob(next.getId());
            passes++;
        }

        assertThat(passes).as("one that erases, one that finds nothing").isEqualTo(2);
        assertThat(over).noneMatch(this::isKept);
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("EndEvent_NothingLeft")
                        .finished()
                        .count())
                .isPositive();
    }

    @Test
    void aPortionTakesWhoEndedFirst() {
        Candidacy late = ended(job.appliedForBy("Ada Baker"));
        Candidacy early = ended(job.appliedForBy("Ben Miller"));
        endedAgo(late, FOUR_YEARS.plusDays(1));
        endedAgo(early, FOUR_YEARS.plusDays(2));

        assertThat(retention.erase(1)).isEqualTo(1);

        assertThat(isKept(early)).isFalse();
        assertThat(isKept(late)).isTrue();
    }

    @Test
    void anEmptyCellKeepsAllUntilSomebodyAsks() throws IOException {
        Candidacy ada = ended(job.appliedForBy("Ada Baker"));
        endedAgo(ada, FOUR_YEARS.plusDays(1));
        String table = new ClassPathResource("bpmn/decisions/retention.dmn").getContentAsString(StandardCharsets.UTF_8);
        Deployment changed = repository
                .createDeployment()
                .addString("retention.dmn", table.replace("\"P1461D\"", ""))
                .deploy();

        try {
            assertThat(retention.longest()).isEmpty();
            assertThat(retention.erase(20)).isZero();
            assertThat(isKept(ada)).isTrue();
        } finally {
            repository.deleteDeployment(changed.getId(), true);
        }
    }

    private static Candidate somebody() {
        return new Candidate(UUID.randomUUID().toString(), "Ada Baker", UUID.randomUUID() + "@example.org", null, null);
    }

    private static Candidacy ended(Candidacy candidacy) {
        candidacy.withdraws();
        candidacy.runsDueJobs();
        return candidacy;
    }

    /** With its mails, which went or will not go any more. */
    private void endedAgo(Candidacy candidacy, Duration time) {
        Timestamp then = Timestamp.from(clock.instant().minus(time));
        database.update("update application set closed_at = ? where id = ?", then, candidacy.id());
        database.update("update mail set send_at = ? where application_id = ?", then, candidacy.id());
    }

    private void holdUntil(Candidacy candidacy, LocalDate day) {
        database.update("update application set hold_until = ? where id = ?", day, candidacy.id());
    }

    private boolean isKept(Candidacy candidacy) {
        return database.queryForObject("select count(*) from application where id = ?", Long.class, candidacy.id())
                == 1;
    }

    private Job job(String activity) {
        return management
                .createJobQuery()
                .processDefinitionKey("erasure")
                .activityId(activity)
                .singleResult();
    }

    private Job next() {
        return job("Gateway_NextApplications");
    }
}
