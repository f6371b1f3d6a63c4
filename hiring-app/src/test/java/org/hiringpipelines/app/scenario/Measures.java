package org.hiringpipelines.app.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the work of a hiring team costs, in figures. Each is measured where the work is walked anyway, noted here, and printed in one table when all tests are done, by
 * {@code MeasuresIT}.
 */
public final class Measures {

    /** A file for each figure. */
    public static final Path FOLDER = Path.of("target", "measures");

    private Measures() {}

    /** Notes a figure, in place of the one that an earlier run noted. */
    public static void note(String measure, String figure) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(measure.replaceAll("[^a-z0-9]+", "-") + ".txt"), figure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figure that was noted of a measure; null where none was. */
    public static String of(String measure) {
        Path file = FOLDER.resolve(measure.replaceAll("[^a-z0-9]+", "-") + ".txt");
        try {
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
