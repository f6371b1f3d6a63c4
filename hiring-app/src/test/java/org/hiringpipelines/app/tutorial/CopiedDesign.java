package org.hiringpipelines.app.tutorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The reader's copy of our folder of diagrams, beside it.
 *
 * @param folder where it lies
 */
record CopiedDesign(Path folder) {

    private static final String BESIDE = "../";

    /** Copies our folder to there. */
    static CopiedDesign in(Path folder) {
        CopiedDesign copied = new CopiedDesign(folder);
        Path ours = Path.of("..", "bpmn");
        try (Stream<Path> files = Files.walk(ours)) {
            files.filter(Files::isRegularFile)
                    .map(ours::relativize)
                    .filter(file -> !file.startsWith("node_modules"))
                    .forEach(file -> copied.save(file.toString(), copied.file("../bpmn/" + file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copied;
    }

    /** A file by its name in the folder; {@code ../bpmn/…} names ours. */
    byte[] file(String name) {
        try {
            return Files.readAllBytes(name.startsWith(BESIDE) ? Path.of(name) : folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void save(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
