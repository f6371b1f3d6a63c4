package org.hiringpipelines.workflows.engine.check;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.hiringpipelines.workflows.applications.RetentionTimes;

/** Words in the cells of the tables that services ask, which name what there is not: a group, a mail, a letter, a task, a duration. */
final class CellsOfTables implements DesignRule {

    private static final Set<String> LEADS = Set.of("hiringManager", "recruiter");

    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        for (DesignTable file : design.tables()) {
            for (Decision decision : file.decisions()) {
                KnownTable.of(decision.getId())
                        .ifPresent(known -> DesignTable.tableOf(decision)
                                .ifPresent(table -> known.columns().forEach((column, meaning) -> {
                                    switch (meaning) {
                                        case TASK -> tasks(file, table, column, design, flaws);
                                        case KEPT -> kept(file, table, column, flaws);
                                        default -> words(file, table, column, meaning, design, flaws);
                                    }
                                })));
            }
        }
    }

    private static void words(
            DesignTable file,
            DecisionTable table,
            String column,
            KnownTable.Meaning meaning,
            WholeDesign design,
            Flaws flaws) {
        for (DesignTable.Cell cell : DesignTable.cells(table, column)) {
            cell.word().ifPresent(word -> word(file.where(cell.row()), column, word, meaning, design, flaws));
        }
    }

    private static void word(
            String place, String column, String word, KnownTable.Meaning meaning, WholeDesign design, Flaws flaws) {
        switch (meaning) {
            case GROUP -> group(place, word, design, flaws);
            case GROUP_OR_LEAD -> {
                if (!LEADS.contains(word)) {
                    group(place, word, design, flaws);
                }
            }
            case MAIL ->
                List.of(".txt", ".html").forEach(ending -> {
                    if (!design.hasText(word + ending)) {
                        flaws.add(Mistake.MISSING_MAIL, place, "the text mail/" + word + ending + " is missing");
                    }
                });
            case LETTERS ->
                Arrays.stream(word.split(","))
                        .map(String::strip)
                        .filter(letter -> !design.hasText(letter + ".html") && !design.hasText(letter + ".pdf"))
                        .forEach(letter -> flaws.add(
                                Mistake.MISSING_LETTER, place, "the text letters/" + letter + ".html is missing"));
            case DURATION -> {
                if (!isDuration(word)) {
                    flaws.add(
                            Mistake.NO_TIME,
                            place,
                            "its " + column + " is \"" + word + "\", which is no duration such as P2D or PT4H");
                }
            }
            case TASK, KEPT -> {}
        }
    }

    private static void group(String place, String group, WholeDesign design, Flaws flaws) {
        if (!design.hasGroup(group)) {
            NamedGroups.unknown(place, group, flaws);
        }
    }

    private static boolean isDuration(String word) {
        return isAtLeast(Duration.ZERO, word);
    }

    private static boolean isAtLeast(Duration shortest, String word) {
        try {
            return Duration.parse(word).compareTo(shortest) >= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** By such a cell people are erased, so nothing is let pass of which only the engine knows what it comes to. */
    private static void kept(DesignTable file, DecisionTable table, String column, Flaws flaws) {
        for (DesignTable.Cell cell : DesignTable.cells(table, column)) {
            if (!cell.text().isEmpty()
                    && cell.word()
                            .filter(word -> isAtLeast(RetentionTimes.SHORTEST, word))
                            .isEmpty()) {
                flaws.add(
                        Mistake.NO_TIME,
                        file.where(cell.row()),
                        "its " + column + " is " + cell.text() + ", which is no plain duration of at least "
                                + RetentionTimes.SHORTEST.toDays() + " days such as \"P1461D\"");
            }
        }
    }

    private static void tasks(DesignTable file, DecisionTable table, String fact, WholeDesign design, Flaws flaws) {
        Set<String> tasks = design.diagramsInView().stream()
                .flatMap(diagram -> diagram.all(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toSet());
        int column = 0;
        for (Input input : table.getInputs()) {
            if (input.getInputExpression() != null
                    && fact.equals(DesignTable.words(input.getInputExpression().getText()))) {
                for (Rule row : table.getRules()) {
                    WORD.matcher(DesignTable.words(new ArrayList<>(row.getInputEntries())
                                    .get(column)
                                    .getText()))
                            .results()
                            .map(found -> found.group(1))
                            .filter(task -> !tasks.contains(task))
                            .forEach(task -> flaws.add(
                                    Mistake.DEADLINE_OF_NO_TASK,
                                    file.where(row),
                                    "no diagram has a task " + task
                                            + "; give the row the id of the task, or remove it"));
                }
            }
            column++;
        }
    }
}
