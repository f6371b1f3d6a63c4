package org.hiringpipelines.workflows.correspondence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.engine.MailsInDiagrams;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An occasion to write a mail, as {@code bpmn/mail/preview.json} has it.
 *
 * @param when what happens, in words
 * @param sentBy the calls in diagrams that write on this occasion, such as {@code correspondence.send}
 * @param texts the mail texts that no diagram and no table names, since the service that writes chooses them
 * @param gives the placeholders that a text has a value for on this occasion, with samples
 */
record MailOccasion(String when, Set<String> sentBy, Set<String> texts, Map<String, Object> gives) {

    static final Path FOLDER = Path.of("..", "bpmn", "mail");

    private static final Path REASONS = Path.of("..", "bpmn", "decisions", "rejection-reasons.dmn");
    private static final Map<String, Set<String>> SENDERS = senders();
    private static final List<MailOccasion> ALL = read();

    MailOccasion {
        sentBy = sentBy == null ? Set.of() : sentBy;
        texts = texts == null ? Set.of() : texts;
    }

    /** The occasions on which a text is sent. */
    static List<MailOccasion> of(String text) {
        Set<String> senders = SENDERS.getOrDefault(text, Set.of());
        return ALL.stream()
                .filter(occasion -> occasion.texts.contains(text)
                        || occasion.sentBy.stream().anyMatch(senders::contains))
                .toList();
    }

    /** The placeholders that a text may have on this occasion; in a list, those of its rows, too. */
    Set<String> placeholders() {
        Set<String> names = new TreeSet<>(gives.keySet());
        gives.values().stream()
                .filter(Collection.class::isInstance)
                .flatMap(rows -> ((Collection<?>) rows).stream())
                .forEach(row -> ((Map<?, ?>) row).keySet().forEach(name -> names.add((String) name)));
        return names;
    }

    private static List<MailOccasion> read() {
        try {
            return new ObjectMapper().readValue(FOLDER.resolve("preview.json").toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> senders() {
        Map<String, Set<String>> senders = new HashMap<>(MailsInDiagrams.senders());
        mailsOfReasons()
                .forEach(text ->
                        senders.computeIfAbsent(text, any -> new TreeSet<>()).add("correspondence.explain"));
        return senders;
    }

    private static Stream<String> mailsOfReasons() {
        try {
            Document table = Jsoup.parse(Files.readString(REASONS), Parser.xmlParser());
            int column = table.select("decisionTable > output").eachAttr("name").indexOf("mail");
            return table.select("decisionTable > rule").stream()
                    .map(rule -> rule.select("> outputEntry").get(column))
                    .map(Element::text)
                    .map(text -> text.replace("\"", "").strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
