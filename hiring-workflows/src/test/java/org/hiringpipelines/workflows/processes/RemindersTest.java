package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.deadlines.Reminders;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.AtOnce;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MorningRound;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.RecordingPostman;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The process {@code reminders}: one mail a day and person, of all that waits. Every test begins on a Monday at nine; screening is to be
 * reminded of after three business days.
 */
@HiringTest
public class RemindersTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private MorningRound morning;

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Approver approver;

    @Autowired
    private RecordingPostman postman;

    @Autowired
    private Reminders reminders;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionOperations transaction;

    private Deployment ofADesigner;
    private String rosa;

    @BeforeEach
    void nothingElseWaits() {
        morning.begins();
        rosa = morning.hires("Rosa");
    }

    @AfterEach
    void takeBack() {
        postman.works();
        morning.ends();
        if (ofADesigner != null) {
            repository.deleteDeployment(ofADesigner.getId(), true);
        }
    }

    @Test
    void oneMailADayTellsAllThatWaitsOldestFirst() {
        PostedJob job = opens(rosa);
        job.appliedForBy("Ada Baker");
        clock.passes(DAY);
        job.appliedForBy("Ben Cook");
        clock.passes(DAY);

        morning.comes();
        assertThat(clock.today()).isEqualTo("2030-01-10");
        assertThat(morning.mailsTo(rosa))
                .as("the third business day ends on Thursday at nine")
                .isEmpty();

        morning.comes();
        assertThat(clock.today()).isEqualTo("2030-01-11");
        assertThat(morning.mailsTo(rosa)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Waiting for you: 1 task");
            assertThat(withoutLinks(mail)).contains("""
                    Hello Rosa,

                    This waits for you, oldest first:

                    - Screen application: Ada Baker, Night Baker
                      Since 7 January 2030, due 10 January 2030.

                    You find everything in your task list""");
        });

        morning.comes();
        assertThat(clock.today()).as("after the weekend").isEqualTo("2030-01-14");
        assertThat(morning.mailsTo(rosa)).hasSize(2).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Waiting for you: 2 tasks");
            assertThat(withoutLinks(mail)).contains("""
                    - Screen application: Ada Baker, Night Baker
                      Since 7 January 2030, due 10 January 2030.
                    - Screen application: Ben Cook, Night Baker
                      Since 8 January 2030, due 11 January 2030.
                    """);
            assertThat(Jsoup.parse(mail.html()).select("li").eachText())
                    .containsExactly(
                            "Screen application: Ada Baker, Night Baker Since 7 January 2030, due 10 January 2030.",
                            "Screen application: Ben Cook, Night Baker Since 8 January 2030, due 11 January 2030.");
        });
        assertThat(morning.end()).isEqualTo("EndEvent_EverybodyReminded");
    }

    @Test
    void whatIsDoneIsNotTold() {
        PostedJob job = opens(rosa);
        Candidacy ada = job.appliedForBy("Ada Baker");
        job.appliedForBy("Ben Cook");
        clock.passes(DAY.multipliedBy(3));

        recruiter.screens(ada).because("NOT_QUALIFIED").choosing("reject");
        morning.comes();

        assertThat(linesTo(rosa)).containsExactly("Ben Cook");
    }

    @Test
    void whatNobodyHasIsToldToEachMemberOfItsGroupAndWhatSomebodyHasToThatPersonAlone() {
        String sam = morning.hires("Sam", "recruiters");
        String ida = morning.hires("Ida", "recruiters", "interviewers");
        morning.hires("Udo", "interviewers");
        PostedJob job = opens(rosa);
        job.appliedForBy("Ada Baker");
        nobodyHas(job.appliedForBy("Ben Cook"));
        clock.passes(DAY.multipliedBy(3));

        morning.comes();

        assertThat(linesTo(rosa)).containsExactly("Ada Baker");
        assertThat(linesTo(sam)).containsExactly("Ben Cook");
        assertThat(linesTo(ida)).containsExactly("Ben Cook");
        assertThat(morning.mailsTo(sam))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("due 10 January 2030. Nobody has taken it yet.\n"));
        assertThat(morning.mailsTo(rosa))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).doesNotContain("Nobody has"));
        assertThat(morning.unsent()).as("reminders to anybody else").isZero();
    }

    @Test
    void whoIsInTwoGroupsOfATaskReadsOfItOnce() {
        String sam = morning.hires("Sam", "recruiters", "approvers");
        Candidacy ada = opens(rosa).appliedForBy("Ada Baker");
        nobodyHas(ada);
        tasks.addCandidateGroup(screening(ada).getId(), "approvers");
        clock.passes(DAY.multipliedBy(3));

        morning.comes();

        assertThat(linesTo(sam)).containsExactly("Ada Baker");
        assertThat(morning.mailsTo(sam).get(0).subject()).isEqualTo("Waiting for you: 1 task");
    }

    @Test
    void whoDraftedAnOfferIsNotToldOfItsApproval() {
        String ann = morning.hires("Ann", "approvers");
        String max = morning.hires("Max", "approvers");
        Candidacy ada = team.takesUntil(HiringManager.DRAFT_OFFER, opens(rosa).chooses("Ada Baker"));
        manager.called(max).draftsOffer(ada).submit();
        clock.passes(DAY.multipliedBy(2));

        morning.comes();

        assertThat(ada.openTasks()).containsExactly(Approver.APPROVE_OFFER);
        assertThat(linesTo(ann)).containsExactly("Ada Baker");
        assertThat(morning.mailsTo(max)).isEmpty();
    }

    @Test
    void whoeverHasNoAddressOrNothingThatWaitsGetsNoMail() {
        String sam = morning.hires("Sam", "recruiters");
        morning.losesAddress(rosa);
        opens(rosa).appliedForBy("Ada Baker");
        clock.passes(DAY.multipliedBy(3));

        morning.comes();

        assertThat(morning.unsent()).isZero();
        assertThat(morning.mailsTo(sam)).isEmpty();
    }

    @Test
    void aLongListIsCutAndSaysHowMuchMoreThereIs() {
        PostedJob job = opens(rosa);
        for (int i = 1; i <= 52; i++) {
            clock.passes(Duration.ofSeconds(1));
            job.appliedForBy("Candidate " + i);
        }
        clock.passes(DAY.multipliedBy(3));

        morning.comes();

        assertThat(linesTo(rosa))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj(i -> "Candidate " + i)
                        .toList());
        assertThat(morning.mailsTo(rosa)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Waiting for you: 52 tasks");
            assertThat(mail.text()).contains("\nAnd 2 more.\n");
            assertThat(Jsoup.parse(mail.html()).text()).contains("And 2 more.");
        });
    }

    @Test
    void theTimerLeavesOutWeekendsAndHolidays() {
        clock.moveToStartOf(LocalDate.of(2030, 1, 18));
        morning.begins();

        assertThat(morning.nextTime()).as("Friday at eight in Zurich").isEqualTo(Instant.parse("2030-01-18T07:00:00Z"));
        morning.comes();
        assertThat(morning.nextTime())
                .as("Tuesday: Monday is Martin Luther King's day")
                .isEqualTo(Instant.parse("2030-01-22T07:00:00Z"));
    }

    @Test
    void theTimerGoesByTheClockOnTheWallWhenSummerTimeBegins() {
        clock.moveToStartOf(LocalDate.of(2030, 3, 29));
        morning.begins();

        morning.comes();

        assertThat(morning.nextTime()).as("Monday at eight").isEqualTo(Instant.parse("2030-04-01T06:00:00Z"));
    }

    @Test
    void whatWasMissedInTheMorningIsMadeUpForOnTheSameDayOnce() {
        opens(rosa).appliedForBy("Ada Baker");
        clock.passes(DAY.multipliedBy(4).plusHours(6));

        morning.runsDueJobs();

        assertThat(morning.mailsTo(rosa)).as("on Friday at three").hasSize(1);
        assertThat(morning.nextTime()).isEqualTo(Instant.parse("2030-01-14T07:00:00Z"));
    }

    @Test
    void whatWasMissedUntilADayOffIsToldOnTheNextBusinessDay() {
        opens(rosa).appliedForBy("Ada Baker");
        clock.passes(DAY.multipliedBy(5));

        morning.runsDueJobs();
        assertThat(morning.mailsTo(rosa)).as("on Saturday").isEmpty();
        assertThat(morning.end()).isEqualTo("EndEvent_DayOff");

        morning.comes();
        assertThat(clock.today()).isEqualTo("2030-01-14");
        assertThat(linesTo(rosa)).containsExactly("Ada Baker");
    }

    @Test
    void whatWasMissedUntilTheNextMorningIsToldOnceThen() {
        opens(rosa).appliedForBy("Ada Baker");
        clock.moveTo(Instant.parse("2030-01-11T06:30:00Z"));

        morning.runsDueJobs();
        assertThat(morning.mailsTo(rosa))
                .as("Thursday's, on Friday at half past seven")
                .hasSize(1);

        morning.comes();
        assertThat(clock.today()).isEqualTo("2030-01-11");
        assertThat(morning.mailsTo(rosa)).as("still on Friday").hasSize(1);
    }

    @Test
    void whereItBreaksOffHalfWayEachIsStillToldOnce() {
        Candidacy ada = opens(rosa).appliedForBy("Ada Baker");
        nobodyHas(ada);
        List<String> all = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> morning.hires("Sam", "recruiters"))
                .toList();
        clock.moveTo(Instant.parse("2030-01-11T07:00:00Z"));

        management.executeJob(morning.due().getId());
        management.executeJob(morning.due().getId());
        assertThat(morning.unsent()).isEqualTo(100);
        transaction.executeWithoutResult(undone -> {
            management.executeJob(morning.due().getId());
            undone.setRollbackOnly();
        });
        assertThat(morning.unsent()).isEqualTo(100);
        assertThat(morning.runsDueJobs()).isEqualTo(1);

        assertThat(all).allSatisfy(sam -> assertThat(morning.mailsTo(sam)).hasSize(1));
    }

    @RepeatedTest(3)
    void twoAtTheSameMomentTellEachOnce() throws Exception {
        String sam = morning.hires("Sam");
        opens(rosa).appliedForBy("Ada Baker");
        opens(sam).appliedForBy("Ben Cook");
        clock.passes(DAY.multipliedBy(3));
        List<String> jobs = List.of(morning.startsAgain(), morning.startsAgain());

        List<Object> answers = AtOnce.run(jobs.stream().map(job -> (Callable<Object>) () -> done(job)));
        clock.passes(Duration.ofMinutes(1));
        morning.runsDueJobs();

        assertThat(answers).contains("done");
        assertThat(morning.mailsTo(rosa)).hasSize(1);
        assertThat(morning.mailsTo(sam)).hasSize(1);
        assertThat(management
                        .createJobQuery()
                        .processDefinitionKey("reminders")
                        .executable()
                        .count())
                .isZero();
    }

    /** Whoever comes second fails at what the first has kept, and the engine tries again a little later. */
    private Object done(String job) {
        try {
            management.executeJob(job);
            return "done";
        } catch (RuntimeException second) {
            return "came second";
        }
    }

    @Test
    void aChangedTableHoldsForWhatIsOpenToo() throws IOException {
        opens(rosa).appliedForBy("Ada Baker");
        ofADesigner =
                repository.createDeployment().addString("deadlines.dmn", """
                        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="D" name="D" namespace="n">
                        <decision id="deadlines" name="Deadlines" camunda:historyTimeToLive="P1D"><decisionTable id="T" hitPolicy="FIRST">
                        <input id="I"><inputExpression id="IE" typeRef="string"><text>task</text></inputExpression></input>
                        <output id="O1" name="due" typeRef="string" /><output id="O2" name="remind" typeRef="string" />
                        <output id="O3" name="escalate" typeRef="string" /><output id="O4" name="escalateTo" typeRef="string" />
                        <output id="O5" name="offer" typeRef="string" />
                        <rule id="R"><inputEntry id="E"><text>"Task_ScreenApplication"</text></inputEntry>
                        <outputEntry id="E1"><text>"P3D"</text></outputEntry><outputEntry id="E2"><text>"PT4H"</text></outputEntry>
                        <outputEntry id="E3"><text></text></outputEntry><outputEntry id="E4"><text></text></outputEntry>
                        <outputEntry id="E5"><text></text></outputEntry></rule>
                        </decisionTable></decision></definitions>""").deploy();

        morning.comes();

        assertThat(clock.today()).as("four hours after it came").isEqualTo("2030-01-08");
        assertThat(linesTo(rosa)).containsExactly("Ada Baker");
    }

    @Test
    void aScorecardWaitsFromItsInterviewOn() {
        String ines = morning.hires("Ines");
        Candidacy ada = team.takesUntil(Recruiter.PROPOSE_SLOTS, opens(rosa).appliedForBy("Ada Baker"));
        Instant friday = Instant.parse("2030-01-11T13:00:00Z");
        recruiter.proposes(ada, List.of(ines), friday);
        ada.chooses(friday);

        clock.moveTo(Instant.parse("2030-01-14T06:00:00Z"));
        morning.runsDueJobs();
        assertThat(morning.mailsTo(ines))
                .as("before one business day has passed")
                .isEmpty();

        clock.moveTo(Instant.parse("2030-01-15T06:00:00Z"));
        morning.comes();
        assertThat(linesTo(ines)).containsExactly("Ada Baker");
        assertThat(morning.mailsTo(ines).get(0).text()).contains("""
                - Write scorecard: Ada Baker, Night Baker
                  Since 11 January 2030, due 14 January 2030.
                """);
    }

    @Test
    void aTaskOfAnEarlierDiagramIsListedFromItsDueDateOn() throws IOException {
        ofADesigner = repository
                .createDeployment()
                .addString(
                        "screening.bpmn",
                        new ClassPathResource("designs/screening-1.1.bpmn").getContentAsString(StandardCharsets.UTF_8))
                .addClasspathResource("bpmn/forms/screen-application.form")
                .deploy();
        Candidacy ada = opens(rosa).appliedForBy("Ada Baker");
        tasks.saveTask(dueAt(screening(ada), "2030-01-10T18:00:00Z"));

        clock.moveTo(Instant.parse("2030-01-10T17:00:00Z"));
        morning.runsDueJobs();
        assertThat(morning.mailsTo(rosa)).isEmpty();

        morning.comes();
        assertThat(linesTo(rosa)).containsExactly("Ada Baker");
    }

    @Test
    void theListOfTheDayBeforeIsForgottenOnceItIsSent() {
        opens(rosa).appliedForBy("Ada Baker");
        clock.passes(DAY.multipliedBy(3));
        morning.comes();
        assertThat(morning.mailsTo(rosa)).hasSize(1);

        morning.comes();
        assertThat(morning.keptFor(rosa)).isEqualTo(1);
        postman.strikes();
        morning.comes();
        assertThat(morning.keptFor(rosa))
                .as("yesterday's has not gone out, and what tries it must find it")
                .isEqualTo(2);
    }

    @Test
    void aTimeThatIsNoneIsRefusedWhereTheDiagramIsDeployed() throws IOException {
        String diagram = new ClassPathResource("bpmn/reminders.bpmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("'08:00'", "'eight'");

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("reminders.bpmn", diagram)
                        .deploy())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"eight\" in everyBusinessDayAt is not a time of the day such as 08:00");
        assertThatThrownBy(() -> reminders.everyBusinessDayAt("eight"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"eight\" is no time of the day at which to remind people; write it as in 08:00.");
    }

    /** What a mail says, but for where its tasks are. */
    private static String withoutLinks(Envelope mail) {
        return mail.text().replaceAll("(?m)^  http.*\n", "");
    }

    /** What is said for each line of the last reminder somebody got: the candidate's name. */
    private List<String> linesTo(String person) {
        List<Envelope> mails = morning.mailsTo(person);
        assertThat(mails).isNotEmpty();
        return Stream.of(mails.get(mails.size() - 1).text().split("\n"))
                .filter(line -> line.startsWith("- "))
                .map(line -> line.replaceAll("- [^:]*: (.*), Night Baker", "$1"))
                .toList();
    }

    /** A posting of that recruiter's, open. */
    private PostedJob opens(String whose) {
        PostedJob job = team.starts(team.posting(HiringTeam.TITLE + "\n\nBake through the night.")
                .putValue("openings", 1)
                .putValue("recruiter", whose));
        recruiter.reviews(job).choosing("submit");
        approver.looksAt(job).choosing("approve");
        return job;
    }

    private void nobodyHas(Candidacy candidacy) {
        tasks.setAssignee(screening(candidacy).getId(), null);
    }

    private Task screening(Candidacy candidacy) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(candidacy.id())
                .taskDefinitionKey(Recruiter.SCREEN_APPLICATION)
                .singleResult();
    }

    private static Task dueAt(Task task, String moment) {
        task.setDueDate(Date.from(Instant.parse(moment)));
        return task;
    }
}
