package org.hiringpipelines.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever services say to people is in the phrase book, and nothing else. */
class PhrasebookCoverageTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(?::\\w+)?}");
    private static final Pattern USED = Pattern.compile("\\{(\\d+)");

    private static Sayings everything;
    private static Sayings toPeople;
    private static Map<String, String> german;

    @BeforeAll
    static void read() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("hiring-model", "hiring-workflows", "hiring-web")) {
            sources.addAll(Sayings.below(Path.of("..", module, "src", "main", "java")));
        }
        // The rest of the reader knows words of postings, and says none to anybody but programs.
        Path reader = Path.of("..", "hiring-reader", "src", "main", "java", "org", "hiringpipelines", "reader");
        sources.add(reader.resolve("PlainText.java"));
        sources.add(reader.resolve(Path.of("fact", "Facts.java")));
        everything = Sayings.of(sources);
        // What programs are told stays English; so does what the start of the application says, and the map of the
        // design, which tells of diagrams that are English.
        sources.removeIf(source ->
                source.toString().matches(".*/web/(?!enginerest/|pages/|sheets/).*|.*/workflows/engine/map/.*"));
        toPeople = Sayings.of(sources);
        try (InputStream file =
                PhrasebookCoverageTest.class.getResourceAsStream("/org/hiringpipelines/languages/de.json")) {
            german = new ObjectMapper().readValue(file, new TypeReference<Map<String, String>>() {});
        }
    }

    @Test
    void eachSentenceOfTheServicesIsInIt() {
        Set<String> entries = german.keySet().stream()
                .map(english -> PLACE.matcher(english).replaceAll(String.valueOf(Sayings.PLACE)))
                .collect(Collectors.toSet());

        Set<String> missing = toPeople.sentences().stream()
                // Some enums have patterns for words.
                .filter(sentence -> sentence.indexOf('|') < 0)
                .filter(sentence -> !entries.contains(sentence))
                .filter(sentence -> entries.stream()
                        .noneMatch(entry -> asPattern(sentence).matcher(entry).matches()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).as("sentences without German").isEmpty();
    }

    @Test
    void noEntryIsForASentenceThatNobodySays() {
        // Within a sentence, names of ours begin with a small letter.
        String said = String.join("\n", everything.all()).toLowerCase(Locale.ROOT);

        List<Pattern> putTogether = everything.all().stream()
                .filter(text -> text.strip().contains(" "))
                .map(PhrasebookCoverageTest::asPattern)
                .toList();

        Set<String> unused = german.keySet().stream()
                .filter(english -> PLACE.splitAsStream(english)
                        .anyMatch(piece -> !said.contains(piece.strip().toLowerCase(Locale.ROOT))))
                .filter(english -> {
                    String entry = PLACE.matcher(english).replaceAll(String.valueOf(Sayings.PLACE));
                    return putTogether.stream()
                            .noneMatch(text -> text.matcher(entry).matches());
                })
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).as("entries that nobody needs").isEmpty();
    }

    @Test
    void eachEntryHasTheSamePlacesInBothLanguages() {
        assertThat(german)
                .allSatisfy((english, other) ->
                        assertThat(numbers(USED, other)).as(english).isEqualTo(numbers(PLACE, english)));
    }

    private static Set<String> numbers(Pattern place, String text) {
        return place.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is put in may be nothing, a word, or a whole sentence. */
    private static Pattern asPattern(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher pieces =
                Pattern.compile("[^" + Sayings.PLACE + "]+|" + Sayings.PLACE).matcher(text);
        while (pieces.find()) {
            pattern.append(pieces.group().equals(String.valueOf(Sayings.PLACE)) ? ".*" : Pattern.quote(pieces.group()));
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }
}
