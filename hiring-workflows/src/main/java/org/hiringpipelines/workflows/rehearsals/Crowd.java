package org.hiringpipelines.workflows.rehearsals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Simulates candidates by what the engine has shown. Where one of them goes a way that nobody has gone from there, the engine carries that
 * candidate from the application on, along the same way and beyond, and has shown it then.
 */
final class Crowd {

    private static final int MOST_STEPS = 150;
    private static final int WEEKDAYS = 5;
    private static final int FIRST_HOUR = 8;
    private static final int HOURS = 10;

    private final String kind;
    private final WalkSetting setting;
    private final Rates rates;
    private final Function<Chooser, List<Passage>> engine;
    private final BooleanSupplier timeLeft;
    private int guessed;

    /**
     * A crowd.
     *
     * @param kind the key of the process that candidates go through
     * @param engine has a new candidate carried through the engine
     * @param timeLeft whether the engine may carry one more
     */
    Crowd(
            String kind,
            WalkSetting setting,
            Rates rates,
            Function<Chooser, List<Passage>> engine,
            BooleanSupplier timeLeft) {
        this.kind = kind;
        this.setting = setting;
        this.rates = rates;
        this.engine = engine;
        this.timeLeft = timeLeft;
    }

    /** How many turns of candidates go by what was shown elsewhere, since the engine had no time left to show them. */
    int guessed() {
        return guessed;
    }

    /** The way of one candidate, by a seed. */
    Journey candidate(long seed, LocalDate monday) {
        Random chance = new Random(seed);
        Instant submitted = monday.plusDays(chance.nextInt(WEEKDAYS))
                .atTime(FIRST_HOUR + chance.nextInt(HOURS), chance.nextInt(60))
                .atZone(setting.clock().getZone())
                .toInstant();
        Chooser chooser = Chooser.byRates(rates, chance);
        List<Passage> steps = new ArrayList<>();
        Optional<String> place = setting.line().beginning(kind);
        while (place.isPresent() && steps.size() < MOST_STEPS) {
            String here = place.get();
            Way way = chooser.choose(here, setting.line().from(here));
            List<Passage> known = setting.line().known(here, way);
            if (known.isEmpty() && timeLeft.getAsBoolean()) {
                List<Way> route =
                        new ArrayList<>(steps.stream().map(Passage::way).toList());
                route.add(way);
                return journey(submitted, engine.apply(Chooser.after(route, chooser)), true);
            }
            if (known.isEmpty()) {
                guessed++;
                known = setting.line().knownElsewhere(here, way);
                known = known.isEmpty() ? anotherWay(here, chance) : known;
            }
            if (known.isEmpty()) {
                break;
            }
            Passage passage = known.get(chance.nextInt(known.size()));
            steps.add(passage);
            place = Optional.ofNullable(passage.to());
        }
        return journey(submitted, steps, false);
    }

    private List<Passage> anotherWay(String place, Random chance) {
        List<Way> shown = setting.line().from(place).stream()
                .filter(way -> !setting.line().known(place, way).isEmpty())
                .toList();
        return shown.isEmpty()
                ? List.of()
                : setting.line().known(place, Chooser.byRates(rates, chance).choose(place, shown));
    }

    private Journey journey(Instant submitted, List<Passage> steps, boolean byEngine) {
        Instant at = submitted;
        for (Passage step : steps) {
            at = setting.time().after(at, step.took());
        }
        return new Journey(submitted, steps, at, byEngine);
    }
}
