package org.hiringpipelines.reader.layout;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hiringpipelines.reader.fact.LabelledPosting;
import org.hiringpipelines.reader.fact.LabelledSet;

/** A file of weights beside the code. {@code mvn -Ptrain} writes it; without it, a test holds that it is what is learned. */
public record LearnedFile(String name) {

    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "hiringpipelines", "reader");

    private static final int LINE = 118;

    /** Holds the file to what the postings for {@code uses} teach; the remarks above the weights stay as somebody wrote them. */
    public void holds(Function<List<LabelledPosting>, String> lessons, LabelledSet.Use... uses) throws IOException {
        Path file = FOLDER.resolve(name);
        String remarks = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(joining());
        String learned = remarks + lessons.apply(new LabelledSet().of(uses));
        if (Boolean.getBoolean("hiring.train")) {
            Files.writeString(file, learned);
        }
        assertThat(learned)
                .as("mvn -Ptrain -pl hiring-reader -am test writes the file anew")
                .isEqualTo(Files.readString(file));
    }

    /** The lines that give {@code name} all {@code entries}. */
    public static String written(String name, List<String> entries) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String entry : entries) {
            if (line.length() > 0 && line.length() + entry.length() > LINE) {
                text.append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.length() == 0 ? name + " = " : " | ").append(entry);
        }
        if (line.length() > 0) {
            text.append(line).append('\n');
        }
        return text.toString();
    }
}
