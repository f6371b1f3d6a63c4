package org.hiringpipelines.workflows.engine.map;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.engine.check.Diagram;

/**
 * What a design is made of, and what uses what in it, all read from its files.
 *
 * @param processes its processes by their keys, those that others call behind those who call them
 * @param tables its decision tables by their ids
 * @param files all its files by their paths
 */
public record DesignMap(
        Map<String, MappedProcess> processes, Map<String, MappedTable> tables, Map<String, DesignFile> files) {

    private static final String DEADLINES = "deadlines";

    /**
     * Reads a design.
     *
     * @param files its files by their paths
     */
    public static DesignMap of(Map<String, DesignFile> files) {
        Map<String, MappedProcess> found = new TreeMap<>();
        Map<String, MappedTable> tables = new TreeMap<>();
        new TreeMap<>(files).forEach((path, file) -> {
            if (file.kind() == DesignFile.Kind.DIAGRAM) {
                MappedProcess process = MappedProcess.in(path, file);
                found.put(process.key(), process);
            } else if (file.kind() == DesignFile.Kind.TABLE) {
                MappedTable.in(path, file).forEach(table -> tables.put(table.id(), table));
            }
        });
        Map<String, MappedProcess> ordered = new LinkedHashMap<>();
        found.values().stream()
                .filter(process -> callers(process.key(), found).findAny().isEmpty())
                .forEach(process -> add(process, found, ordered));
        found.values().forEach(process -> add(process, found, ordered));
        return new DesignMap(ordered, tables, new TreeMap<>(files));
    }

    /** What a file defines, each process and table by what it is and its key; nothing for forms and texts. */
    public static Set<String> definedIn(DesignFile file) {
        return switch (file.kind()) {
            case DIAGRAM -> Set.of("process " + Diagram.read(file).process().getId());
            case TABLE ->
                MappedTable.in(file.name(), file)
                        .map(table -> "table " + table.id())
                        .collect(Collectors.toSet());
            case FORM, TEXT, OTHER -> Set.of();
        };
    }

    private static void add(MappedProcess process, Map<String, MappedProcess> all, Map<String, MappedProcess> ordered) {
        if (ordered.putIfAbsent(process.key(), process) == null) {
            process.steps().stream()
                    .flatMap(step -> MappedProcess.calledBy(step, all).stream())
                    .forEach(called -> add(called, all, ordered));
        }
    }

    private static Stream<MappedProcess> callers(String key, Map<String, MappedProcess> all) {
        return all.values().stream()
                .filter(process -> process.steps().stream().anyMatch(step -> key.equals(step.calls())));
    }

    /** The processes that call one. */
    public List<MappedProcess> callersOf(String key) {
        return callers(key, processes).toList();
    }

    /** The rows of the table of deadlines for a task, the one for all jobs last. */
    public List<MappedTable.Row> deadlinesOf(String task) {
        return Optional.ofNullable(tables.get(DEADLINES)).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.words("task").contains(task))
                .toList();
    }

    /** A time as the table has it; nothing where the cell is empty or says none. */
    static Optional<Duration> time(MappedTable.Row row, String output) {
        return Optional.ofNullable(row.text(output)).map(Duration::parse);
    }

    /** The path of a file by its end, such as {@code forms/decide-hire.form}; empty where there is none. */
    String pathEndingWith(String end) {
        return files.keySet().stream()
                .filter(path -> path.equals(end) || path.endsWith("/" + end))
                .min(Comparator.comparing(String::length))
                .orElse("");
    }

    /** Each step that a process has, with the process. */
    Stream<Map.Entry<MappedProcess, MappedStep>> steps() {
        return processes.values().stream()
                .flatMap(process -> process.steps().stream().map(step -> Map.entry(process, step)));
    }
}
