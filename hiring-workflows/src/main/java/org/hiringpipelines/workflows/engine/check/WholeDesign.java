package org.hiringpipelines.workflows.engine.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.hiringpipelines.workflows.designs.DesignFile;

/** A design that has been read, with what it can rely on besides. What cannot be read is noted, and left out. */
final class WholeDesign {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KnownServices services;
    private final WhatIsThere elsewhere;
    private final Flaws flaws;
    private final Set<String> names = new HashSet<>();
    private final List<Diagram> diagrams = new ArrayList<>();
    private final List<DesignTable> tables = new ArrayList<>();
    private final List<DesignForm> forms = new ArrayList<>();
    private final Map<String, Map<String, String>> languages = new TreeMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<Diagram, List<Diagram.Written>> written = new HashMap<>();
    private final Map<String, Expressions> read = new HashMap<>();
    private final Map<Diagram, VariablesInSight> sights = new HashMap<>();
    private final Set<Diagram> underway = new HashSet<>();
    private List<Diagram> inView;

    private WholeDesign(KnownServices services, WhatIsThere elsewhere, Flaws flaws) {
        this.services = services;
        this.elsewhere = elsewhere;
        this.flaws = flaws;
    }

    static WholeDesign read(List<DesignFile> files, KnownServices services, WhatIsThere elsewhere, Flaws flaws) {
        WholeDesign design = new WholeDesign(services, elsewhere, flaws);
        files.forEach(design::read);
        return design;
    }

    private void read(DesignFile file) {
        if (!names.add(file.name())) {
            flaws.add(
                    Mistake.FILE_TWICE,
                    file.name(),
                    "the design has two files of this name; one of them needs another name");
        }
        try {
            switch (file.kind()) {
                case DIAGRAM -> diagram(file);
                case TABLE -> tables.add(DesignTable.read(file));
                case FORM -> form(file);
                case TEXT -> {
                    text(file);
                    words(file);
                }
                case OTHER -> {}
            }
        } catch (ModelException e) {
            broken(file, "it cannot be read: " + firstReason(e));
        }
    }

    private void diagram(DesignFile file) {
        Diagram diagram = Diagram.read(file);
        if (diagram.all(Process.class).isEmpty()) {
            flaws.add(Mistake.NO_PROCESS, file.name(), "no process is drawn in it");
        } else {
            diagrams.add(diagram);
        }
    }

    private void form(DesignFile file) {
        try {
            JsonNode form = JSON.readTree(file.content());
            if (form.path("components").isArray() && !form.path("id").asText().isBlank()) {
                forms.add(new DesignForm(file.name(), form));
            } else {
                unreadable.add(file.name());
                flaws.add(Mistake.NO_FORM, file.name(), "it is no form: a form has an id and components");
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            broken(file, "it cannot be read: line %d: %s".formatted(line, e.getOriginalMessage()));
        } catch (IOException e) {
            broken(file, "it cannot be read");
        }
    }

    private void broken(DesignFile file, String why) {
        unreadable.add(file.name());
        flaws.add(Mistake.UNREADABLE_FILE, file.name(), why);
    }

    private void text(DesignFile file) {
        if (file.name().endsWith(".txt") || file.name().endsWith(".html")) {
            try {
                Mustache.compiler().compile(file.text());
            } catch (MustacheException e) {
                flaws.add(
                        Mistake.BROKEN_PLACEHOLDERS, file.name(), "its placeholders cannot be read: " + e.getMessage());
            }
        }
    }

    /** What the design says in another language: {@code de.json}. */
    private void words(DesignFile file) {
        if (file.name().matches("[a-z]{2}\\.json")) {
            try {
                languages.put(
                        file.name().substring(0, 2),
                        JSON.readValue(file.content(), new TypeReference<Map<String, String>>() {}));
            } catch (IOException e) {
                broken(file, "it cannot be read: it has an English text and another beside it in each line");
            }
        }
    }

    /** The parser's own reason is below those of who called it. */
    private static String firstReason(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return Objects.toString(reason.getMessage(), reason.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("it is empty");
    }

    KnownServices services() {
        return services;
    }

    /** What the design says in other languages: the words of each, by the English ones. */
    Map<String, Map<String, String>> languages() {
        return languages;
    }

    List<Diagram> diagrams() {
        return diagrams;
    }

    /** Every text of a diagram with an expression in it; rules ask again and again. */
    List<Diagram.Written> expressions(Diagram diagram) {
        return written.computeIfAbsent(diagram, Diagram::expressions);
    }

    /** What a text with expressions in it says. */
    Expressions read(String text) {
        return read.computeIfAbsent(text, any -> Expressions.in(any, services));
    }

    /** The variables of a diagram. */
    VariablesInSight sight(Diagram diagram) {
        VariablesInSight sight = sights.get(diagram);
        if (sight == null) {
            underway.add(diagram);
            sight = new VariablesInSight(this, diagram);
            sights.put(diagram, sight);
            underway.remove(diagram);
        }
        return sight;
    }

    /** Whether its variables are just being looked for: of two that call each other, one has to come first. */
    boolean isUnderway(Diagram diagram) {
        return underway.contains(diagram);
    }

    List<DesignTable> tables() {
        return tables;
    }

    List<DesignForm> forms() {
        return forms;
    }

    /** The diagrams of the design, and those besides that it does not replace. */
    List<Diagram> diagramsInView() {
        if (inView == null) {
            Set<String> own = processes().collect(Collectors.toSet());
            inView = Stream.concat(
                            diagrams.stream(),
                            elsewhere.diagrams().stream()
                                    .filter(diagram ->
                                            !own.contains(diagram.process().getId())))
                    .toList();
        }
        return inView;
    }

    private Stream<String> processes() {
        return diagrams.stream()
                .flatMap(diagram -> diagram.all(Process.class).stream())
                .map(Process::getId);
    }

    boolean hasProcess(String key) {
        return processes().anyMatch(key::equals) || elsewhere.process(key);
    }

    boolean hasTable(String id) {
        return tables.stream()
                        .flatMap(table -> table.decisions().stream())
                        .map(Decision::getId)
                        .anyMatch(id::equals)
                || elsewhere.table(id);
    }

    /** The form of this id, where the design itself brings it. */
    Optional<DesignForm> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** Whether the design brings a file of this name and nobody can say what is in it. */
    boolean isUnreadable(String file) {
        return unreadable.contains(file);
    }

    boolean hasFormElsewhere(String id) {
        return elsewhere.form(id);
    }

    /** Whether there is a text of a mail or a letter of this name, with its ending. */
    boolean hasText(String file) {
        return names.contains(file) || elsewhere.text(file);
    }

    boolean hasGroup(String id) {
        return NamedGroups.SHIPPED.contains(id) || elsewhere.group(id);
    }
}
