package org.hiringpipelines.workflows.engine.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.Input;

/**
 * A column of conditions, by the values that make a difference in it: each word that a cell names and any other, each number, what lies between two, below and above;
 * yes and no.
 *
 * @param label what people call it
 * @param cells what the rows say in it
 * @param samples the values; one where the column asks for something else, which no row tells apart
 */
record TableColumn(String label, List<String> cells, List<Sample> samples) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    /**
     * A value that stands for all like it.
     *
     * @param value as a cell is asked with it
     * @param words as people read it
     */
    record Sample(Object value, String words) {}

    static TableColumn of(Input input, List<String> cells) {
        String asked = input.getInputExpression() == null
                ? ""
                : DesignTable.words(input.getInputExpression().getText());
        String label = input.getLabel() == null || input.getLabel().isBlank() ? asked : input.getLabel();
        List<String> listed = listed(input);
        String type = input.getInputExpression() == null
                ? null
                : input.getInputExpression().getTypeRef();
        List<Sample> samples;
        if ("boolean".equals(type)) {
            samples = List.of(new Sample(true, "true"), new Sample(false, "false"));
        } else if (type != null && Set.of("integer", "long", "double", "number").contains(type)) {
            samples = numbers(cells, type.equals("integer") || type.equals("long"));
        } else if (type == null || type.equals("string")) {
            samples = words(cells, listed);
        } else {
            samples = List.of(new Sample(null, "anything"));
        }
        return new TableColumn(label, cells, samples);
    }

    /** The words that a column lets its cells name; none where it leaves that open. */
    static List<String> listed(Input input) {
        return input.getInputValues() == null
                ? List.of()
                : wordsIn(DesignTable.words(input.getInputValues().getText()));
    }

    /** The words between quotation marks. */
    static List<String> wordsIn(String text) {
        return WORD.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static List<Sample> words(List<String> cells, List<String> listed) {
        Set<String> words = new TreeSet<>(listed);
        if (listed.isEmpty()) {
            cells.stream().filter(FeelCells::isPlain).forEach(cell -> words.addAll(wordsIn(cell)));
        }
        List<Sample> samples = new ArrayList<>();
        words.forEach(word -> samples.add(new Sample(word, "\"" + word + "\"")));
        if (listed.isEmpty()) {
            samples.add(new Sample("\u0000", words.isEmpty() ? "anything" : "anything else"));
        }
        return samples;
    }

    private static List<Sample> numbers(List<String> cells, boolean whole) {
        Set<BigDecimal> named = new TreeSet<>();
        cells.stream()
                .filter(FeelCells::isPlain)
                .flatMap(cell -> NUMBER.matcher(cell.replace("..", " ")).results())
                .map(MatchResult::group)
                .forEach(number -> named.add(new BigDecimal(number)));
        if (named.isEmpty()) {
            return List.of(new Sample(0.0, "anything"));
        }
        List<Sample> samples = new ArrayList<>();
        BigDecimal before = null;
        for (BigDecimal number : named) {
            if (before == null) {
                samples.add(sample(number.subtract(BigDecimal.ONE), "less than " + number));
            } else if (!whole || number.subtract(before).compareTo(BigDecimal.ONE) > 0) {
                BigDecimal middle = before.add(number).divide(BigDecimal.valueOf(2), 6, RoundingMode.FLOOR);
                samples.add(sample(
                        whole ? middle.setScale(0, RoundingMode.FLOOR) : middle,
                        "between " + before + " and " + number));
            }
            samples.add(sample(number, number.toPlainString()));
            before = number;
        }
        samples.add(sample(before.add(BigDecimal.ONE), "more than " + before));
        return samples;
    }

    private static Sample sample(BigDecimal value, String words) {
        return new Sample(value.doubleValue(), words);
    }

    /** Whether a row holds for a value; one that asks otherwise may hold. */
    boolean mayHold(int row, int sample) {
        String cell = cells.get(row);
        return !FeelCells.isPlain(cell)
                || samples.get(sample).value() == null
                || FeelCells.holds(cell, samples.get(sample).value());
    }

    /** Whether a row says yes or no to each value by itself. */
    boolean isPlain(int row) {
        return FeelCells.isPlain(cells.get(row))
                && (samples.get(0).value() != null || cells.get(row).isBlank());
    }
}
