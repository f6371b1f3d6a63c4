package org.hiringpipelines.workflows.rehearsals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

/** Who says what happens next. */
interface Chooser {

    /** One of the ways from a place. */
    Way choose(String place, List<Way> ways);

    /** By chance, as often as the rates say. */
    static Chooser byRates(Rates rates, RandomGenerator chance) {
        return (place, ways) -> {
            List<Double> likely = rates.of(ways);
            double drawn = chance.nextDouble()
                    * likely.stream().mapToDouble(Double::doubleValue).sum();
            for (int i = 0; i < ways.size(); i++) {
                drawn -= likely.get(i);
                if (drawn < 0) {
                    return ways.get(i);
                }
            }
            return ways.get(ways.size() - 1);
        };
    }

    /** What nobody has tried yet, or what leads there; by chance where all is tried. */
    static Chooser curious(LearnedLine line, Chooser otherwise) {
        return (place, ways) ->
                line.towardsUntried(place).filter(ways::contains).orElseGet(() -> otherwise.choose(place, ways));
    }

    /** First these ways, then whatever another says. */
    static Chooser after(List<Way> route, Chooser then) {
        Deque<Way> left = new ArrayDeque<>(route);
        return (place, ways) -> {
            Way next = left.poll();
            return next != null && ways.contains(next) ? next : then.choose(place, ways);
        };
    }
}
