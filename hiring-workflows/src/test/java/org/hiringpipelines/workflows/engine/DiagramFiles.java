package org.hiringpipelines.workflows.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.engine.check.Diagram;
import org.hiringpipelines.workflows.forms.FieldsOfForm;

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
        return all().stream()
                .filter(diagram -> diagram.name().equals(process + ".bpmn"))
                .findFirst()
                .orElseThrow();
    }

    /** All that is shipped as one design. */
    public static List<DesignFile> files() {
        return Stream.concat(
                        Stream.of("", "decisions", "forms", "mail", "mail/de", "letters", "letters/de")
                                .flatMap(folder -> in(FOLDER.resolve(folder)).stream()),
                        within(FOLDER.resolve("variants")).stream())
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

    private static List<Path> within(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form of that id, wherever it lies; nothing where there is none. */
    static Optional<Path> form(String id) {
        return Stream.concat(in(FOLDER.resolve("forms")).stream(), within(FOLDER.resolve("variants")).stream())
                .filter(file -> file.getFileName().toString().equals(id + ".form"))
                .findFirst();
    }

    private static DesignFile read(Path file) {
        try {
            return new DesignFile(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of the form of a user task. */
    static FieldsOfForm formOf(UserTask task) {
        try {
            return FieldsOfForm.in(
                    Files.newInputStream(form(task.getCamundaFormRef()).orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
