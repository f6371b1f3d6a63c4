package org.hiringpipelines.workflows.engine.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.DesignPart;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.hiringpipelines.workflows.designs.FileUse;
import org.hiringpipelines.workflows.engine.check.WhatServicesGive;

/** What uses each part of a design: for whoever wants to take one out. */
public final class UsesInDesign {

    /** Texts that stand around all others, and those that services name themselves. */
    private static final Set<String> OF_THE_APPLICATION = Set.of("layout", "preview", "offer-letter");

    private static final String PIPELINE = "pipeline";

    private final DesignMap map;
    private final Occasions occasions;
    private final Map<String, Set<String>> askers = MapOfFolder.askers();
    private final Predicate<String> underWay;

    private UsesInDesign(DesignMap map, Occasions occasions, Predicate<String> underWay) {
        this.map = map;
        this.occasions = occasions;
        this.underWay = underWay;
    }

    /**
     * The parts of a design by their names, each with what uses it.
     *
     * @param files all of its files
     * @param underWay whether postings that are not closed go through the pipeline of this word
     */
    public static List<DesignPart> of(Collection<DesignFile> files, Predicate<String> underWay) {
        Map<String, DesignFile> byName = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.kind() != DesignFile.Kind.OTHER)
                .forEach(file -> byName.put(file.name(), file));
        // What services send is what this library says, whatever a design has made of the samples.
        Occasions occasions = Occasions.in(
                DesignTexts.OF_THIS_LIBRARY.words(null, "preview.json").orElse("[]"));
        UsesInDesign uses = new UsesInDesign(DesignMap.of(byName), occasions, underWay);
        return byName.values().stream()
                .collect(Collectors.groupingBy(DesignPart::nameOf, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(part -> new DesignPart(
                        part.getKey(),
                        part.getValue().get(0).kind(),
                        part.getValue().stream().map(DesignFile::name).sorted().toList(),
                        uses.of(part.getKey(), part.getValue().get(0))))
                .sorted(Comparator.comparing(DesignPart::kind).thenComparing(DesignPart::name))
                .toList();
    }

    private List<FileUse> of(String part, DesignFile file) {
        return switch (file.kind()) {
            case DIAGRAM -> ofDiagram(file);
            case TABLE -> ofTables(file);
            case FORM -> ofForm(part.replaceFirst("\\.form$", ""));
            case TEXT -> ofText(part);
            case OTHER -> List.of();
        };
    }

    private List<FileUse> ofDiagram(DesignFile file) {
        return map.processes().values().stream()
                .filter(process -> process.path().equals(file.name()))
                .flatMap(process -> Stream.of(
                                steps(step -> process.key().equals(step.calls())),
                                WhatServicesGive.toProcess(process.key()).stream()
                                        .map(any -> FileUse.by(FileUse.By.APPLICATION)),
                                begins(process),
                                ofPipeline(process.pipeline()))
                        .flatMap(uses -> uses))
                .toList();
    }

    private static Stream<FileUse> begins(MappedProcess process) {
        Process drawn = process.diagram().process();
        boolean byItself = drawn.getChildElementsByType(StartEvent.class).stream()
                .anyMatch(start -> !start.getEventDefinitions().isEmpty());
        return byItself || drawn.isCamundaStartableInTasklist()
                ? Stream.of(FileUse.by(FileUse.By.START))
                : Stream.empty();
    }

    private Stream<FileUse> ofPipeline(String word) {
        if (word == null) {
            return Stream.empty();
        }
        MappedTable picks = map.tables().get(PIPELINE);
        return Stream.concat(
                picks != null && picks.all(PIPELINE).contains(word) ? Stream.of(table(picks)) : Stream.empty(),
                underWay.test(word) ? Stream.of(FileUse.by(FileUse.By.POSTINGS)) : Stream.empty());
    }

    private List<FileUse> ofTables(DesignFile file) {
        return map.tables().values().stream()
                .filter(table -> table.path().equals(file.name()))
                .flatMap(table -> Stream.of(
                                askers.containsKey(table.id())
                                        ? Stream.of(FileUse.by(FileUse.By.APPLICATION))
                                        : Stream.<FileUse>empty(),
                                steps(step -> step.tables().contains(table.id())),
                                map.tables().values().stream()
                                        .filter(other -> !other.path().equals(file.name()))
                                        .filter(other -> other.rows().stream()
                                                .anyMatch(row -> row.asks().containsKey(table.id())))
                                        .map(UsesInDesign::table),
                                formsWithChoicesOf(table.id()))
                        .flatMap(uses -> uses))
                .distinct()
                .toList();
    }

    private Stream<FileUse> formsWithChoicesOf(String table) {
        return map.files().values().stream()
                .filter(file -> file.kind() == DesignFile.Kind.FORM)
                .filter(form -> form.text().replaceAll("\\s*:\\s*", ": ").contains("\"choices\": \"" + table + "\""))
                .map(form -> new FileUse(FileUse.By.FORM, form.name(), ""));
    }

    private List<FileUse> ofForm(String form) {
        return steps(step -> form.equals(step.form())).toList();
    }

    private List<FileUse> ofText(String text) {
        List<FileUse> uses = new ArrayList<>();
        if (OF_THE_APPLICATION.contains(text)
                || text.matches("[a-z]{2}")
                || !occasions.of(text).isEmpty()) {
            uses.add(FileUse.by(FileUse.By.APPLICATION));
        }
        steps(step -> step.mails().contains(text)).forEach(uses::add);
        map.tables().values().stream()
                .filter(table -> Stream.of("mail", "enclose")
                        .anyMatch(column -> table.all(column).contains(text)))
                .map(UsesInDesign::table)
                .forEach(uses::add);
        return uses;
    }

    private Stream<FileUse> steps(Predicate<MappedStep> which) {
        return map.steps()
                .filter(step -> which.test(step.getValue()))
                .map(step -> new FileUse(
                        FileUse.By.STEP, step.getValue().name(), step.getKey().name()));
    }

    private static FileUse table(MappedTable table) {
        return new FileUse(FileUse.By.TABLE, Objects.requireNonNullElse(table.name(), table.id()), "");
    }
}
