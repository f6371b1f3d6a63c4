package org.hiringpipelines.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.reader.PlainText;
import org.hiringpipelines.workflows.requirements.RequirementInText;
import org.hiringpipelines.workflows.requirements.RequirementsInText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real postings ask for can be looked for in résumés: those of the samples, and five more that lie beside the project. */
class RequirementsOfPostingsTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("../hiring-web/src/main/resources/samples"), Path.of("../../shared/seeds"));

    static List<Path> postings() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : FOLDERS) {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("postings")
    void eachOfThemHasWordsToLookForAndWhoeverWritesThemHasThem(Path posting) throws IOException {
        List<Requirement> requirements = requirementsOf(posting);

        List<RequirementInText> nothing = new RequirementsInText("").of(requirements);
        List<RequirementInText> all = new RequirementsInText(Files.readString(posting)).of(requirements);

        assertThat(nothing).allSatisfy(one -> assertThat(one.found()).isEmpty());
        assertThat(nothing).filteredOn(one -> one.missing().isEmpty()).isEmpty();
        assertThat(all).allSatisfy(one -> assertThat(one.missing()).isEmpty());
    }

    @Test
    void thePostingsAskForSomething() throws IOException {
        assertThat(postings()).hasSizeGreaterThanOrEqualTo(5);
        for (Path posting : postings().subList(0, 5)) {
            assertThat(requirementsOf(posting)).as(posting.toString()).hasSizeGreaterThan(2);
        }
    }

    private static List<Requirement> requirementsOf(Path posting) throws IOException {
        return new PlainText().read(Files.readString(posting)).requirements();
    }
}
