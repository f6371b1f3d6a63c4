package org.hiringpipelines.workflows.rehearsals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the engine has shown of a line: from which place which way leads where. A place is what is open, and what has been done how often; who
 * is decided about alike from there goes on alike.
 */
final class LearnedLine {

    /** A way taken from a place. */
    record Crossing(String place, Way way) {}

    private final Map<String, List<Way>> ways = new LinkedHashMap<>();
    private final Map<Crossing, List<Passage>> passages = new LinkedHashMap<>();
    private final Map<Crossing, List<Passage>> alike = new HashMap<>();

    /** What was asked since something was last learned. */
    private final Map<Crossing, List<Passage>> likely = new HashMap<>();

    private final Set<Crossing> refused = new HashSet<>();
    private final Set<Way> tried = new LinkedHashSet<>();
    private final Map<String, String> first = new HashMap<>();

    /** Somebody stands at a place for which these ways lead on; answers those of them that nobody was refused there. */
    List<Way> stands(String kind, String place, List<Way> leading) {
        first.putIfAbsent(kind, place);
        List<Way> open = leading.stream()
                .filter(way -> !refused.contains(new Crossing(place, way)))
                .toList();
        ways.put(place, open);
        return open;
    }

    /** Whoever stands there is refused to go that way, and goes another. */
    void refuses(String place, Way way) {
        refused.add(new Crossing(place, way));
        tried.add(way);
    }

    /** Somebody went on. */
    void learn(Passage passage) {
        passages.computeIfAbsent(new Crossing(passage.from(), passage.way()), turn -> new ArrayList<>())
                .add(passage);
        alike.computeIfAbsent(new Crossing(openAt(passage.from()), passage.way()), turn -> new ArrayList<>())
                .add(passage);
        likely.clear();
        tried.add(passage.way());
    }

    /** Where everybody of a kind begins; nothing where none has begun yet. */
    Optional<String> beginning(String kind) {
        return Optional.ofNullable(first.get(kind));
    }

    /** The ways that lead on from a place. */
    List<Way> from(String place) {
        return ways.get(place);
    }

    /** What happened whenever somebody went this way from there; nothing where nobody has. */
    List<Passage> known(String place, Way way) {
        return passages.getOrDefault(new Crossing(place, way), List.of());
    }

    /**
     * What happened where the same was open and something else had been done before, as little else as possible; nothing where nobody has gone
     * this way there either.
     */
    List<Passage> likely(String place, Way way) {
        return likely.computeIfAbsent(new Crossing(place, way), this::nearest);
    }

    private List<Passage> nearest(Crossing crossing) {
        List<Passage> elsewhere = alike.getOrDefault(new Crossing(openAt(crossing.place()), crossing.way()), List.of());
        Map<String, Integer> done = doneAt(crossing.place());
        int least = elsewhere.stream()
                .mapToInt(passage -> apart(done, passage.from()))
                .min()
                .orElse(0);
        return elsewhere.stream()
                .filter(passage -> apart(done, passage.from()) == least)
                .toList();
    }

    private static int apart(Map<String, Integer> done, String place) {
        Map<String, Integer> differences = new HashMap<>(done);
        doneAt(place).forEach((task, times) -> differences.merge(task, -times, Integer::sum));
        return differences.values().stream().mapToInt(Math::abs).sum();
    }

    private static Map<String, Integer> doneAt(String place) {
        return Arrays.stream(place.substring(place.lastIndexOf('|') + 1).strip().split(" ", -1))
                .filter(done -> !done.isEmpty())
                .collect(Collectors.toMap(
                        done -> done.substring(0, done.lastIndexOf(':')),
                        done -> Integer.valueOf(done.substring(done.lastIndexOf(':') + 1))));
    }

    /** What is open at a place, whatever has been done before. */
    static String openAt(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf('|')));
    }

    /** Everything that was tried somewhere. */
    Set<Way> tried() {
        return tried;
    }

    /** The first way from a place on the shortest way to something that nobody has tried anywhere; nothing where all is tried. */
    Optional<Way> towardsUntried(String place) {
        Map<String, Way> reached = new HashMap<>();
        Set<String> seen = new HashSet<>(Set.of(place));
        Deque<String> next = new ArrayDeque<>(List.of(place));
        while (!next.isEmpty()) {
            String here = next.remove();
            for (Way way : ways.getOrDefault(here, List.of())) {
                Way begun = reached.getOrDefault(here, way);
                if (!tried.contains(way)) {
                    return Optional.of(begun);
                }
                for (Passage passage : known(here, way)) {
                    if (passage.to() != null && seen.add(passage.to())) {
                        reached.put(passage.to(), begun);
                        next.add(passage.to());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
