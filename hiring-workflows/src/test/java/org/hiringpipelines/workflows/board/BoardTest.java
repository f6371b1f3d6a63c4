package org.hiringpipelines.workflows.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.SqlLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** All applications for a posting side by side. */
@HiringTest
public class BoardTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private Board board;

    @Autowired
    private Involvement involvement;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate database;

    @Test
    void itCountsTheOpenOnesByStageAndTheOthersByTheirEnd() {
        PostedJob job = team.opens();
        job.appliedForBy("Ada");
        job.appliedForBy("Ben");
        recruiter.screens(job.appliedForBy("Cleo")).choosing("hold");
        team.takesUntil(Recruiter.PROPOSE_SLOTS, job.appliedForBy("Dan"));
        team.takesUntil(HiringManager.DRAFT_OFFER, job.chooses("Eve"));

        BoardCounts counts = board.counts(job.id());

        assertThat(counts.open())
                .containsOnly(entry(Stage.SCREENING, 2L), entry(Stage.INTERVIEWS, 1L), entry(Stage.OFFER, 1L));
        assertThat(counts.closed()).containsOnly(entry(Outcome.ON_HOLD, 1L));
        assertThat(board.openCounts(List.of(job.id())).all(job.id())).isEqualTo(4);
    }

    @Test
    void whoHasBeenOnAStageForLongestComesFirstHoweverLongAgoTheyApplied() {
        PostedJob job = team.opens();
        Candidacy late = job.appliedForBy("Applied first, advanced last");
        clock.passes(Duration.ofHours(1));
        Candidacy early = job.appliedForBy("Applied last, advanced first");
        recruiter.screens(early).choosing("advance");
        clock.passes(Duration.ofDays(3));
        recruiter.screens(late).choosing("advance");
        clock.passes(Duration.ofDays(1));

        List<BoardCard> cards = column(job, Stage.INTERVIEWS, BoardFilter.NONE).cards();

        assertThat(cards).extracting(BoardCard::applicationId).containsExactly(early.id(), late.id());
        assertThat(cards)
                .extracting(
                        card -> Duration.between(card.since(), clock.instant()).toDays())
                .containsExactly(4L, 1L);
    }

    @Test
    void aCardSaysWhomItWaitsForWhetherThatIsOverdueAndWhatInterviewersThink() {
        PostedJob job = team.opens();
        team.takesUntil(HiringManager.DECIDE_ROUND, job.appliedForBy("Ada"));
        clock.passes(Duration.ofDays(30));

        BoardCard card = column(job, Stage.INTERVIEWS, BoardFilter.NONE).cards().get(0);

        assertThat(card.tasks())
                .filteredOn(task -> !task.standing())
                .extracting(AwaitedTask::key, AwaitedTask::assignee, task -> task.overdue(clock.instant()))
                .containsExactly(tuple(HiringManager.DECIDE_ROUND, "manager", true));
        assertThat(card.mean()).isBetween(1.0, 5.0);
        assertThat(card.promised()).isFalse();
    }

    @Test
    void whoHasAScorecardToWriteSeesNoRatingsOfThatInterview() {
        PostedJob job = team.opens();
        Candidacy ada = team.takesUntil(Recruiter.PROPOSE_SLOTS, job.appliedForBy("Ada"));
        recruiter.proposes(ada, List.of("interviewer", "manager"), team.tomorrow());
        ada.chooses(team.tomorrow());
        team.interviewer("interviewer").writesScorecard(ada).choosing("yes");

        assertThat(mean(job, "recruiter")).isNotNull();
        assertThat(mean(job, "manager")).isNull();
        assertThat(board.count("manager", job.id(), Stage.INTERVIEWS, new BoardFilter(null, 1.0, null)))
                .as("looking for ratings tells no more")
                .isZero();

        team.interviewer("manager").writesScorecard(ada).choosing("yes");

        assertThat(mean(job, "manager")).isNotNull();
    }

    private Double mean(PostedJob job, String viewer) {
        return board.column(viewer, job.id(), Stage.INTERVIEWS, BoardFilter.NONE, null)
                .cards()
                .get(0)
                .mean();
    }

    @Test
    void whoeverIsPromisedTheJobIsMarked() {
        PostedJob job = team.opens();
        team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, job.chooses("Ada"));

        assertThat(column(job, Stage.OFFER, BoardFilter.NONE).cards())
                .extracting(BoardCard::promised)
                .containsExactly(true);
    }

    @Test
    void itIsSearchedByNameRatingAndDays() {
        PostedJob job = team.opens();
        Candidacy percent = job.appliedForBy("100% Ada");
        job.appliedForBy("Ben Adams");
        clock.passes(Duration.ofDays(8));
        Candidacy cleo = job.appliedForBy("Cleo ADA");

        assertThat(sought(job, new BoardFilter("ada", null, null))).hasSize(3);
        assertThat(sought(job, new BoardFilter("0% a", null, null))).containsExactly(percent.id());
        assertThat(sought(job, new BoardFilter("_", null, null))).isEmpty();
        assertThat(sought(job, new BoardFilter(null, null, 8))).hasSize(2).doesNotContain(cleo.id());
        assertThat(sought(job, new BoardFilter(null, null, 9))).isEmpty();
        assertThat(sought(job, new BoardFilter(null, 1.0, null)))
                .as("nobody is rated yet")
                .isEmpty();
        assertThatThrownBy(() -> new BoardFilter(null, 6.0, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("A mean rating is from 1 to 5, such as 3.5.");
    }

    /** The ids by themselves, which must be those of the cards. */
    private List<String> sought(PostedJob job, BoardFilter filter) {
        BoardColumn column = column(job, Stage.SCREENING, filter);
        List<String> ids = board.sought("recruiter", job.id(), Stage.SCREENING, filter, 100);
        assertThat(column.cards()).extracting(BoardCard::applicationId).containsExactlyElementsOf(ids);
        assertThat(board.count("recruiter", job.id(), Stage.SCREENING, filter)).isEqualTo(ids.size());
        return ids;
    }

    @Test
    void aColumnIsReadInPortionsThatMissNobody() {
        PostedJob job = team.opens();
        List<String> applied = applied(job, 120);

        BoardColumn first = column(job, Stage.SCREENING, BoardFilter.NONE);
        BoardColumn second = board.column("recruiter", job.id(), Stage.SCREENING, BoardFilter.NONE, first.next());
        BoardColumn third = board.column("recruiter", job.id(), Stage.SCREENING, BoardFilter.NONE, second.next());

        assertThat(third.next()).isNull();
        assertThat(Stream.of(first, second, third)
                        .flatMap(column -> column.cards().stream())
                        .map(BoardCard::applicationId))
                .containsExactlyInAnyOrderElementsOf(applied);
        assertThatThrownBy(() -> board.column("recruiter", job.id(), Stage.SCREENING, BoardFilter.NONE, "yesterday"))
                .isInstanceOf(Refusal.class);
    }

    /** What is asked must not grow with how many there are. */
    @Test
    void tenThousandAreAskedAboutAsAHundredAre() {
        PostedJob few = team.opens();
        applied(few, 100);
        PostedJob many = team.opens();
        applied(many, 10_000);
        showsAll(few);

        List<String> asked = SqlLog.during(() -> showsAll(few));

        assertThat(SqlLog.during(() -> showsAll(many))).hasSameSizeAs(asked).hasSizeLessThan(20);
        System.out.printf(
                "A board: %d statements; %.1f ms for 100 open applications, %.1f for 10,000; %.1f to look for a name%n",
                asked.size(),
                median(() -> showsAll(few)),
                median(() -> showsAll(many)),
                median(() -> column(many, Stage.SCREENING, new BoardFilter("candidate 99", null, null))));
    }

    private void showsAll(PostedJob job) {
        board.counts(job.id()).stages().forEach(drawn -> column(job, drawn.stage(), BoardFilter.NONE));
    }

    private static double median(Runnable work) {
        return IntStream.range(0, 21)
                        .mapToLong(once -> {
                            long begun = System.nanoTime();
                            work.run();
                            return System.nanoTime() - begun;
                        })
                        .sorted()
                        .skip(10)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }

    @Test
    void thePostingsOfSomebodyAreListedWithTheOpenOnesFirst() {
        PostedJob open = team.opens();
        PostedJob newer = team.receives(1);
        Person manager = new Person("manager", Set.of("hiringManagers"));

        List<String> all = listed(manager, "");

        assertThat(all.indexOf(open.id())).isLessThan(all.indexOf(newer.id()));
        assertThat(listed(manager, "night b")).contains(open.id());
        assertThat(listed(manager, "100%")).isEmpty();
    }

    private List<String> listed(Person person, String title) {
        return involvement.postingsLedBy(person, title, PageRequest.of(0, 1_000)).stream()
                .map(BriefPosting::id)
                .toList();
    }

    private BoardColumn column(PostedJob job, Stage stage, BoardFilter filter) {
        return board.column("recruiter", job.id(), stage, filter, null);
    }

    /** Applications as their table keeps them, without the way there. */
    private List<String> applied(PostedJob job, int many) {
        Timestamp now = Timestamp.from(clock.instant());
        List<Object[]> candidates = new ArrayList<>();
        List<Object[]> applications = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String id = UUID.randomUUID().toString();
            candidates.add(new Object[] {id, "Candidate " + i, id + "@example.org"});
            applications.add(new Object[] {id, job.id(), id, "Candidate " + i, "[]", "SCREENING", now});
        }
        database.batchUpdate("insert into candidate (id, name, email) values (?, ?, ?)", candidates);
        database.batchUpdate(
                "insert into application (id, posting_id, candidate_id, candidate_name, answers, stage, submitted_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                applications);
        return applications.stream().map(row -> (String) row[0]).toList();
    }
}
