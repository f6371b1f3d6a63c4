package org.hiringpipelines.workflows.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files in {@code bpmn/languages}: one for each language but English, with the words for everything that designers have written for people. */
class DesignTextsTest {

    private static final Path LANGUAGES = Path.of("..", "bpmn", "languages");
    private static final Pattern GAPS_AND_LINKS = Pattern.compile("\\{\\{.*?}}|]\\(.*\\)");
    private static final Map<String, String> WRITTEN = WrittenTexts.all();

    static Stream<Path> languages() throws IOException {
        try (Stream<Path> files = Files.list(LANGUAGES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextOfDesignersIsThere(Path language) {
        Map<String, String> words = read(language);

        assertThat(WRITTEN.entrySet().stream().filter(text -> !words.containsKey(text.getKey())))
                .as("texts in bpmn, with their files, that bpmn/languages/%s has no words for", language.getFileName())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsThereThatNobodyReads(Path language) {
        assertThat(read(language).keySet().stream().filter(text -> !WRITTEN.containsKey(text)))
                .as("entries of bpmn/languages/%s that stand nowhere in bpmn any more", language.getFileName())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesAndLinksStandInTheOtherLanguageToo(Path language) {
        assertThat(read(language)).allSatisfy((english, other) -> {
            assertThat(other).isNotBlank();
            assertThat(gapsAndLinks(other)).as(english).containsAll(gapsAndLinks(english));
            assertThat(gapsAndLinks(english)).as(other).containsAll(gapsAndLinks(other));
        });
    }

    private static List<String> gapsAndLinks(String text) {
        return GAPS_AND_LINKS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> read(Path language) {
        try {
            return new ObjectMapper().readValue(language.toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
