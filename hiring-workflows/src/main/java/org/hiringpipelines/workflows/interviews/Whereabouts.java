package org.hiringpipelines.workflows.interviews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * Tells by which clock somebody lives, from what they wrote about where. What is not known for sure stays unknown: a wrong time
 * is worse than none.
 */
class Whereabouts {

    /** The continents by which time zones are named after cities. */
    private static final Set<String> CONTINENTS =
            Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    private final Map<String, ZoneId> listed = new HashMap<>();
    private final Map<String, ZoneId> cities = new HashMap<>();

    Whereabouts() {
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> CONTINENTS.contains(id.substring(0, Math.max(id.indexOf('/'), 0))))
                .sorted()
                .forEach(id -> cities.putIfAbsent(normal(cityOf(id)), ZoneId.of(id)));
        lines().forEach(line -> {
            ZoneId zone = ZoneId.of(line.substring(0, line.indexOf('=')).strip());
            for (String names : line.substring(line.indexOf('=') + 1).split("\\|", -1)) {
                String name = names.strip();
                listed.put(normal(name), zone);
                // "PA Pennsylvania" is known by either.
                if (name.matches("[A-Z]{2} .+")) {
                    listed.put(normal(name.substring(0, 2)), zone);
                    listed.put(normal(name.substring(3)), zone);
                }
            }
        });
    }

    private static Iterable<String> lines() {
        try {
            return new ClassPathResource("org/hiringpipelines/workflows/interviews/time-zones.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The time zone of a place such as "Lisbon, Portugal" or "Pittsburgh, PA 15201, USA": that of its region or country where that
     * has one, else that of its city.
     *
     * @param place as somebody wrote it; may be null
     */
    Optional<ZoneId> zoneOf(String place) {
        if (place == null) {
            return Optional.empty();
        }
        String[] parts = place.replaceAll("\\d{4,}(-\\d+)?", "").split("[,;/()]", -1);
        // What comes last is the largest, and says which Paris is meant.
        for (int i = parts.length - 1; i >= 0; i--) {
            ZoneId zone = listed.get(normal(parts[i]));
            if (zone != null) {
                return Optional.of(zone);
            }
        }
        for (String part : parts) {
            ZoneId zone = cities.get(normal(part));
            if (zone != null) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    /** The city after which a zone is named; the whole name where it is named after none. */
    static String cityOf(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String normal(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
