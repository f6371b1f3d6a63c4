package org.hiringpipelines.workflows.rehearsals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.rehearsals.RehearsalReport.Stopped;
import org.junit.jupiter.api.Test;

/** The engine shows what many candidates of a crowd need, and no more. */
class CrowdTest {

    private static final String ONCE = "application | Screen | ";
    private static final String AGAIN = "application | Screen | Screen:1";
    private static final String LATER = "application | Screen | Screen:2";
    private static final Way ADVANCE = Way.done("Screen", "advance", false);
    private static final Way REJECT = Way.done("Screen", "reject", false);
    private static final PassedElement REJECTED = new PassedElement("application", "EndEvent_Rejected");

    private final WalkSetting setting = new WalkSetting(
            (RehearsedEngine) Proxy.newProxyInstance(
                    CrowdTest.class.getClassLoader(),
                    new Class<?>[] {RehearsedEngine.class},
                    // Nothing is drawn, and nobody but the crowd asks the engine for anything.
                    (engine, method, arguments) -> List.of()),
            new BusinessDays(day -> false, ZoneOffset.UTC),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            List::of,
            List::of);

    private final List<List<Way>> carried = new ArrayList<>();

    @Test
    void theEngineShowsWhatMostCandidatesNeedAndThenStops() {
        setting.line().stands("application", ONCE, List.of(ADVANCE, REJECT));
        setting.line().learn(passage(ONCE, REJECT, null));

        Crowd crowd = crowd(Map.of("advance", 50.0, "reject", 50.0));
        double astray = crowd.learn(400, () -> true);

        // It was asked once, by one of those who advance, and has shown the second decision as well.
        assertThat(carried).hasSize(1);
        assertThat(carried.get(0)).startsWith(ADVANCE);
        assertThat(astray).isZero();
        assertThat(crowd.stopped()).isEqualTo(Stopped.ENOUGH_SHOWN);
        List<Journey> journeys = crowd.candidates(400);
        assertThat(journeys)
                .allSatisfy(journey -> assertThat(journey.last().end()).isEqualTo(REJECTED));
        assertThat(journeys).filteredOn(journey -> journey.steps().size() == 2).hasSizeBetween(170, 230);
        assertThat(crowd.guessed()).isZero();
    }

    @Test
    void whatFewTakeGoesByWhatIsMostLikeItAndIsCounted() {
        setting.line().stands("application", ONCE, List.of(ADVANCE, REJECT));
        setting.line().stands("application", AGAIN, List.of(ADVANCE, REJECT));
        setting.line().learn(passage(ONCE, REJECT, null));
        setting.line().learn(passage(ONCE, ADVANCE, AGAIN));
        setting.line().learn(passage(AGAIN, ADVANCE, null));

        Crowd crowd = crowd(Map.of("advance", 4.0, "reject", 96.0));
        double astray = crowd.learn(1_000, () -> true);

        // Nobody was rejected the second time; the first time is like it, and half of what nobody has tried may lead
        // elsewhere.
        assertThat(carried).isEmpty();
        List<Journey> journeys = crowd.candidates(1_000);
        assertThat(crowd.guessed()).isBetween(20, 60);
        assertThat(astray).isCloseTo(crowd.guessed() / 2.0 / 1_000, within(1e-9));
        assertThat(astray).isLessThanOrEqualTo(RehearsalReport.FEW_ASTRAY);
        assertThat(journeys)
                .allSatisfy(journey -> assertThat(journey.last().end()).isEqualTo(REJECTED));
    }

    @Test
    void whereTheTimeIsOverTheReportSaysHowManyMayGoAstray() {
        setting.line().stands("application", ONCE, List.of(ADVANCE, REJECT));
        setting.line().learn(passage(ONCE, REJECT, null));

        Crowd crowd = crowd(Map.of("advance", 50.0, "reject", 50.0));
        double astray = crowd.learn(400, () -> false);

        assertThat(carried).isEmpty();
        assertThat(astray).isCloseTo(0.5, within(0.08));
        assertThat(crowd.stopped()).isEqualTo(Stopped.TIME_OVER);
    }

    @Test
    void whereTheEngineIsLedElsewhereTheReportBlamesNoLackOfTime() {
        setting.line().stands("application", ONCE, List.of(ADVANCE, REJECT));
        setting.line().learn(passage(ONCE, REJECT, null));

        Crowd crowd = crowd(Map.of("advance", 50.0, "reject", 50.0), chooser -> List.of());
        double astray = crowd.learn(8, () -> true);

        assertThat(astray).isGreaterThan(RehearsalReport.FEW_ASTRAY);
        assertThat(crowd.stopped()).isEqualTo(Stopped.NOTHING_MORE_TO_SHOW);
        // All go the other way, where the same is not open; so they are counted.
        assertThat(crowd.candidates(8))
                .allSatisfy(journey -> assertThat(journey.last().way()).isEqualTo(REJECT));
        assertThat(crowd.guessed()).isEqualTo((int) Math.round(8 * astray));
    }

    @Test
    void whereNobodyComesInNothingIsPraised() {
        Crowd crowd = crowd(Map.of("advance", 50.0, "reject", 50.0));

        assertThat(crowd.learn(8, () -> true)).isZero();
        assertThat(crowd.stopped()).isEqualTo(Stopped.NOBODY_CAME);
        crowd.candidates(8);
        assertThat(crowd.guessed()).isZero();
    }

    @Test
    void whoeverStandsWhereNothingIsKnownGoesByNothing() {
        setting.line().stands("application", ONCE, List.of(ADVANCE));

        Crowd crowd = crowd(Map.of("advance", 100.0));

        assertThat(crowd.candidates(8))
                .allSatisfy(journey -> assertThat(journey.steps()).isEmpty());
        assertThat(crowd.guessed()).isZero();
    }

    @Test
    void whatWasTriedElsewhereIsTestedWhereManyTakeIt() {
        setting.line().stands("application", ONCE, List.of(ADVANCE));
        setting.line().stands("application", AGAIN, List.of(REJECT));
        setting.line().stands("application", LATER, List.of(REJECT));
        setting.line().learn(passage(ONCE, ADVANCE, AGAIN));
        setting.line().learn(passage(LATER, REJECT, null));

        Crowd crowd = crowd(Map.of("advance", 100.0, "reject", 0.0));
        double astray = crowd.learn(10, () -> true);

        assertThat(carried).hasSize(1);
        assertThat(crowd.tested()).isEqualTo(1);
        assertThat(crowd.right()).isEqualTo(1);
        assertThat(astray).isZero();
    }

    @Test
    void whereNothingIsOpenCandidatesMeetTheFaultThatTheEngineFoundThere() {
        Passage.Failure stuck = new Passage.Failure(new PassedElement("application", "Screen"), "It never ends.");
        setting.line().stands("application", ONCE, List.of(ADVANCE));
        setting.line().stands("application", AGAIN, List.of());
        setting.line().learn(passage(ONCE, ADVANCE, AGAIN));
        setting.line()
                .learn(new Passage(
                        AGAIN, Way.timePasses(), null, null, Duration.ZERO, List.of(), null, List.of(), stuck));

        Crowd crowd = crowd(Map.of("advance", 100.0));

        assertThat(crowd.learn(10, () -> true)).isZero();
        assertThat(carried).isEmpty();
        assertThat(crowd.candidates(10))
                .hasSize(10)
                .allSatisfy(journey -> assertThat(journey.last().fault()).isEqualTo(stuck));
    }

    private Crowd crowd(Map<String, Double> screened) {
        return crowd(screened, this::carry);
    }

    private Crowd crowd(Map<String, Double> screened, Function<Chooser, List<Passage>> engine) {
        return new Crowd("application", setting, new Rates(Map.of("Screen", screened)), engine, 7, Rehearsal.FIRST_DAY);
    }

    /** An engine that asks twice at most, and rejects everybody in the end. */
    private List<Passage> carry(Chooser chooser) {
        List<Passage> steps = new ArrayList<>();
        List<Way> gone = new ArrayList<>();
        String place = ONCE;
        while (place != null) {
            List<Way> open = setting.line().stands("application", place, List.of(ADVANCE, REJECT));
            Way way = chooser.choose(place, open);
            gone.add(way);
            String next = place.equals(ONCE) && way.equals(ADVANCE) ? AGAIN : null;
            steps.add(passage(place, way, next));
            place = next;
        }
        // What the other choice leads to is as well known as if somebody had taken it.
        steps.stream()
                .filter(step -> step.from().equals(AGAIN))
                .findFirst()
                .ifPresent(step ->
                        List.of(ADVANCE, REJECT).forEach(way -> setting.line().learn(passage(AGAIN, way, null))));
        steps.forEach(setting.line()::learn);
        carried.add(gone);
        return steps;
    }

    private static Passage passage(String from, Way way, String to) {
        return new Passage(
                from, way, to, to == null ? REJECTED : null, Duration.ofDays(1), List.of(), null, List.of(), null);
    }
}
