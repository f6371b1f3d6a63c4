package org.hiringpipelines.workflows.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.forms.FormWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** All that designers have written for people to read, in forms, diagrams and decision tables, by its English words, with the file that it stands in. */
final class WrittenTexts {

    private static final Path BPMN = Path.of("..", "bpmn");

    /** What the outputs of decision tables are that people read; a list is put apart at its separator. */
    private static final Map<String, Map<String, String>> READ_IN_TABLES = Map.of(
            "rejection-reasons.dmn", Map.of("words", ""),
            "clearances.dmn", Map.of("name", "", "notice", ""),
            "pipelines.dmn", Map.of("name", "", "round", "", "purpose", "", "competencies", ", ", "questions", " | "),
            "competencies.dmn", Map.of("one", "", "two", "", "three", "", "four", "", "five", ""));

    /** What the house has laid down itself is said in the reader's language; the name of a law is not. */
    private static final String OWN_RULE = "\"House rule";

    private final Map<String, String> texts = new LinkedHashMap<>();

    private WrittenTexts() {}

    static Map<String, String> all() {
        WrittenTexts found = new WrittenTexts();
        each("forms", ".form", form -> found.readForm(form));
        each("variants", ".form", form -> found.readForm(form));
        each(".", ".bpmn", diagram -> found.readDiagram(diagram));
        each("variants", ".bpmn", diagram -> found.readDiagram(diagram));
        each("decisions", ".dmn", table -> found.readTable(table));
        return found.texts;
    }

    private static void each(String folder, String ending, Consumer<Path> todo) {
        try (Stream<Path> files = Files.walk(BPMN.resolve(folder), folder.equals("variants") ? 9 : 1)) {
            files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(todo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readForm(Path file) {
        try {
            JsonNode form = new ObjectMapper().readTree(file.toFile());
            FormWords.replace(form, text -> {
                add(text, file);
                return text;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readDiagram(Path file) {
        List<Element> elements = parsed(file).getAllElements();
        // What a message or an error is called, nobody reads.
        elements.stream()
                .filter(element -> element.tagName().matches("bpmn:(?!message|error|escalation|signal).*"))
                .forEach(named -> add(named.attr("name"), file));
        elements.stream()
                .filter(element -> element.tagName().equals("camunda:property")
                        && element.attr("name").equals("forCandidates"))
                .forEach(told -> add(told.attr("value"), file));
        elements.stream()
                .filter(element -> element.attr("name").equals("stageName"))
                .forEach(named -> add(named.attr("value"), file));
        elements.stream()
                .filter(element -> element.tagName().endsWith(":userTask")
                        || (element.tagName().endsWith(":process")
                                && !element.attr("camunda:isStartableInTasklist")
                                        .equals("false")))
                .flatMap(shown -> shown.children().stream())
                .filter(child -> child.tagName().endsWith(":documentation"))
                .forEach(words -> add(words.text(), file));
    }

    private void readTable(Path file) {
        Map<String, String> read =
                READ_IN_TABLES.getOrDefault(file.getFileName().toString(), Map.of());
        parsed(file).select("decisionTable").forEach(table -> {
            List<String> outputs = table.select("> output").eachAttr("name");
            table.select("> rule").forEach(rule -> {
                for (int i = 0; i < outputs.size(); i++) {
                    String separator = read.get(outputs.get(i));
                    String cell = rule.select("> outputEntry").get(i).text().strip();
                    if (separator != null && cell.startsWith("\"")) {
                        addAll(cell.substring(1, cell.length() - 1), separator, file);
                    } else if (cell.startsWith(OWN_RULE)) {
                        addAll(cell.substring(1, cell.length() - 1), "", file);
                    }
                }
            });
        });
    }

    private void addAll(String cell, String separator, Path file) {
        Stream.of(separator.isEmpty() ? new String[] {cell} : cell.split(Pattern.quote(separator)))
                .forEach(text -> add(text, file));
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(Files.readString(file), Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String text, Path file) {
        if (!text.isBlank()) {
            texts.putIfAbsent(text.strip(), BPMN.relativize(file.normalize()).toString());
        }
    }
}
