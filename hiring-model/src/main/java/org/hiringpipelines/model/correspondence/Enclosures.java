package org.hiringpipelines.model.correspondence;

import java.util.List;

/** What goes with a mail, in this order. */
public record Enclosures(List<Enclosure> all) {

    /** Nothing goes with it. */
    public static final Enclosures NONE = new Enclosures(List.of());

    public Enclosures {
        all = List.copyOf(all);
    }

    /** These, in this order. */
    public static Enclosures of(Enclosure... all) {
        return new Enclosures(List.of(all));
    }
}
