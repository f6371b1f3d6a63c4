package org.hiringpipelines.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.engine.check.Assignment;
import org.hiringpipelines.workflows.engine.check.Diagram;
import org.hiringpipelines.workflows.engine.check.Expressions;
import org.hiringpipelines.workflows.engine.check.KnownServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The building blocks that Camunda Modeler offers, and the diagrams that are made of them, say the same. */
class ElementTemplatesTest {

    /** Our tables are asked by services, so no diagram of ours has a step for one; a designer's may. */
    private static final Set<String> FOR_DESIGNS_OF_ONES_OWN = Set.of("org.hiringpipelines.table");

    /** What a user task may take besides its drawing. */
    private static final int MOST_LINES = 10;

    static Stream<TemplateInUse> templates() {
        return TemplateInUse.all().stream();
    }

    static Stream<Path> files() throws IOException {
        return files(".bpmn");
    }

    /** The files of that ending, those of pipelines in folders of their own included. */
    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(DiagramFiles.FOLDER)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(ending) && !file.toString().contains("node_modules"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Diagram read(Path file) throws IOException {
        return Diagram.read(new DesignFile(file.toString(), Files.readAllBytes(file)));
    }

    private static List<Diagram> diagrams() throws IOException {
        List<Diagram> diagrams = new ArrayList<>();
        for (Path file : files().toList()) {
            diagrams.add(read(file));
        }
        return diagrams;
    }

    private static void eachElement(Diagram diagram, BiConsumer<String, DomElement> todo) {
        descend(diagram.name(), diagram.model().getDocument().getRootElement(), todo);
    }

    private static void descend(String file, DomElement element, BiConsumer<String, DomElement> todo) {
        todo.accept(file + ", " + element.getAttribute("id"), element);
        element.getChildElements().forEach(child -> descend(file, child, todo));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsMadeByATemplateIsAsTheTemplateMakesIt(Path file) throws IOException {
        Map<String, TemplateInUse> byId = templates().collect(Collectors.toMap(TemplateInUse::id, Function.identity()));
        Map<String, List<String>> differences = new LinkedHashMap<>();
        eachElement(
                read(file),
                (place, element) -> TemplateInUse.of(element).ifPresent(id -> {
                    List<String> found = byId.containsKey(id)
                            ? byId.get(id).differences(element)
                            : List.of("there is no template " + id);
                    if (!found.isEmpty()) {
                        differences.put(place, found);
                    }
                }));

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyUserTaskAndEveryMailIsMadeByATemplate(Path file) throws IOException {
        List<String> without = new ArrayList<>();
        eachElement(read(file), (place, element) -> {
            boolean mail = element.getLocalName().equals("messageEventDefinition")
                    && element.getAttribute("messageRef") == null;
            DomElement made = mail ? element.getParentElement() : element;
            if ((mail || element.getLocalName().equals("userTask"))
                    && TemplateInUse.of(made).isEmpty()) {
                without.add(place);
            }
        });

        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aUserTaskTakesAtMostTenLinesBesidesItsDrawing(Path file) throws IOException {
        Map<String, Integer> tooLong = new LinkedHashMap<>();
        String task = null;
        int lines = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.contains("<bpmn:userTask ")) {
                task = line.strip();
                lines = 0;
            }
            // Nor does what candidates read at /how-we-hire make the task.
            if (task != null
                    && !line.matches("\\s*(<bpmn:(incoming|outgoing)>|<camunda:property name=\"forCandidates\").*")) {
                lines++;
            }
            if (task != null && (line.contains("</bpmn:userTask>") || (lines == 1 && line.endsWith("/>")))) {
                if (lines > MOST_LINES) {
                    tooLong.put(task, lines);
                }
                task = null;
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyTemplateIsUsed() throws IOException {
        Set<String> used = new TreeSet<>(FOR_DESIGNS_OF_ONES_OWN);
        diagrams()
                .forEach(diagram -> eachElement(
                        diagram, (place, element) -> TemplateInUse.of(element).ifPresent(used::add)));

        assertThat(templates().map(TemplateInUse::id)).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatATemplateOffersCallsWhatIsThere(TemplateInUse template) {
        List<String> problems = new ArrayList<>();
        template.properties()
                .flatMap(property -> Stream.concat(
                        TemplateInUse.choices(property).stream(),
                        Stream.of(property.path("value").asText())))
                .filter(value -> value.contains("${"))
                .flatMap(value -> Assignment.in(value).stream())
                .forEach(assignment ->
                        Expressions.in(assignment.asExpression(), KnownServices.ofThisLibrary()).problems().stream()
                                .filter(problem -> !problem.contains("Forms has no method"))
                                .forEach(problem -> problems.add(problem + ": " + assignment.expression())));

        assertThat(problems).isEmpty();
    }

    /** {@code npm run templates} fills them. */
    @ParameterizedTest
    @MethodSource("templates")
    void theListsOfATemplateAreWhatIsThere(TemplateInUse template) throws IOException {
        Map<String, Collection<String>> there = Map.of(
                "forms", names("forms", ".form"),
                "tables", names("decisions", ".dmn"),
                "groups", List.of("recruiters", "hiringManagers", "interviewers", "approvers"),
                "processes",
                        diagrams().stream()
                                .flatMap(diagram -> diagram.all(Process.class).stream())
                                .map(Process::getId)
                                .toList());

        there.forEach((list, names) -> {
            if (!template.offered(list).isEmpty()) {
                assertThat(template.offered(list)).as(list).containsExactlyInAnyOrderElementsOf(names);
            }
        });
    }

    @Test
    void everyMailThatIsOfferedHasItsText() throws IOException {
        assertThat(templates()
                        .flatMap(template -> template.offered("mails").stream())
                        .flatMap(mail -> Expressions.in(mail, KnownServices.ofThisLibrary()).mails().stream())
                        .map(mail -> mail.text() + ".txt"))
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(DiagramFiles.FOLDER.resolve("mail").resolve(text))
                                .exists());
    }

    private static Set<String> names(String folder, String ending) throws IOException {
        return files(ending)
                .filter(file -> file.getParent().endsWith(folder))
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.length() - ending.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
