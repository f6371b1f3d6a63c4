package org.hiringpipelines.reader.fact;

import java.util.List;
import org.hiringpipelines.model.posting.Place;

/** A place as somebody writes it by itself, in a field of a form. */
public final class WrittenPlace {

    private WrittenPlace() {}

    /** The place of that name, with city, region and country as far as the name settles them. */
    public static Place read(String name) {
        List<Place> known = Places.in(name, true);
        return known.size() == 1
                ? new Place(
                        name,
                        known.get(0).city(),
                        known.get(0).region(),
                        known.get(0).country())
                : new Place(name, null, null, null);
    }
}
