package org.hiringpipelines.workflows.rehearsals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/**
 * How often people decide how: for each task, shares of its form's choices, which need not add up to anything. What is not said comes from
 * {@code rates.json} beside this class; a choice that neither knows has the same share as each other such choice of its task.
 *
 * <p>Besides tasks there are {@code left lying}, with the share {@code any} of a hundred tasks that lie until their timers have rung;
 * {@code aside}, likewise for what nothing waits for; and the names of messages, each with the share {@code any} of a hundred steps at
 * which it arrives.
 */
final class Rates {

    static final String LEFT_LYING = "left lying";
    static final String ASIDE = "aside";
    static final String ANY = "any";

    private static final Map<String, Map<String, Double>> USUAL = read();

    private final Map<String, Map<String, Double>> given;

    Rates(Map<String, Map<String, Double>> given) {
        this.given = given;
    }

    /** The shares that hold of what is not said otherwise. */
    static Map<String, Map<String, Double>> usual() {
        return USUAL;
    }

    private static Map<String, Map<String, Double>> read() {
        try (InputStream file = new ClassPathResource("rates.json", Rates.class).getInputStream()) {
            return new ObjectMapper().readValue(file, new TypeReference<TreeMap<String, Map<String, Double>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How likely each of these ways is; they add up to 1, unless none can be taken at all. */
    List<Double> of(List<Way> ways) {
        List<Double> likely = new ArrayList<>();
        double asides = 0;
        long tasksAside = ways.stream().filter(Rates::taskAside).count();
        for (Way way : ways) {
            double share = 0;
            if (way.kind() == Way.Kind.LEFT_LYING) {
                share = share(LEFT_LYING, ANY, 0) / 100;
            } else if (way.kind() == Way.Kind.TOLD) {
                share = share(way.name(), ANY, 0) / 100;
            } else if (taskAside(way)) {
                share = share(ASIDE, ANY, 0) / 100 / tasksAside;
            }
            asides += share;
            likely.add(share);
        }
        double usual = ways.stream()
                .filter(way -> !way.aside())
                .mapToDouble(this::share)
                .sum();
        double left = Math.max(0, 1 - asides);
        for (int i = 0; i < ways.size(); i++) {
            if (!ways.get(i).aside()) {
                likely.set(
                        i,
                        usual == 0
                                ? left
                                        / ways.stream()
                                                .filter(way -> !way.aside())
                                                .count()
                                : left * share(ways.get(i)) / usual);
            }
        }
        return likely;
    }

    private static boolean taskAside(Way way) {
        return way.aside() && way.kind() == Way.Kind.DONE;
    }

    private double share(Way way) {
        return way.kind() == Way.Kind.TIME_PASSES ? 1 : share(way.name(), way.choice(), 1);
    }

    private double share(String of, String choice, double unsaid) {
        Map<String, Double> said = given.getOrDefault(of, Map.of());
        Map<String, Double> usually = USUAL.getOrDefault(of, Map.of());
        return said.getOrDefault(
                choice, usually.getOrDefault(choice, said.isEmpty() && usually.isEmpty() ? unsaid : 0));
    }
}
