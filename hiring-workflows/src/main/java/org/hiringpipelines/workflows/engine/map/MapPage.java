package org.hiringpipelines.workflows.engine.map;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.engine.check.KnownServices;

/** The map of a design as a page (Markdown): each process with its picture and its steps, and who uses each table, form, mail and letter. */
final class MapPage {

    private static final KnownServices SERVICES = KnownServices.ofThisLibrary();

    private final DesignMap map;
    private final Occasions occasions;
    private final Map<String, Set<String>> askers;
    private final Markdown page = new Markdown();

    MapPage(DesignMap map, Occasions occasions, Map<String, Set<String>> askers) {
        this.map = map;
        this.occasions = occasions;
        this.askers = askers;
    }

    String written() {
        page.line("# How the line is drawn");
        page.line();
        page.line(
                "Drawn and written from the files in this folder by `mvn -Pmap`; a test says when they say something else."
                        + " What stands here is changed in the [diagrams, tables, forms and texts](../docs/process-designers.md), and never here.");
        page.line();
        map.processes()
                .values()
                .forEach(process -> page.line("- %s (`%s`)%s"
                        .formatted(Markdown.toHeading(process.name()), process.key(), calledBy(process))));
        page.line("- [Tables](#tables), [Forms](#forms), [Mails](#mails), [Letters](#letters)");
        map.processes().values().forEach(this::process);
        new UsesOnMap(map, occasions, askers, page).write();
        return page.written();
    }

    private String calledBy(MappedProcess process) {
        List<MappedProcess> callers = map.callersOf(process.key());
        return callers.isEmpty()
                ? ""
                : ", called by " + callers.stream().map(MappedProcess::name).collect(Collectors.joining(", "));
    }

    private void process(MappedProcess process) {
        page.heading(process.name());
        page.line(process.documentation());
        page.line();
        page.line("[![%s](%s)](%s)".formatted(process.name(), picture(process.path()), process.path()));
        page.line();
        page.columns("step", "who", "form", "deadline", "mails", "what it does or waits for");
        process.steps().stream()
                .filter(MappedStep::doesSomething)
                .forEach(step -> page.cells(
                        step.name(), who(step), form(step.form()), deadline(step), mailsOf(step), does(step)));
    }

    /** The file of a diagram's picture, beside all others. */
    static String picture(String diagram) {
        return "pictures/" + diagram.replaceFirst("\\.bpmn$", ".svg");
    }

    private static String who(MappedStep step) {
        List<String> words = step.people().stream()
                .map(one -> SERVICES.services().apply(one).isPresent()
                        ? "whom `" + one + "` names"
                        : DeadlineWords.inWords(one))
                .toList();
        return words.size() > 1
                ? words.get(0) + ", or one of the " + String.join(", ", words.subList(1, words.size()))
                : String.join("", words);
    }

    private String form(String id) {
        return id == null ? "" : Markdown.link(id, map.pathEndingWith(id + ".form"));
    }

    private String deadline(MappedStep step) {
        return map.deadlinesOf(step.id()).stream()
                .map(DeadlineWords::of)
                .map(words -> step.later() ? words + " (from its property `deadlineFrom` on)" : words)
                .collect(Collectors.joining("<br>"));
    }

    private String mailsOf(MappedStep step) {
        return Stream.concat(
                        step.mails().stream().map(this::mail),
                        step.services().stream()
                                .filter(Occasions.BY_REASON::equals)
                                .map(call -> "as [rejection-reasons](#tables) say"))
                .collect(Collectors.joining(", "));
    }

    private String mail(String text) {
        return Markdown.link(text, map.pathEndingWith("mail/" + text + ".txt"));
    }

    private String does(MappedStep step) {
        return Stream.of(
                        Stream.ofNullable(step.calls()).map(this::called),
                        step.tables().stream().map(table -> "asks the table `" + table + "`"),
                        step.services().stream().map(call -> "`" + call + "`"),
                        Stream.ofNullable(step.awaits())
                                .map(awaited -> awaited.replaceFirst("^(message|time) (.*)$", "waits for the $1 `$2`")))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }

    private String called(String key) {
        MappedProcess process = map.processes().get(key);
        return process == null ? "calls `" + key + "`" : "calls " + Markdown.toHeading(process.name());
    }
}
