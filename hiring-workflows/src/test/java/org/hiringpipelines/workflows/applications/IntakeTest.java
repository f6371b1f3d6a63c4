package org.hiringpipelines.workflows.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Gone;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Answer;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.applications.ApplicationIntake.ApplicationReceipt;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.scenario.AtOnce;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.SqlLog;
import org.hiringpipelines.workflows.scenario.Waiting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Applications come in exactly once, and only while their posting is open. */
@HiringTest
public class IntakeTest {

    private static final int AT_ONCE = 20;

    @Autowired
    private ApplicationIntake intake;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private PostingService postings;

    @Autowired
    private HiringTeam team;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private Waiting waiting;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Test
    void anApplicationIsKeptWithAllThatCameWithIt() {
        PostedJob job = team.opens();
        Answers answers = new Answers(List.of(new Answer("Why?", "I like bread. ".repeat(1400))));
        byte[] resume = "%PDF-1.7 Ada's life".getBytes(StandardCharsets.UTF_8);

        ApplicationReceipt receipt = intake.submit(
                job.id(),
                new ApplicationForm(candidate("ada"), answers, "Dear team", "a friend"),
                new AttachedFile("../cv/ada.pdf", resume),
                "key");

        Application kept = applications.find(receipt.application().id());
        assertThat(kept.answers()).isEqualTo(answers);
        assertThat(kept.coverLetter()).isEqualTo("Dear team");
        assertThat(kept.source()).isEqualTo("a friend");
        assertThat(kept.stage()).isEqualTo(Stage.SCREENING);
        DocumentLink link = applications.documentsOf(kept.id()).get(0);
        assertThat(link.fileName()).isEqualTo("ada.pdf");
        assertThat(applications.document(link.id()).content()).isEqualTo(resume);
        assertThat(receipt.repeated()).isFalse();
        assertThat(receipt.processInstanceId()).isNotNull();
    }

    @Test
    void theSameKeyTwiceIsTheSameApplication() {
        PostedJob job = team.opens();
        ApplicationForm form = form("ada");

        ApplicationReceipt first = intake.submit(job.id(), form, null, "key");
        ApplicationReceipt second = intake.submit(job.id(), form, null, "key");

        assertThat(second.repeated()).isTrue();
        assertThat(second.application().id()).isEqualTo(first.application().id());
        assertThat(second.processInstanceId()).isEqualTo(first.processInstanceId());
        assertThat(applications.forPosting(job.id())).hasSize(1);
    }

    @Test
    void theSameKeyForSomebodyElseIsRefused() {
        PostedJob job = team.opens();
        intake.submit(job.id(), form("ada"), null, "key");

        assertThatThrownBy(() -> intake.submit(job.id(), form("ben"), null, "key"))
                .isInstanceOf(Conflict.class)
                .hasMessage("This Idempotency-Key came before with another candidate's application."
                        + " Use a new key for each application.");
    }

    @Test
    void theSameCandidateTwiceIsRefused() {
        PostedJob job = team.opens();
        Candidate ada = candidate("ada");
        intake.submit(job.id(), form(ada), null, null);
        Candidate shouting = new Candidate("x", "ADA", ada.email().toUpperCase(Locale.ROOT), null, null);

        assertThatThrownBy(() -> intake.submit(job.id(), form(shouting), null, "another key"))
                .isInstanceOf(Conflict.class)
                .hasMessage(ada.email() + " has already applied for this posting.");
        assertThat(applications.forPosting(job.id())).hasSize(1);
    }

    @Test
    void aDomainInEitherSpellingIsTheSameCandidate() {
        PostedJob job = team.opens();
        String name = "ada." + UUID.randomUUID();
        intake.submit(
                job.id(),
                form(new Candidate(UUID.randomUUID().toString(), "Ada", name + "@bücher.example", null, null)),
                null,
                null);

        assertThatThrownBy(() -> intake.submit(
                        job.id(),
                        form(new Candidate(
                                UUID.randomUUID().toString(), "Ada", name + "@xn--bcher-kva.example", null, null)),
                        null,
                        null))
                .isInstanceOf(Conflict.class)
                .hasMessage(name + "@bücher.example has already applied for this posting.");
        assertThat(applications.forPosting(job.id())).hasSize(1);
    }

    @Test
    void whoWasKeptByTheSpellingOfMailServersIsFoundByEither() {
        PostedJob job = team.opens();
        Candidate ada = new Candidate("ada-of-before", "Ada", "ada.of.before@bücher.example", null, null);
        intake.submit(job.id(), form(ada), null, null);
        database.update(
                "update candidate set email = 'ada.of.before@xn--bcher-kva.example' where email = ?", ada.email());

        for (String spelling : List.of(ada.email(), "ada.of.before@xn--bcher-kva.example")) {
            Candidate again = new Candidate("x" + spelling.length(), "Ada", spelling, null, null);
            assertThatThrownBy(() -> intake.submit(job.id(), form(again), null, null))
                    .isInstanceOf(Conflict.class)
                    .hasMessage(ada.email() + " has already applied for this posting.");
        }
        ApplicationReceipt elsewhere = intake.submit(
                team.opens().id(), form(new Candidate("y", "Ada B.", ada.email(), null, null)), null, null);
        assertThat(elsewhere.application().candidateId()).isEqualTo(ada.id());
        assertThat(applications.candidateOf(elsewhere.application()).name()).isEqualTo("Ada B.");
        assertThat(database.queryForList("select email from candidate where id = ?", String.class, ada.id()))
                .containsExactly(ada.email());
    }

    @Test
    void aCandidateWhoAppliesAgainElsewhereIsTheSamePerson() {
        Candidate before = candidate("ada");
        ApplicationReceipt first = intake.submit(team.opens().id(), form(before), null, null);
        Candidate married = new Candidate("x", "Ada Miller", before.email(), "031 000 00 00", "Bern");

        ApplicationReceipt second = intake.submit(team.opens().id(), form(married), null, null);

        assertThat(second.application().candidateId())
                .isEqualTo(first.application().candidateId());
        assertThat(applications.candidateOf(second.application()).name()).isEqualTo("Ada Miller");
        assertThat(applications.candidateOf(second.application()).location()).isEqualTo("Bern");
    }

    @Test
    void aClosedPostingTakesNoMoreApplications() {
        PostedJob closed = team.opens();
        manager.manages(closed).choosing("close");
        PostedJob discarded = team.receives(1);
        recruiter.reviews(discarded).choosing("discard");

        for (PostedJob job : List.of(closed, discarded)) {
            assertThatThrownBy(() -> intake.submit(job.id(), form("ada"), null, null))
                    .isInstanceOf(Gone.class)
                    .hasMessage("This posting is closed and takes no more applications.");
        }
    }

    @Test
    void aPostingThatIsNotOpenYetTakesNone() {
        PostedJob job = team.receives(1);

        assertThatThrownBy(() -> intake.submit(job.id(), form("ada"), null, null))
                .isInstanceOf(Conflict.class)
                .hasMessage("This posting is not open for applications yet: in review.");
        recruiter.reviews(job).choosing("submit");
        assertThatThrownBy(() -> intake.submit(job.id(), form("ada"), null, null))
                .isInstanceOf(Conflict.class)
                .hasMessage("This posting is not open for applications yet: waiting for approval.");
    }

    @Test
    void aPostingNobodyKnowsTakesNone() {
        assertThatThrownBy(() -> intake.submit("nowhere", form("ada"), null, null))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no posting nowhere.");
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        PostedJob job = team.opens();
        ApplicationForm form = form("ada");
        AttachedFile program = new AttachedFile("cv.exe", new byte[] {1});

        assertThatThrownBy(() -> intake.submit(job.id(), form, program, "key")).isInstanceOf(Refusal.class);

        assertThat(applications.forPosting(job.id())).isEmpty();
        assertThat(intake.submit(job.id(), form, null, "key").repeated()).isFalse();
    }

    @Test
    void manySubmissionsAtOnceUnderOneKeyMakeOneApplication() throws Exception {
        PostedJob job = team.opens();
        ApplicationForm form = form("ada");

        List<Object> answers = AtOnce.run(IntStream.range(0, AT_ONCE)
                .mapToObj(i -> (Callable<Object>) () -> intake.submit(job.id(), form, null, "key")));

        assertThat(answers).allMatch(ApplicationReceipt.class::isInstance);
        assertThat(answers)
                .filteredOn(answer -> !((ApplicationReceipt) answer).repeated())
                .hasSize(1);
        assertThat(answers)
                .extracting(answer -> ((ApplicationReceipt) answer).processInstanceId())
                .containsOnly(((ApplicationReceipt) answers.get(0)).processInstanceId());
        assertThat(applications.forPosting(job.id())).hasSize(1);
    }

    @Test
    void manySubmissionsAtOnceWithoutAKeyMakeOneApplication() throws Exception {
        PostedJob job = team.opens();
        ApplicationForm form = form("ada");

        List<Object> answers = AtOnce.run(IntStream.range(0, AT_ONCE)
                .mapToObj(i -> (Callable<Object>) () -> intake.submit(job.id(), form, null, null)));

        assertThat(answers).filteredOn(ApplicationReceipt.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Conflict.class::isInstance).hasSize(AT_ONCE - 1);
        assertThat(applications.forPosting(job.id())).hasSize(1);
    }

    @Test
    void aNewCandidateWhoAppliesForSeveralPostingsAtOnceIsTakenForEach() throws Exception {
        List<PostedJob> jobs = Stream.generate(team::opens).limit(5).toList();
        ApplicationForm form = form("ada");

        List<Object> answers = AtOnce.run(jobs.stream()
                .map(job -> (Callable<Object>) () -> intake.submit(job.id(), form, null, null)));

        assertThat(answers).allMatch(ApplicationReceipt.class::isInstance);
    }

    @Test
    void noApplicationSurvivesAPostingThatClosesAtTheSameMoment() throws Exception {
        PostedJob job = team.opens();
        Callable<Object> close = () -> {
            manager.manages(job).with("inHand", "end").choosing("close");
            return "closed";
        };

        List<Object> answers = AtOnce.run(Stream.concat(
                Stream.of(close),
                IntStream.range(0, AT_ONCE)
                        .mapToObj(i -> () -> intake.submit(job.id(), form("candidate" + i), null, null))));
        team.runsBatches();

        assertThat(answers)
                .allMatch(answer ->
                        answer.equals("closed") || answer instanceof ApplicationReceipt || answer instanceof Gone);
        assertThat(applications.forPosting(job.id()))
                .hasSize((int) answers.stream()
                        .filter(ApplicationReceipt.class::isInstance)
                        .count())
                .extracting(Application::outcome)
                .allMatch(Outcome.POSITION_FILLED::equals);
        assertThat(postings.find(job.id()).status()).isEqualTo(Requisition.Status.CLOSED);
    }

    @Test
    void twoHundredCandidatesAtOnceAreAllTakenIn() throws Exception {
        PostedJob job = team.opens();

        List<Object> answers = AtOnce.run(IntStream.range(0, 200)
                .mapToObj(i -> () -> intake.submit(job.id(), form("candidate" + i), null, null)));

        assertThat(answers).allMatch(ApplicationReceipt.class::isInstance);
        assertThat(applications.forPosting(job.id())).hasSize(200);
    }

    @Test
    void nobodyWaitsForAnotherApplicationThatIsBeingTakenIn() throws Exception {
        PostedJob job = team.opens();
        Candidate ada = candidate("ada");
        Future<ApplicationReceipt> adas = whileSomebodyHoldsUp(ada, () -> {
            Future<ApplicationReceipt> doing = submitted(job, ada);
            ApplicationReceipt bens = waiting.unhindered(() -> intake.submit(job.id(), form("ben"), null, null));
            assertThat(bens.repeated()).isFalse();
            assertThat(doing).isNotDone();
            return doing;
        });

        assertThat(adas.get().repeated()).isFalse();
        assertThat(applications.forPosting(job.id())).hasSize(2);
    }

    @Test
    void aPostingThatClosesBeforeAnApplicationIsInTakesItNoMore() throws Exception {
        PostedJob job = team.opens();
        Candidate ada = candidate("ada");
        Future<ApplicationReceipt> adas = whileSomebodyHoldsUp(ada, () -> {
            Future<ApplicationReceipt> doing = submitted(job, ada);
            waiting.unhindered(() -> close(job));
            return doing;
        });

        assertThatThrownBy(adas::get).hasCauseInstanceOf(Gone.class);
        assertThat(applications.forPosting(job.id())).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from candidate where email = ?", Integer.class, ada.email()))
                .isZero();
    }

    @Test
    void aPostingThatClosesMeetsWhoeverIsAsGoodAsIn() throws Exception {
        PostedJob job = team.opens();
        Future<Object> closing = transaction.execute(status -> {
            intake.submit(job.id(), form("ada"), null, null);
            Future<Object> doing = waiting.beside(() -> close(job));
            waiting.untilSomebodyWaits(doing);
            assertThat(doing).isNotDone();
            return doing;
        });

        closing.get();
        team.runsBatches();
        assertThat(applications.forPosting(job.id()))
                .extracting(Application::outcome)
                .containsExactly(Outcome.POSITION_FILLED);
    }

    @Test
    void anIntakeReadsNoTextsOfThePosting() {
        PostedJob job = team.opens();
        intake.submit(job.id(), form("before"), null, null);

        List<String> asked = SqlLog.during(() -> intake.submit(job.id(), form("ada"), null, "key"));

        assertThat(asked)
                .filteredOn(statement -> statement.contains("requisition"))
                .hasSize(4)
                .contains("select pipeline from requisition where id = ?")
                .noneMatch(statement -> statement.contains("source_text") || statement.contains("posting\""))
                .noneMatch(statement -> statement.contains(".posting ") || statement.contains(".posting,"));
        // Whoever holds the posting has nothing left to do but to note that somebody applied.
        assertThat(asked.subList(asked.size() - 2, asked.size()))
                .satisfiesExactly(
                        held -> assertThat(held).contains("requisition").containsPattern(" for (share|update)"),
                        noted -> assertThat(noted).startsWith("insert into stage_event "));
    }

    private Object close(PostedJob job) {
        manager.manages(job).with("inHand", "end").choosing("close");
        return "closed";
    }

    /** An application that is being taken in, and has come as far as to its candidate. */
    private Future<ApplicationReceipt> submitted(PostedJob job, Candidate candidate) throws InterruptedException {
        CountDownLatch atCandidate = new CountDownLatch(1);
        Future<ApplicationReceipt> doing = waiting.beside(SqlLog.before(
                "insert into \"candidate\"", atCandidate, () -> intake.submit(job.id(), form(candidate), null, null)));
        assertThat(atCandidate.await(60, TimeUnit.SECONDS)).isTrue();
        return doing;
    }

    /** Somebody else has begun to keep a candidate of this address, and gives up after this. */
    private <T> T whileSomebodyHoldsUp(Candidate candidate, Callable<T> meanwhile) {
        return transaction.execute(status -> {
            database.update(
                    "insert into candidate (id, name, email) values (?, 'Somebody', ?)",
                    UUID.randomUUID().toString(),
                    candidate.email());
            status.setRollbackOnly();
            try {
                return meanwhile.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void hiresCountedAtOnceAreAllCounted() throws Exception {
        PostedJob job = team.opens(AT_ONCE);

        AtOnce.run(IntStream.range(0, AT_ONCE).mapToObj(i -> (Callable<Object>) () -> {
            postings.countHire(job.id());
            return null;
        }));

        assertThat(postings.find(job.id()).hires()).isEqualTo(AT_ONCE);
        assertThat(postings.find(job.id()).openingsLeft()).isZero();
    }

    private static ApplicationForm form(String name) {
        return form(candidate(name));
    }

    private static ApplicationForm form(Candidate candidate) {
        return new ApplicationForm(candidate, Answers.NONE, null, null);
    }

    private static Candidate candidate(String name) {
        String id = UUID.randomUUID().toString();
        return new Candidate(id, name, name + "." + id + "@example.org", null, null);
    }
}
