package org.hiringpipelines.workflows.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.engine.check.Diagram;

/** The diagrams in {@code bpmn}, and whatever else lies there. */
public final class DiagramFiles {

    static final Path FOLDER = Path.of("..", "bpmn");

    private DiagramFiles() {}

    static List<Diagram> all() {
        return files().stream()
                .filter(file -> file.kind() == DesignFile.Kind.DIAGRAM)
                .map(Diagram::read)
                .toList();
    }

    static Diagram of(String process) {
        return Diagram.read(read(FOLDER.resolve(process + ".bpmn")));
    }

    /** All that is shipped as one design. */
    public static List<DesignFile> files() {
        return Stream.of("", "decisions", "forms", "mail", "letters")
                .flatMap(folder -> in(FOLDER.resolve(folder)).stream())
                .filter(file -> !file.getFileName().toString().startsWith("package"))
                .map(DiagramFiles::read)
                .toList();
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DesignFile read(Path file) {
        try {
            return new DesignFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
