package org.hiringpipelines.workflows.rehearsals;

import java.util.List;

/**
 * What a rehearsal tries, as far as it has a name. Each reader is told of it in their own language.
 *
 * @param name of the file that was sent first, or of the deployed design, or else its number; empty for the latest design
 * @param without the names of the files that are left out of it
 */
public record TriedAs(String name, List<String> without) {

    public TriedAs {
        without = List.copyOf(without);
    }

    /** Something of which nothing is left out. */
    public static TriedAs called(String name) {
        return new TriedAs(name, List.of());
    }
}
