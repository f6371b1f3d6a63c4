package org.hiringpipelines.reader.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hiringpipelines.reader.PlainText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The seed postings")
class SeedPostingsTest {

    /** Lies beside the project, not in it: the texts are other people's. */
    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @TestFactory
    @DisplayName("are read to what a person says they say")
    Stream<DynamicTest> areReadToWhatAPersonSaysTheySay() throws IOException {
        if (!Files.exists(SEEDS.resolve("labels.json"))) {
            String message = "The seed postings are not at " + SEEDS + ", so their readings are not checked.";
            if ("true".equals(System.getenv("CI"))) {
                fail(message);
            }
            abort(message);
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (LabelledPosting labelled : LabelledPosting.in(SEEDS)) {
            ReadPosting read = new ReadPosting(new PlainText().read(labelled.text()));
            String name = labelled.name().substring(0, 3);
            read.fields()
                    .forEach((field, value) -> tests.add(DynamicTest.dynamicTest(
                            name + ": " + field,
                            () -> assertThat(labelled.right(field)).as(field).contains(value))));
            read.lists()
                    .forEach((field, values) -> tests.add(DynamicTest.dynamicTest(
                            name + ": " + field,
                            () -> assertThat(labelled.rightLists(field))
                                    .as(field)
                                    .contains(values))));
            tests.add(DynamicTest.dynamicTest(name + ": sections", () -> {
                Set<String> sections = new LinkedHashSet<>(read.sections());
                sections.removeAll(labelled.optionalSections());
                assertThat(sections).containsExactlyElementsOf(labelled.sections());
            }));
        }
        return tests.stream();
    }
}
