package org.hiringpipelines.reader.fact;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hiringpipelines.model.posting.Place;

/** A place, or several in one breath, where the work may be done, with the signs that were observed of it. */
final class PlaceCandidate implements Observed {

    private final List<Place> places;
    private final Set<String> signs = new TreeSet<>();

    PlaceCandidate(List<Place> places) {
        this.places = List.copyOf(places);
    }

    List<Place> places() {
        return places;
    }

    /** The form in which candidates are compared. */
    static String key(List<Place> places) {
        return places.stream()
                .map(Place::text)
                .collect(Collectors.joining("; "))
                .toLowerCase(Locale.ROOT);
    }

    String key() {
        return key(places);
    }

    void observe(String sign) {
        signs.add(sign);
    }

    @Override
    public Set<String> signs() {
        return Collections.unmodifiableSet(signs);
    }

    /** Whether {@code other} is a part of this. */
    boolean holds(PlaceCandidate other) {
        return key().length() > other.key().length() && (" " + key() + " ").contains(other.key());
    }
}
