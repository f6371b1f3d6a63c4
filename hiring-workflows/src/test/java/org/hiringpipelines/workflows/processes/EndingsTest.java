package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One opening, two candidates: whatever ends for Ada or for the posting, wherever Ben stands. What is to become of Ben and of the posting
 * stands in the tables of {@code docs/endings.md}.
 */
@HiringTest
public class EndingsTest {

    private static final String RECRUITER = "recruiter@team.example";

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private Approver approver;

    @Autowired
    private HiringManager manager;

    @Autowired
    private MovableClock clock;

    private PostedJob job;
    private Candidacy ada;
    private Candidacy ben;

    /** What ends, under the words with which the tables head a column. */
    enum Event {
        HIRED("the other is hired"),
        DECLINES("the other's offer comes to nothing"),
        LETS_THE_OFFER_EXPIRE("the other's offer comes to nothing"),
        IS_REFUSED_AFTER_A_FINDING("the other's offer comes to nothing"),
        WITHDRAWS_WITH_AN_OFFER("the other's offer comes to nothing"),
        WITHDRAWS_AFTER_ACCEPTING("the other's offer comes to nothing"),
        IS_REJECTED("the other is rejected or put on hold"),
        IS_PUT_ON_HOLD("the other is rejected or put on hold"),
        LAST_DAY_PASSES("no more applications, those in hand go on"),
        CLOSED("no more applications, those in hand go on"),
        CLOSED_WITH_THOSE_IN_HAND("closed, those in hand end");

        private final String column;

        Event(String column) {
            this.column = column;
        }
    }

    /** Where Ben stands, under the words with which a row of the tables begins. */
    enum Place {
        SCREENING("screening", Recruiter.SCREEN_APPLICATION),
        SLOTS("slots to be proposed", Recruiter.PROPOSE_SLOTS),
        INTERVIEW("interview scheduled", Interviewer.WRITE_SCORECARD),
        SCORECARDS("scorecards awaited", Interviewer.WRITE_SCORECARD),
        ROUND("round to be decided", HiringManager.DECIDE_ROUND),
        HIRE("hire to be decided", HiringManager.DECIDE_HIRE),
        ON_HOLD("on hold", HiringManager.DECIDE_HIRE),
        DRAFT("offer to be drafted", HiringManager.DRAFT_OFFER),
        APPROVAL("offer in approval", Approver.APPROVE_OFFER),
        OUT("offer out", Recruiter.RECORD_OFFER_ANSWER),
        ACCEPTED("offer accepted, check awaited", Recruiter.RECORD_CLEARANCE),
        FINDING("finding to be assessed", HiringManager.ASSESS_FINDING);

        private final String row;
        private final String task;

        Place(String row, String task) {
            this.row = row;
            this.task = task;
        }

        private String posting() {
            return switch (this) {
                case OUT -> "with an offer out";
                case ACCEPTED, FINDING -> "with an offer accepted";
                case ON_HOLD -> "on hold";
                default -> "without an offer";
            };
        }
    }

    /** A cell of the first table, and what the second says of the posting there. */
    record Cell(Place place, Event event, String ben, String posting) {

        @Override
        public String toString() {
            return event + " while Ben is at " + place + ": " + ben + "; posting " + posting;
        }
    }

    static Stream<Cell> everyCell() {
        Map<String, Map<String, String>> candidates = table(0);
        Map<String, Map<String, String>> postings = table(1);
        assertThat(candidates.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Place.values()).map(place -> place.row).toList());
        return Arrays.stream(Place.values())
                .flatMap(place -> Arrays.stream(Event.values())
                        .map(event -> new Cell(
                                place,
                                event,
                                candidates.get(place.row).get(event.column),
                                postings.get(place.posting()).get(event.column))));
    }

    /** A table of the page: its rows by their first cell, and in each the cells by the heads of their columns. */
    private static Map<String, Map<String, String>> table(int which) {
        List<List<String>> tables;
        try {
            tables = Stream.of(Files.readString(Path.of("..", "docs", "endings.md"))
                            .split("\n\n"))
                    .filter(paragraph -> paragraph.startsWith("|"))
                    .map(paragraph -> paragraph.lines().toList())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<String> lines = tables.get(which);
        List<String> heads = cells(lines.get(0));
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        lines.stream().skip(2).map(EndingsTest::cells).forEach(row -> {
            Map<String, String> said = new LinkedHashMap<>();
            IntStream.range(1, row.size()).forEach(i -> said.put(heads.get(i), row.get(i)));
            rows.put(row.get(0), said);
        });
        return rows;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|")).skip(1).map(String::strip).toList();
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void whatBecomesOfTheOtherAndOfThePosting(Cell cell) {
        job = opens();
        ben = takes(job, cell.place());
        ada = waitsForHerEnd(cell.event());
        List<Object> before = ben.state();

        happens(cell.event());

        switch (cell.ben()) {
            case "goes on" -> assertThat(ben.state()).isEqualTo(before);
            case "stays" -> staysOnHold(before);
            case "stays, runner-up chosen" -> {
                staysOnHold(before);
                assertThat(job.openTasks()).containsOnlyOnce(HiringManager.CHOOSE_RUNNER_UP);
            }
            case "ends" -> {
                ben.hasEnded(Ending.POSITION_FILLED);
                assertThat(ben.mails()).doesNotContain("offer-taken-back", "interview-called-off");
            }
            case "ends, called off" -> {
                ben.hasEnded(Ending.POSITION_FILLED);
                assertThat(ben.mailsTo(Interviewer.addressOf("interviewer")))
                        .extracting(Envelope::subject)
                        .anyMatch(subject -> subject.contains("the time is off"));
            }
            case "ends, offer void" -> {
                ben.hasEnded(Ending.POSITION_FILLED);
                assertThat(ben.mails()).endsWith("offer-taken-back");
                assertThat(ben.mailsTo(RECRUITER))
                        .extracting(Envelope::subject)
                        .contains("The offer to Ben Miller is void: Night Baker");
            }
            default -> throw new AssertionError("The page says \"" + cell.ben() + "\", which nobody knows.");
        }
        if (!cell.ben().equals("stays, runner-up chosen")) {
            assertThat(job.openTasks()).doesNotContain(HiringManager.CHOOSE_RUNNER_UP);
        }
        switch (cell.posting()) {
            case "open" -> {
                assertThat(job.requisition().status()).isEqualTo(Requisition.Status.OPEN);
                assertThat(job.openTasks()).contains(HiringManager.MANAGE_POSTING);
            }
            case "closed, goes on" -> {
                assertThat(job.requisition().status()).isEqualTo(Requisition.Status.CLOSED);
                assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
            }
            case "ended" -> {
                assertThat(job.requisition().status()).isEqualTo(Requisition.Status.CLOSED);
                job.hasEndedAt(PostedJob.CLOSED);
            }
            default -> throw new AssertionError("The page says \"" + cell.posting() + "\", which nobody knows.");
        }
    }

    private void staysOnHold(List<Object> before) {
        assertThat(ben.application().outcome()).isEqualTo(Outcome.ON_HOLD);
        assertThat(ben.state()).isEqualTo(before);
    }

    private PostedJob opens() {
        PostedJob opened = team.receives(1);
        recruiter
                .reviews(opened)
                .with("closesOn", clock.today().plusDays(3).toString())
                .choosing("submit");
        approver.looksAt(opened).choosing("approve");
        return opened;
    }

    private Candidacy takes(PostedJob posting, Place place) {
        Candidacy taken = team.takesUntil(place.task, comesIn(posting, place));
        if (place == Place.SCORECARDS) {
            clock.moveTo(taken.interview().startsAt().plus(Duration.ofHours(2)));
            taken.runsDueJobs();
        } else if (place == Place.ON_HOLD) {
            manager.decidesHire(taken).choosing("hold");
            // What happens afterwards happens later.
            clock.passes(Duration.ofMinutes(1));
        }
        return taken;
    }

    private static Candidacy comesIn(PostedJob posting, Place place) {
        String name = "Ben Miller";
        return switch (place) {
            case HIRE, ON_HOLD -> posting.considers(name);
            case DRAFT, APPROVAL, OUT, ACCEPTED, FINDING -> posting.chooses(name);
            default -> posting.appliedForBy(name);
        };
    }

    /** Ada, just before what ends for her. */
    private Candidacy waitsForHerEnd(Event event) {
        String name = "Ada Baker";
        return switch (event) {
            case HIRED, WITHDRAWS_AFTER_ACCEPTING -> team.takesUntil(Recruiter.RECORD_CLEARANCE, job.chooses(name));
            case DECLINES, WITHDRAWS_WITH_AN_OFFER -> team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, job.chooses(name));
            case IS_REFUSED_AFTER_A_FINDING -> team.takesUntil(HiringManager.ASSESS_FINDING, job.chooses(name));
            case LETS_THE_OFFER_EXPIRE -> holdsAnOfferForADay(name);
            default -> job.appliedForBy(name);
        };
    }

    private Candidacy holdsAnOfferForADay(String name) {
        Candidacy chosen = job.chooses(name);
        manager.draftsOffer(chosen)
                .with("expiresOn", clock.today().plusDays(1).toString())
                .submit();
        approver.looksAtOfferFor(chosen).choosing("approve");
        return chosen;
    }

    private void happens(Event event) {
        switch (event) {
            case HIRED -> {
                team.hires(ada).hasEnded(Ending.HIRED);
                allElseIsDone();
            }
            case DECLINES -> {
                ada.answersOffer("declined", "Moves to Rome.");
                adaHasEnded(Ending.OFFER_DECLINED);
            }
            case LETS_THE_OFFER_EXPIRE -> {
                clock.moveToStartOf(clock.today().plusDays(2));
                ada.runsDueJobs();
                adaHasEnded(Ending.OFFER_DECLINED);
            }
            case IS_REFUSED_AFTER_A_FINDING -> {
                manager.assessesFinding(ada)
                        .with("assessment", "Handles the till.")
                        .choosing("withdraw");
                adaHasEnded(Ending.REJECTED);
            }
            case WITHDRAWS_WITH_AN_OFFER, WITHDRAWS_AFTER_ACCEPTING -> {
                ada.withdrawsBecause("Moves to Rome.");
                adaHasEnded(Ending.WITHDRAWN);
            }
            case IS_REJECTED -> {
                recruiter.screens(ada).because("NOT_QUALIFIED").choosing("reject");
                adaHasEnded(Ending.REJECTED);
            }
            case IS_PUT_ON_HOLD -> {
                recruiter.screens(ada).choosing("hold");
                adaHasEnded(Ending.ON_HOLD);
            }
            case LAST_DAY_PASSES -> {
                clock.moveToStartOf(job.requisition().closesOn().plusDays(1));
                allElseIsDone();
                assertThat(ada.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
            }
            case CLOSED -> {
                manager.manages(job).choosing("close");
                allElseIsDone();
                assertThat(ada.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
            }
            case CLOSED_WITH_THOSE_IN_HAND -> {
                manager.manages(job).with("inHand", "end").choosing("close");
                allElseIsDone();
                ada.hasEnded(Ending.POSITION_FILLED);
            }
        }
    }

    private void adaHasEnded(Ending ending) {
        allElseIsDone();
        ada.hasEnded(ending);
    }

    /** What the engine does by itself, also what it begins by doing so. */
    private void allElseIsDone() {
        ada.runsDueJobs();
        job.runsDueJobs();
        team.runsBatches();
        job.runsDueJobs();
        team.runsBatches();
    }
}
