package org.hiringpipelines.workflows.rehearsals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Simulates candidates by what the engine has shown. Where many of them take a turn that it has not shown from there, it carries one of them from
 * the application on, along the same way and beyond, and has shown it then. The others go by what is most like it.
 */
final class Crowd {

    /** Whatever more take is shown as well by those. */
    private static final int LOOKED_AT = 1_000;

    private static final int MOST_STEPS = 150;
    private static final int WEEKDAYS = 5;
    private static final int FIRST_HOUR = 8;
    private static final int HOURS = 10;

    private final String kind;
    private final WalkSetting setting;
    private final Rates rates;
    private final Function<Chooser, List<Passage>> engine;
    private final long seed;
    private final LocalDate monday;
    private final Set<LearnedLine.Crossing> asked = new HashSet<>();
    private RehearsalReport.Stopped stopped = RehearsalReport.Stopped.NOBODY_CAME;
    private int guessed;
    private int tested;
    private int right;

    /**
     * A crowd.
     *
     * @param kind the key of the process that candidates go through
     * @param engine has a new candidate carried through the engine
     * @param seed of all chance
     * @param monday the first day of the week in which they apply
     */
    Crowd(
            String kind,
            WalkSetting setting,
            Rates rates,
            Function<Chooser, List<Passage>> engine,
            long seed,
            LocalDate monday) {
        this.kind = kind;
        this.setting = setting;
        this.rates = rates;
        this.engine = engine;
        this.seed = seed;
        this.monday = monday;
    }

    /** A turn that the engine has not shown, and the ways there, one for each candidate who takes it before any other such turn. */
    private record Unshown(LearnedLine.Crossing turn, boolean guessed, List<List<Way>> ways) {}

    /** A candidate's way, and the first turn of it that the engine has not shown; null where it has shown all. */
    private record Simulated(Journey journey, Unshown first) {}

    /** Why the engine shows no more. */
    RehearsalReport.Stopped stopped() {
        return stopped;
    }

    /** How many turns of candidates go by what was shown where something else had been done before, or by another way. */
    int guessed() {
        return guessed;
    }

    /** How many turns, of which something was known from elsewhere, the engine was asked to show. */
    int tested() {
        return tested;
    }

    /** How many of these led where that had led. */
    int right() {
        return right;
    }

    /** Lets the engine show what so many candidates need it to, as long as it has time; answers which share of them is likely to go astray then. */
    double learn(int candidates, BooleanSupplier timeLeft) {
        List<Unshown> unshown = unshown(candidates);
        double astray = astray(unshown, candidates);
        Optional<Unshown> next = worst(unshown);
        while (astray > RehearsalReport.FEW_ASTRAY && next.isPresent() && timeLeft.getAsBoolean()) {
            show(next.get());
            unshown = unshown(candidates);
            astray = astray(unshown, candidates);
            next = worst(unshown);
        }
        stopped = whyStopped(astray, next.isEmpty());
        return astray;
    }

    private RehearsalReport.Stopped whyStopped(double astray, boolean allAsked) {
        if (setting.line().beginning(kind).isEmpty()) {
            return RehearsalReport.Stopped.NOBODY_CAME;
        }
        if (astray <= RehearsalReport.FEW_ASTRAY) {
            return RehearsalReport.Stopped.ENOUGH_SHOWN;
        }
        return allAsked ? RehearsalReport.Stopped.NOTHING_MORE_TO_SHOW : RehearsalReport.Stopped.TIME_OVER;
    }

    private double astray(List<Unshown> unshown, int candidates) {
        return unshown.stream().mapToDouble(this::astray).sum() / Math.min(candidates, LOOKED_AT);
    }

    private double astray(Unshown unshown) {
        return unshown.ways().size() * (unshown.guessed() ? doubt() : 1);
    }

    /** How likely a turn leads elsewhere than where it led after something else; by Laplace's rule, so that a few turns that led there prove little. */
    private double doubt() {
        return (tested - right + 1.0) / (tested + 2.0);
    }

    private Optional<Unshown> worst(List<Unshown> unshown) {
        return unshown.stream()
                .filter(one -> !asked.contains(one.turn()))
                .max(Comparator.comparingDouble(this::astray));
    }

    /** The first unshown turns of the crowd, in the order in which its candidates come to them. */
    private List<Unshown> unshown(int candidates) {
        Map<LearnedLine.Crossing, Unshown> turns = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(candidates, LOOKED_AT); i++) {
            Unshown first = simulated(i).first();
            if (first != null) {
                turns.merge(first.turn(), first, (known, more) -> {
                    known.ways().addAll(more.ways());
                    return known;
                });
            }
        }
        return List.copyOf(turns.values());
    }

    private void show(Unshown unshown) {
        asked.add(unshown.turn());
        List<Passage> likely =
                setting.line().likely(unshown.turn().place(), unshown.turn().way());
        List<Way> there = unshown.ways().get(0);
        List<Passage> carried =
                engine.apply(Chooser.after(there, Chooser.byRates(rates, new Random(seed + asked.size()))));
        carried.stream()
                .filter(step -> step.from().equals(unshown.turn().place())
                        && step.way().equals(unshown.turn().way()))
                .findFirst()
                .filter(step -> !likely.isEmpty())
                .ifPresent(step -> {
                    tested++;
                    right += likely.stream().anyMatch(step::leadsLike) ? 1 : 0;
                });
    }

    /** The ways of so many candidates. */
    List<Journey> candidates(int many) {
        guessed = 0;
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            journeys.add(simulated(i).journey());
        }
        return journeys;
    }

    private Simulated simulated(int number) {
        Random chance = new Random(seed * 1_000_003 + number);
        Instant submitted = monday.plusDays(chance.nextInt(WEEKDAYS))
                .atTime(FIRST_HOUR + chance.nextInt(HOURS), chance.nextInt(60))
                .atZone(setting.clock().getZone())
                .toInstant();
        Chooser chooser = Chooser.byRates(rates, chance);
        List<Passage> steps = new ArrayList<>();
        Unshown first = null;
        Optional<String> place = setting.line().beginning(kind);
        while (place.isPresent() && steps.size() < MOST_STEPS) {
            String here = place.get();
            List<Way> open = setting.line().from(here);
            // Where none is open, it was learned what comes of mere waiting.
            Way way = open.isEmpty() ? Way.timePasses() : chooser.choose(here, open);
            List<Passage> known = setting.line().known(here, way);
            if (known.isEmpty()) {
                known = setting.line().likely(here, way);
                first = first == null ? unshown(here, way, !known.isEmpty(), steps) : first;
                known = known.isEmpty() ? anotherWay(here, chance) : known;
                guessed += known.isEmpty() ? 0 : 1;
            }
            if (known.isEmpty()) {
                break;
            }
            Passage passage = known.get(chance.nextInt(known.size()));
            steps.add(passage);
            place = Optional.ofNullable(passage.to());
        }
        return new Simulated(journey(submitted, steps), first);
    }

    private static Unshown unshown(String place, Way way, boolean guessed, List<Passage> before) {
        List<Way> ways = new ArrayList<>(before.stream().map(Passage::way).toList());
        ways.add(way);
        return new Unshown(new LearnedLine.Crossing(place, way), guessed, new ArrayList<>(List.of(ways)));
    }

    private List<Passage> anotherWay(String place, Random chance) {
        List<Way> shown = setting.line().from(place).stream()
                .filter(way -> !setting.line().known(place, way).isEmpty())
                .toList();
        return shown.isEmpty()
                ? List.of()
                : setting.line().known(place, Chooser.byRates(rates, chance).choose(place, shown));
    }

    private Journey journey(Instant submitted, List<Passage> steps) {
        Instant at = submitted;
        for (Passage step : steps) {
            at = setting.time().after(at, step.took());
        }
        return new Journey(submitted, steps, at);
    }
}
