package org.hiringpipelines.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A finding names the field of <i>Review posting</i> in which it is mended. */
@RunningApplication
class FieldsToMendTest {

    private static final Pattern RULE = Pattern.compile("practical\\(\\s*\"([A-Z_]+)\"");

    private static final Pattern PAGE_RULE = Pattern.compile("\"(PAGE_[A-Z_]+)\"");

    /** What the text cuts off is mended in no field. */
    private static final Set<String> OF_THE_TEXT = Set.of("TRUNCATED_SENTENCE", "TRUNCATED_LIST");

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Test
    void eachFieldIsLabelledSoInTheForm() throws IOException {
        JsonNode form = new ObjectMapper()
                .readTree(Path.of("..", "bpmn", "forms", "review-posting.form").toFile());
        Set<String> labels = new TreeSet<>(form.findValuesAsText("label"));
        labels.addAll(form.findValuesAsText("dateLabel"));

        assertThat(labels).containsAll(FieldsToMend.LABELS.values());
        assertThat(Stream.of("title", "organization", "department").map(FieldsToMend::ofField))
                .doesNotContainNull()
                .allMatch(labels::contains);
    }

    @Test
    void everyRuleHasAField() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files =
                Files.list(Path.of("..", "hiring-model/src/main/java/org/hiringpipelines/model/posting/check"))) {
            for (Path file : files.toList()) {
                RULE.matcher(Files.readString(file)).results().forEach(found -> rules.add(found.group(1)));
            }
        }

        assertThat(rules)
                .hasSizeGreaterThan(5)
                .allSatisfy(rule -> assertThat(FieldsToMend.of(rule) != null || OF_THE_TEXT.contains(rule))
                        .as(rule)
                        .isTrue());
    }

    @Test
    void everyContradictionOfAPageHasAField() throws IOException {
        String rules = Files.readString(
                Path.of("..", "hiring-reader/src/main/java/org/hiringpipelines/reader/PageAgreesWithItself.java"));

        assertThat(PAGE_RULE.matcher(rules).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(rule -> assertThat(FieldsToMend.of(rule)).as(rule).isNotNull());
    }

    @Test
    void theSheetSaysIt() {
        String posting = hiring.receivedPosting("Harbour Pilot\n\nBring ferries into Larne.", 1);

        assertThat(Sheet.shownTo(callers.as("recruiter"), "/postings/" + posting))
                .contains("Field: Closing date", "Field: Places of work", "Field: Equal opportunity statement");
    }

    @Test
    void theSheetSaysFirstOfWhatTheReaderWasNotSure() {
        String posting = hiring.receivedPosting("Harbour Pilot 2\n\nBring ferries into Larne.", 1);

        assertThat(Sheet.shownTo(callers.as("recruiter"), "/postings/" + posting))
                .contains(
                        "Not sure: please check",
                        "Harbour Pilot 2",
                        "It holds more than titles do, such as numbers or signs.");
    }

    @Test
    void aDepartmentThatIsOneOfSeveralIsMarked() {
        String posting = hiring.receivedPosting(
                "Harbour Pilot\n\nDepartment: Pilotage\nDepartment: Tugs\n\nBring ferries into Larne.", 1);

        assertThat(Sheet.shownTo(callers.as("recruiter"), "/postings/" + posting))
                .contains("Not sure: please check", "The text names other departments as well.", "Pilotage");
    }
}
