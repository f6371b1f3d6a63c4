package org.hiringpipelines.workflows.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What designers do wrong, each in a small design of its own: a folder in {@code mistakes}, named after the mistake, and after what is special about it. In its file
 * {@code expected} is the sentence that the check says of it.
 */
class MistakesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "mistakes");

    static Stream<String> designs() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mistakeOf(String design) {
        return design.replaceFirst("--.*", "");
    }

    @ParameterizedTest
    @MethodSource("designs")
    void theMistakeIsNamedAndNothingElse(String design) throws IOException {
        List<Flaw> flaws = CheckedFolder.flawsIn(List.of(FOLDER.resolve(design)));

        assertThat(flaws)
                .extracting(Flaw::sentence)
                .containsExactly(Files.readString(FOLDER.resolve(design).resolve("expected"))
                        .strip());
        assertThat(flaws.get(0).mistake().words()).isEqualTo(mistakeOf(design));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void onlyWhatHurtsIsRefused(String design) {
        DesignCheck check = new DesignCheck(KnownServices.ofThisLibrary(), WhatIsThere.NOTHING);
        List<Flaw> flaws = CheckedFolder.flawsIn(List.of(FOLDER.resolve(design)));

        assertThat(check.of(CheckedFolder.filesIn(List.of(FOLDER.resolve(design)))))
                .isEqualTo(flaws.stream()
                        .filter(flaw -> flaw.mistake().refused())
                        .map(Flaw::problem)
                        .toList());
    }

    @Test
    void eachMistakeThatTheCheckKnowsHasAnExample() {
        Set<String> shown = designs().map(MistakesTest::mistakeOf).collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown)
                .isEqualTo(Arrays.stream(Mistake.values())
                        .map(Mistake::words)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void designersReadWhichMistakesThereAre() throws IOException {
        String written = Files.readString(Path.of("..", "docs", "process-designers.md"));
        for (Mistake mistake : Mistake.values()) {
            assertThat(written)
                    .as("docs/process-designers.md has a row for %s", mistake)
                    .contains("| `" + mistake.words() + "` | " + (mistake.refused() ? "refused" : "warned") + " |");
        }
    }
}
