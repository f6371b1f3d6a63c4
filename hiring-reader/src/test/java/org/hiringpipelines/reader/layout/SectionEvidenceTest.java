package org.hiringpipelines.reader.layout;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hiringpipelines.reader.fact.LabelledSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was learned of sections")
class SectionEvidenceTest {

    private static final Path WEIGHTS =
            Path.of("src", "main", "resources", "org", "hiringpipelines", "reader", "layout", "section-evidence.txt");

    /** {@code mvn -Ptrain} writes the file; without it, the test holds that the file is what the postings teach. */
    @Test
    @DisplayName("is, to the last digit, what the labelled postings teach")
    void isWhatTheLabelledPostingsTeach() throws IOException {
        String remarks = Files.readAllLines(WEIGHTS).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(joining());
        String learned = remarks + SectionLessons.learned(new LabelledSet().of(LabelledSet.Use.TEACH));
        if (Boolean.getBoolean("hiring.train")) {
            Files.writeString(WEIGHTS, learned);
        }
        assertThat(learned)
                .as("mvn -Ptrain -pl hiring-reader -am test writes the file anew")
                .isEqualTo(Files.readString(WEIGHTS));
    }
}
