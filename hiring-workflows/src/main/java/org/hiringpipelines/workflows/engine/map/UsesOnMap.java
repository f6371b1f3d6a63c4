package org.hiringpipelines.workflows.engine.map;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.designs.DesignFile;

/** The second half of the map's page: who uses each table, form, mail and letter. */
final class UsesOnMap {

    private final DesignMap map;
    private final Occasions occasions;
    private final Map<String, Set<String>> askers;
    private final Markdown page;

    UsesOnMap(DesignMap map, Occasions occasions, Map<String, Set<String>> askers, Markdown page) {
        this.map = map;
        this.occasions = occasions;
        this.askers = askers;
        this.page = page;
    }

    void write() {
        tables();
        forms();
        mails();
        letters();
    }

    private void tables() {
        page.table("Tables", "table", "what it says", "asked by");
        map.tables()
                .values()
                .forEach(table -> page.cells(
                        Markdown.link(table.id(), table.path()),
                        table.description().isEmpty() ? table.name() : firstSentence(table.description()),
                        askedBy(table)));
    }

    private static String firstSentence(String words) {
        return words.split("(?<=\\.)\\s", 2)[0];
    }

    private String askedBy(MappedTable table) {
        return Stream.of(
                        askers.getOrDefault(table.id(), Set.of()).stream().map(room -> "the service of `" + room + "`"),
                        map.steps()
                                .filter(step -> step.getValue().tables().contains(table.id()))
                                .map(UsesOnMap::place),
                        askedFor(table.id()),
                        formsWith("\"choices\": \"" + table.id() + "\"").map(form -> "the form `" + form + "`"))
                .flatMap(who -> who)
                .collect(Collectors.joining(", "));
    }

    /** Tables that are asked since another one needs their answer. */
    private Stream<String> askedFor(String table) {
        return map.tables().values().stream()
                .filter(other -> !other.id().equals(table))
                .filter(other ->
                        other.rows().stream().anyMatch(row -> row.asks().containsKey(table)))
                .map(other -> "the table `" + other.id() + "`");
    }

    private Stream<String> formsWith(String words) {
        return map.files().values().stream()
                .filter(file -> file.kind() == DesignFile.Kind.FORM)
                .filter(form -> form.text().replaceAll("\\s*:\\s*", ": ").contains(words))
                .map(form -> form.name().replace(".form", ""));
    }

    private void forms() {
        page.table("Forms", "form", "filled in at");
        files(DesignFile.Kind.FORM, "forms/", ".form")
                .forEach(form -> page.cells(
                        Markdown.link(form, map.pathEndingWith(form + ".form")),
                        map.steps()
                                .filter(step -> form.equals(step.getValue().form()))
                                .map(UsesOnMap::place)
                                .collect(Collectors.joining(", "))));
    }

    private void mails() {
        page.table("Mails", "mail", "sent by");
        files(DesignFile.Kind.TEXT, "mail/", ".txt")
                .filter(mail -> !mail.contains("/"))
                .forEach(mail -> page.cells(
                        Markdown.link(mail, map.pathEndingWith("mail/" + mail + ".txt")),
                        Stream.of(
                                        map.steps()
                                                .filter(step ->
                                                        step.getValue().mails().contains(mail))
                                                .map(UsesOnMap::place),
                                        map.tables().values().stream()
                                                .filter(table ->
                                                        table.all("mail").contains(mail))
                                                .map(table -> "the table `" + table.id() + "`"),
                                        occasions.of(mail).stream().map(when -> "a service, when " + when))
                                .flatMap(who -> who)
                                .collect(Collectors.joining(", "))));
    }

    private void letters() {
        page.table("Letters", "letter", "enclosed by");
        files(DesignFile.Kind.TEXT, "letters/", ".html")
                .filter(letter -> !letter.contains("/"))
                .forEach(letter -> page.cells(
                        Markdown.link(letter, map.pathEndingWith("letters/" + letter + ".html")),
                        map.tables().values().stream()
                                .filter(table -> table.all("enclose").contains(letter))
                                .map(table -> "the table `" + table.id() + "`")
                                .findFirst()
                                .orElse("the service of `offers`")));
    }

    private Stream<String> files(DesignFile.Kind kind, String folder, String ending) {
        return new TreeSet<>(map.files().keySet())
                .stream()
                        .filter(path -> map.files().get(path).kind() == kind)
                        .filter(path -> path.contains(folder) && path.endsWith(ending))
                        .map(path -> path.substring(
                                path.indexOf(folder) + folder.length(), path.length() - ending.length()));
    }

    private static String place(Map.Entry<MappedProcess, MappedStep> step) {
        return "%s (%s)".formatted(step.getValue().name(), step.getKey().name());
    }
}
