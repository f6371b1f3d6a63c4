package org.hiringpipelines.reader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.model.posting.Workplace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The labels of postings")
class LabelsTest {

    private static final Path POSTINGS = Path.of("src", "test", "resources", "postings");

    /** What many postings say of equal opportunities, and boards of themselves, reaches 19 words; a copied text goes on. */
    private static final int MOST_SHARED_WORDS = 20;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** The section kind in older labels. */
    private static final String EEO = "EEO";

    /** Of the folders by layout: the first postings also spell addresses in words and towns in two lines. */
    @Test
    @DisplayName("quote what stands in their texts")
    void quoteWhatStandsInTheirTexts() throws IOException {
        List<String> strange = new ArrayList<>();
        for (Path folder : folders()) {
            if (folder.equals(POSTINGS)) {
                continue;
            }
            for (LabelledPosting posting : LabelledPosting.in(folder)) {
                String text = oneLine(posting.text());
                String joined = oneLine(posting.text().replaceAll("(?<=\\p{L})-\\R\\s*", ""));
                String hyphened = oneLine(posting.text().replaceAll("(?<=\\p{L}-)\\R\\s*", ""));
                quotes(posting.labels())
                        .filter(quote -> Stream.of(text, joined, hyphened).noneMatch(all -> all.contains(quote)))
                        .forEach(quote -> strange.add(folder.resolve(posting.name()) + ": " + quote));
            }
        }
        assertThat(strange).isEmpty();
    }

    @Test
    @DisplayName("use the words of the contract, days of the calendar, and pay that is the right way up")
    void useTheWordsOfTheContract() throws IOException {
        List<String> strange = new ArrayList<>();
        for (Path folder : folders()) {
            for (LabelledPosting posting : LabelledPosting.in(folder)) {
                String name = folder.resolve(posting.name()) + ": ";
                JsonNode labels = posting.labels();
                check(strange, name, labels, "workplace", Workplace.values());
                check(strange, name, labels, "employmentType", EmploymentType.values());
                check(strange, name, labels, "payPeriod", PayPeriod.values());
                check(strange, name, labels, "education", Degree.values());
                labels.get("materials").forEach(material -> check(strange, name, material, Material.values()));
                for (JsonNode section : labels.get("sections")) {
                    if (!section.get("kind").asText().equals(EEO)) {
                        check(strange, name, section, "kind", SectionKind.values());
                    }
                }
                for (JsonNode requirement : labels.path("requirements")) {
                    check(strange, name, requirement, "kind", RequirementKind.values());
                    check(strange, name, requirement, "level", RequirementLevel.values());
                }
                for (String field : List.of("postedOn", "closesOn")) {
                    JsonNode day = labels.get(field);
                    assertThat(day.isNull() || LocalDate.parse(day.asText()).getYear() > 1990)
                            .as(name + field)
                            .isTrue();
                }
                if (labels.get("salaryMin").isNumber()
                        && labels.get("salaryMax").isNumber()) {
                    assertThat(labels.get("salaryMin").decimalValue())
                            .as(name)
                            .isLessThanOrEqualTo(labels.get("salaryMax").decimalValue());
                }
            }
        }
        assertThat(strange).isEmpty();
    }

    @Test
    @DisplayName("leave no text without labels")
    void leaveNoTextWithoutLabels() throws IOException {
        for (Path folder : folders()) {
            Set<String> labelled = LabelledPosting.in(folder).stream()
                    .map(LabelledPosting::name)
                    .collect(Collectors.toSet());
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString())
                                .filter(file -> file.endsWith(".txt"))
                                .toList())
                        .as(folder.toString())
                        .containsExactlyInAnyOrderElementsOf(labelled);
            }
        }
    }

    @Test
    @DisplayName(
            "test nothing with words that taught: no text for the test or for tuning goes on like one that teaches")
    void testNothingWithWordsThatTaught() throws IOException {
        LabelledSet set = new LabelledSet();
        Map<String, String> taught = new HashMap<>();
        for (LabelledPosting posting : set.of(LabelledSet.Use.TEACH, LabelledSet.Use.HEAD)) {
            runs(posting).forEach(run -> taught.putIfAbsent(run, posting.name()));
        }
        assertThat(taught).isNotEmpty();
        assertThat(set.of(LabelledSet.Use.TEST, LabelledSet.Use.TUNE))
                .isNotEmpty()
                .allSatisfy(posting -> assertThat(runs(posting)
                                .map(taught::get)
                                .filter(Objects::nonNull)
                                .findFirst())
                        .as(posting.name())
                        .isEmpty());
    }

    /** Each run of one word more than texts may share. */
    private static Stream<String> runs(LabelledPosting posting) {
        List<String> words = List.of(
                BETWEEN_WORDS.split(posting.text().toLowerCase(Locale.ROOT).strip(), -1));
        return IntStream.range(0, words.size() - MOST_SHARED_WORDS)
                .mapToObj(i -> String.join(" ", words.subList(i, i + MOST_SHARED_WORDS + 1)));
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(POSTINGS)) {
            return files.filter(file -> file.endsWith("labels.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    /** The labels that are words of the text, in lower case and one line each. */
    private static Stream<String> quotes(JsonNode labels) {
        Stream.Builder<JsonNode> quotes = Stream.builder();
        List.of("title", "organization", "reportsTo").forEach(field -> quotes.add(labels.get(field)));
        List.of("locations", "applyUrls", "applyEmails", "benefits")
                .forEach(field -> labels.path(field).forEach(quotes::add));
        labels.get("sections").forEach(section -> quotes.add(section.get("heading")));
        labels.path("requirements").forEach(requirement -> quotes.add(requirement.get("text")));
        return quotes.build()
                .filter(Objects::nonNull)
                .filter(JsonNode::isTextual)
                .map(quote -> oneLine(quote.asText()));
    }

    private static String oneLine(String text) {
        return LabelledPosting.plain(text);
    }

    private static void check(List<String> strange, String name, JsonNode owner, String field, Enum<?>... words) {
        check(strange, name + field + " ", owner.get(field), words);
    }

    private static void check(List<String> strange, String name, JsonNode word, Enum<?>... words) {
        if (!word.isNull()
                && Arrays.stream(words).noneMatch(known -> known.name().equals(word.asText()))) {
            strange.add(name + word);
        }
    }
}
