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
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.hiringpipelines.workflows.applications.LegalHold;
import org.hiringpipelines.workflows.applications.LegalHolds;
import org.hiringpipelines.workflows.applications.Retention;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.RowCounts;
import org.hiringpipelines.workflows.scenario.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
    private Removal removal;

    @Autowired
    private PlatformTransactionManager transactions;

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

    @Autowired
    private Waiting waiting;

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
        assertThat(retention.times().longest()).contains(FOUR_YEARS);
        assertThat(retention.times().forAll()).isTrue();
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
    void whoIsOnHoldGoesOnceTheTimeIsOverThatCountsFromTheDayUntilWhichTheyAre() {
        Candidacy ada = ended(job.appliedForBy("Ada Baker"));
        endedAs(ada, Outcome.ON_HOLD);
        closed(job);
        endedAgo(ada, FOUR_YEARS.plusDays(1000));
        for (LocalDate day : List.of(
                clock.today().plusDays(3),
                clock.today().minusDays(1),
                clock.today().minusDays(FOUR_YEARS.toDays()))) {
            holdUntil(ada, day);
            assertThat(retention.erase(20)).as("until %s", day).isZero();
        }

        holdUntil(ada, clock.today().minusDays(FOUR_YEARS.toDays() + 1));

        assertThat(retention.erase(20)).isEqualTo(1);
        assertThat(isKept(ada)).isFalse();
    }

    @Test
    void whoIsOnHoldStaysAsLongAsThePostingIsNotClosed() {
        Candidacy ada = ended(job.appliedForBy("Ada Baker"));
        endedAs(ada, Outcome.ON_HOLD);
        endedAgo(ada, FOUR_YEARS.plusDays(1));
        assertThat(retention.erase(20)).isZero();
        assertThat(isKept(ada)).isTrue();

        closed(job);

        assertThat(retention.erase(20)).isEqualTo(1);
        assertThat(isKept(ada)).isFalse();
    }

    @Test
    void whatCannotBeErasedIsPassedOverAndShowsOnceNothingElseIsLeft() {
        Candidacy before = ended(job.appliedForBy("Olga Oven"));
        endedAgo(before, FOUR_YEARS.plusDays(1));
        assertThat(retention.erase(1)).isEqualTo(1);
        Candidacy stubborn = ended(job.appliedForBy("Sam Sour"));
        Candidacy ada = ended(job.appliedForBy("Ada Baker"));
        Candidacy ben = ended(job.appliedForBy("Ben Miller"));
        endedAgo(stubborn, FOUR_YEARS.plusDays(3));
        endedAgo(ada, FOUR_YEARS.plusDays(2));
        endedAgo(ben, FOUR_YEARS.plusDays(1));
        // Which tables refer to applications was looked up with the one before.
        database.execute("create table clinging (application_id varchar(36) references application (id))");

        try {
            database.update("insert into clinging values (?)", stubborn.id());
            assertThat(retention.erase(1)).isEqualTo(1);
            assertThat(List.of(isKept(stubborn), isKept(ada), isKept(ben))).containsExactly(true, false, true);
            management.executeJob(job("StartEvent_TimeToErase").getId());
            management.executeJob(next().getId());
            assertThat(List.of(isKept(stubborn), isKept(ben))).containsExactly(true, false);
            assertThatThrownBy(() -> management.executeJob(next().getId())).hasMessageContaining("none of them");
            assertThatThrownBy(() -> retention.erase(20))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("1 applications")
                    .hasMessageNotContaining("Sour");
            assertThat(isKept(stubborn)).isTrue();
        } finally {
            database.execute("drop table clinging");
        }

        management.executeJob(next().getId());
        assertThat(isKept(stubborn)).isFalse();
        management.executeJob(next().getId());
        assertThat(next()).isNull();
    }

    @Test
    void aLegalHoldThatIsJustBeingPlacedIsWaitedFor() throws Exception {
        Candidate person = somebody();
        Candidacy ada = ended(job.appliedForBy(person));
        Candidacy other = ended(team.opens().appliedForBy(person));
        endedAgo(ada, FOUR_YEARS.plusDays(1));

        Future<?> one = waitsForTheHold(ada, () -> erasures.erase(ada.id(), "admin"));
        assertThatThrownBy(one::get).hasCauseInstanceOf(Conflict.class);
        holds.lift(ada.id(), "admin");
        Future<?> whole = waitsForTheHold(ada, () -> erasures.erasePerson(other.id(), "admin"));
        assertThatThrownBy(whole::get).hasCauseInstanceOf(Conflict.class);
        holds.lift(ada.id(), "admin");
        Future<?> inTime =
                waitsForTheHold(ada, () -> assertThat(retention.erase(20)).isZero());
        inTime.get();

        assertThat(List.of(ada, other)).allMatch(this::isKept);
        assertThat(erasures.person(ada.id()).legalHold().reason()).isEqualTo("A charge before the commission.");
    }

    /** Begins to erase while a legal hold is being placed. One at a time: whoever waits behind another waits for them, and nothing tells who has come to wait. */
    private Future<?> waitsForTheHold(Candidacy held, Runnable erasing) {
        return new TransactionTemplate(transactions).execute(status -> {
            holds.place(held.id(), "admin", "A charge before the commission.");
            Future<?> begun = waiting.beside(Executors.callable(erasing));
            waiting.untilSomebodyWaits(begun);
            assertThat(begun.isDone()).isFalse();
            return begun;
        });
    }

    @Test
    void withinATransactionThatRunsNothingIsTriedAgain() {
        Candidacy ada = ended(job.appliedForBy("Ada Baker"));
        AtomicInteger tries = new AtomicInteger();
        Runnable erasing = () ->
                removal.applicationWithCandidate(ada.id(), ada.application().candidateId(), () -> {
                    tries.incrementAndGet();
                    throw new ConcurrencyFailureException("Somebody else was first.");
                });

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> erasing.run()))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThat(tries).hasValue(1);
        assertThatThrownBy(erasing::run).isInstanceOf(ConcurrencyFailureException.class);
        assertThat(tries).as("in one of its own").hasValueGreaterThan(2);
        assertThat(isKept(ada)).isTrue();
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
        assertThatThrownBy(() -> holds.place(ada.id(), "designer", "A charge, and a lawsuit."))
                .isInstanceOf(Conflict.class);
        assertThat(erasures.person(ada.id()).legalHold())
                .isEqualTo(new LegalHold("A charge before the commission.", "admin", clock.instant()));

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
    void aPortionTakesWhoEndedFirstHoweverTheyEnded() {
        Candidacy late = ended(job.appliedForBy("Ada Baker"));
        endedAs(late, Outcome.REJECTED);
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
            assertThat(retention.times().longest()).isEmpty();
            assertThat(retention.times().forAll()).isFalse();
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

    private void endedAs(Candidacy candidacy, Outcome outcome) {
        database.update("update application set outcome = ? where id = ?", outcome.name(), candidacy.id());
    }

    private void closed(PostedJob posting) {
        database.update("update requisition set status = 'CLOSED' where id = ?", posting.id());
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
