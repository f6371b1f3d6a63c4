package org.hiringpipelines.workflows.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.design.Move;
import org.hiringpipelines.model.design.Moves;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MailRound;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.RecordingPostman;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What {@link MigrationsTest} shows of the way that everybody goes, of all other diagrams in which somebody can stand: postings, mails and the pipelines with diagrams of
 * their own.
 */
@HiringTest
public class EveryDiagramMovesTest {

    private static final List<String> VARIANTS = List.of(
            "variants/executive/executiveSearch", "variants/hourly/hourlyHiring", "variants/school/schoolHiring");

    private static final List<String> OTHERS = Stream.concat(Stream.of("posting", "correspondence"), VARIANTS.stream())
            .toList();

    /** The tasks of the pipelines with diagrams of their own, by these pipelines. */
    private static final Map<String, List<String>> OF_VARIANTS = new TreeMap<>(Map.of(
            "executive", List.of(Recruiter.CALL_REFERENCES, HiringManager.DECIDE_HIRE),
            "hourly", List.of(Recruiter.INVITE_TO_GROUP, HiringManager.DECIDE_HIRE),
            "school",
                    List.of(
                            Recruiter.REVIEW_CLEARANCE,
                            HiringManager.DECIDE_ON_CLEARANCES,
                            HiringManager.DECIDE_HIRE)));

    /** The mails of whom nobody has moved, by where they stood. */
    private static final Map<String, List<String>> USUAL = new HashMap<>();

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Approver approver;

    @Autowired
    private Migrations migrations;

    @Autowired
    private Designer designer;

    @Autowired
    private OnTheWay onTheWay;

    @Autowired
    private CorrespondenceService correspondence;

    @Autowired
    private MailRound round;

    @Autowired
    private RecordingPostman postman;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void nobodyElseIsThere() {
        onTheWay.isNobody();
    }

    @AfterEach
    void takeBack() {
        postman.works();
        designer.takesAllBack();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hiringpipelines.workflows.migrations.MigrationsTest#changes")
    void theOtherDiagramsChangeUnderThoseOnEveryStep(String what, UnaryOperator<Redrawn> change) {
        noteTheUsual();
        Map<String, PostedJob> postings = postings("");
        Map<String, Mail> mails = mails("");
        Map<String, Candidacy> candidates = ofVariants();
        Map<String, String> standing = standing(postings, mails, candidates);
        clock.passes(Duration.ofMinutes(5));
        Map<String, Object> before = onTheWay.open(standing);
        designer.deploys(OTHERS, change);

        assertThat(migrations.preview(null).stuck())
                .as("who cannot come along when %s", what)
                .isEmpty();
        designer.hasMoved(migrations.begin("designer", "Try it", null));

        assertThat(onTheWay.open(standing))
                .as("tasks, people, dates and timers when %s", what)
                .isEqualTo(before);
        allComeToAnEnd(standing, postings, mails, candidates);
    }

    @Test
    void stepsWithOtherIdsAreFoundByTheirNames() {
        noteTheUsual();
        Map<String, PostedJob> postings = postings("");
        Map<String, Mail> mails = mails("");
        Map<String, Candidacy> candidates = ofVariants();
        Map<String, String> standing = standing(postings, mails, candidates);
        Map<String, Object> before = onTheWay.open(standing);
        designer.deploys(OTHERS, Redrawn::withOtherIds);

        assertThat(migrations.preview(null).stuck()).isEmpty();
        designer.hasMoved(migrations.begin("designer", null, null));
        assertThat(onTheWay.open(standing)).isEqualTo(OnTheWay.withOtherIds(before));

        designer.deploys(OTHERS, redrawn -> redrawn);
        designer.hasMoved(migrations.begin("designer", null, null));
        assertThat(onTheWay.open(standing)).isEqualTo(before);
        allComeToAnEnd(standing, postings, mails, candidates);
    }

    @Test
    void whoeverStandsOnAStepThatIsLeftOutBeginsTheNextOne() {
        noteTheUsual();
        Map<String, PostedJob> jobs = jobsOfVariants();
        // That one is done for each of the papers.
        List<String> forEachPaper = onTheWay.until(
                        Recruiter.REVIEW_CLEARANCE, opened("school").appliedForBy("Never Moved"))
                .openTasks();
        designer.deploys(OTHERS, Redrawn::withATaskBeforeEachTask);
        Map<String, PostedJob> postings = postings(Redrawn.SECOND);
        Map<String, Mail> mails = mails(Redrawn.SECOND);
        Map<String, Candidacy> candidates = ofVariants(jobs, Redrawn.SECOND);
        Map<String, String> standing = standing(postings, mails, candidates);
        Map<String, List<String>> left = onTheWay.tasks(standing);
        designer.deploys(OTHERS, redrawn -> redrawn);

        assertThat(migrations.preview(null).stuck()).isEmpty();
        designer.hasMoved(migrations.begin("designer", null, null));

        left.replaceAll((step, open) -> open.stream()
                .map(task -> task.replace(Redrawn.SECOND, ""))
                .sorted()
                .toList());
        left.put("school " + Recruiter.REVIEW_CLEARANCE, forEachPaper);
        assertThat(onTheWay.tasks(standing)).as("nobody is lost or doubled").isEqualTo(left);
        allComeToAnEnd(standing, postings, mails, candidates);
    }

    @Test
    void aShippedTaskIsLeftOutWithTheQuestionBehindItAndADesignerSaysWherePeopleGo() {
        Map<String, String> step = Map.of(
                "executive", Recruiter.CALL_REFERENCES,
                "hourly", Recruiter.INVITE_TO_GROUP,
                "school", HiringManager.DECIDE_ON_CLEARANCES);
        Map<String, String> next = Map.of(
                "executive", HiringManager.DECIDE_HIRE,
                "hourly", Recruiter.PROPOSE_SLOTS,
                "school", Recruiter.PROPOSE_SLOTS);
        Map<String, PostedJob> later = new TreeMap<>();
        Map<String, Candidacy> candidates = new TreeMap<>();
        step.forEach((pipeline, task) -> {
            later.put(pipeline, opened(pipeline));
            candidates.put(pipeline, onTheWay.until(task, applied(opened(pipeline), task)));
        });
        PostedJob posting = at(Approver.APPROVE_POSTING);
        designer.deploys(Stream.concat(Stream.of("posting"), VARIANTS.stream()).toList(), Redrawn::withoutAShippedTask);

        MigrationPreview preview = migrations.preview(null);
        // Where the task led to one step alone, people go there; behind a question a designer has to say.
        assertThat(preview.stuck())
                .extracting(stuck -> stuck.subject().subject())
                .containsExactlyInAnyOrder(
                        posting.id(),
                        candidates.get("executive").id(),
                        candidates.get("school").id());
        designer.hasMoved(migrations.begin(
                "designer",
                "Fewer steps",
                new Moves(preview.moves().all().stream()
                        .map(EveryDiagramMovesTest::placed)
                        .toList())));

        candidates.forEach((pipeline, candidate) -> {
            assertThat(onTheWay.versionsBehind(candidate.id())).allMatch(version -> version == 0);
            assertThat(candidate.openTasks()).as(pipeline).containsExactly(next.get(pipeline));
            List<String> usual = hired(later.get(pipeline).appliedForBy("After the change"));
            assertThat(hired(candidate))
                    .as("mails of who was moved in " + pipeline)
                    .isEqualTo(usual);
        });
        assertThat(posting.openTasks()).containsExactly(Recruiter.REVIEW_POSTING);
        recruiter.reviews(posting).choosing("submit");
        assertThat(posting.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
        closes(HiringManager.MANAGE_POSTING, posting);
    }

    private static Move placed(Move move) {
        Map<String, String> steps = new HashMap<>(move.steps());
        switch (move.process()) {
            case "posting" -> steps.put(Approver.APPROVE_POSTING, Recruiter.REVIEW_POSTING);
            case "executiveSearch" -> steps.put(Recruiter.CALL_REFERENCES, HiringManager.DECIDE_HIRE);
            case "schoolHiring" -> steps.put(HiringManager.DECIDE_ON_CLEARANCES, "CallActivity_Interviews");
            default -> {}
        }
        return new Move(move.process(), move.from(), move.to(), steps);
    }

    private void noteTheUsual() {
        if (USUAL.isEmpty()) {
            ofVariants().forEach((step, candidate) -> USUAL.put(step, hired(candidate)));
        }
    }

    private void allComeToAnEnd(
            Map<String, String> standing,
            Map<String, PostedJob> postings,
            Map<String, Mail> mails,
            Map<String, Candidacy> candidates) {
        standing.forEach((step, subject) -> assertThat(onTheWay.versionsBehind(subject))
                .as("all of who was at %s came along", step)
                .isNotEmpty()
                .allMatch(version -> version == 0));
        candidates.forEach((step, candidate) ->
                assertThat(hired(candidate)).as("mails of who was at %s", step).isEqualTo(USUAL.get(step)));
        postings.forEach(this::closes);
        mails.forEach(this::isSentOnce);
    }

    /** One at each step of a posting, or at what was added before it. */
    private Map<String, PostedJob> postings(String added) {
        Map<String, PostedJob> postings = new LinkedHashMap<>();
        postings.put(Recruiter.REVIEW_POSTING, team.receives(1));
        postings.put(Approver.APPROVE_POSTING, at(Approver.APPROVE_POSTING + added));
        postings.put(HiringManager.MANAGE_POSTING, at(HiringManager.MANAGE_POSTING + added));
        PostedJob declined = at(HiringManager.MANAGE_POSTING);
        Candidacy held = declined.appliedForBy("On Hold");
        recruiter.screens(held).choosing("hold");
        onTheWay.doesWhatWasAdded(held.id());
        Candidacy offered = onTheWay.until(Recruiter.RECORD_OFFER_ANSWER, declined.chooses("Declines"));
        offered.answersOffer("declined", null);
        offered.runsDueJobs();
        postings.put(HiringManager.CHOOSE_RUNNER_UP, declined);
        return postings;
    }

    private PostedJob at(String step) {
        PostedJob posting = team.receives(1);
        for (int steps = 0; !posting.openTasks().contains(step); steps++) {
            assertThat(steps)
                    .as("steps of a posting that does not come to %s", step)
                    .isLessThan(20);
            if (!onTheWay.doesWhatWasAdded(posting.id())) {
                takesAStep(posting);
            }
        }
        return posting;
    }

    /** A mail that waits, in case the rejection is called back, and one of which nobody knows whether it went out. */
    private Map<String, Mail> mails(String added) {
        PostedJob job = at(HiringManager.MANAGE_POSTING);
        Candidacy rejected = job.appliedForBy("Rejected");
        rejected.mails();
        recruiter.screens(rejected).because("NOT_QUALIFIED").choosing("reject");
        Candidacy unsent = job.appliedForBy("Unsent");
        postman.dropsPerhaps();
        Mail lost = last(unsent);
        round.carries(lost);
        postman.works();
        assertThat(onTheWay.tasks(Map.of("lost", lost.id())).get("lost"))
                .containsExactly("Task_DecideUnsentMail" + added);
        return Map.of("Timer_NotCalledBack", last(rejected), "Task_DecideUnsentMail", lost);
    }

    private Mail last(Candidacy candidate) {
        List<Mail> all = correspondence.of(candidate.id());
        return all.get(all.size() - 1);
    }

    private void isSentOnce(String step, Mail mail) {
        clock.moveTo(mail.sendAt().isAfter(clock.instant()) ? mail.sendAt() : clock.instant());
        for (int steps = 0; steps < 10 && !round.ended(mail); steps++) {
            round.carries(mail);
            if (round.asks(mail)) {
                round.decides(mail).choosing("send");
            }
            onTheWay.doesWhatWasAdded(mail.id());
        }
        assertThat(round.ended(mail)).as("the mail at %s", step).isTrue();
        assertThat(postman.to(mail.recipientAddress()))
                .filteredOn(sent -> sent.id().equals(mail.id()))
                .hasSize(1);
    }

    private Map<String, Candidacy> ofVariants() {
        return ofVariants(jobsOfVariants(), "");
    }

    /** A posting for each step of the pipelines with diagrams of their own. */
    private Map<String, PostedJob> jobsOfVariants() {
        Map<String, PostedJob> jobs = new LinkedHashMap<>();
        OF_VARIANTS.forEach(
                (pipeline, steps) -> steps.forEach(step -> jobs.put(pipeline + " " + step, opened(pipeline))));
        return jobs;
    }

    /** One at each of these steps, or at what was added before it. */
    private Map<String, Candidacy> ofVariants(Map<String, PostedJob> jobs, String added) {
        Map<String, Candidacy> candidates = new LinkedHashMap<>();
        jobs.forEach((place, job) -> {
            String step = place.substring(place.indexOf(' ') + 1);
            candidates.put(place, onTheWay.until(step + added, applied(job, step)));
        });
        return candidates;
    }

    private PostedJob opened(String pipeline) {
        return team.opensThrough(pipeline, pipeline.equals("school") ? "Birch Elementary School" : "Tidewise", 1);
    }

    /** Somebody on the way to a step; the papers of who is to stand where they are decided on did not come. */
    private Candidacy applied(PostedJob job, String step) {
        Candidacy candidate = job.appliedForBy("To " + step);
        if (step.equals(HiringManager.DECIDE_ON_CLEARANCES)) {
            onTheWay.until(Recruiter.REVIEW_CLEARANCE, candidate);
            recruiter.reviewsClearance(candidate).saying("Nothing came.").choosing("finding");
        }
        return candidate;
    }

    private List<String> hired(Candidacy candidate) {
        onTheWay.goesOn(candidate);
        candidate.hasEnded(Ending.HIRED);
        return candidate.mails();
    }

    private PostedJob takesAStep(PostedJob posting) {
        switch (posting.openTasks().get(0)) {
            case Recruiter.REVIEW_POSTING -> recruiter.reviews(posting).choosing("submit");
            case Approver.APPROVE_POSTING -> approver.looksAt(posting).choosing("approve");
            case HiringManager.CHOOSE_RUNNER_UP ->
                manager.choosesRunnerUp(posting).choosing("nobody");
            default -> {
                manager.manages(posting).with("inHand", "end").choosing("close");
                team.runsBatches();
                posting.runsDueJobs();
            }
        }
        return posting;
    }

    private void closes(String step, PostedJob posting) {
        for (int steps = 0; steps < 20 && !posting.openTasks().isEmpty(); steps++) {
            if (!onTheWay.doesWhatWasAdded(posting.id())) {
                takesAStep(posting);
            }
            team.runsBatches();
            posting.runsDueJobs();
        }
        if (step.equals(HiringManager.CHOOSE_RUNNER_UP)) {
            posting.hasEndedAt(PostedJob.CLOSED, PostedJob.RUNNER_UP_CHOSEN);
        } else {
            posting.hasEndedAt(PostedJob.CLOSED);
        }
    }

    private static Map<String, String> standing(
            Map<String, PostedJob> postings, Map<String, Mail> mails, Map<String, Candidacy> candidates) {
        Map<String, String> standing = new LinkedHashMap<>();
        postings.forEach((step, posting) -> standing.put(step, posting.id()));
        mails.forEach((step, mail) -> standing.put(step, mail.id()));
        candidates.forEach((step, candidate) -> standing.put(step, candidate.id()));
        return standing;
    }
}
