package org.hiringpipelines.workflows.engine.check;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/** Asks cells of decision tables as the engine does. */
final class FeelCells {

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();

    private static final String INPUT = "cellInput";

    /** Words, numbers, yes and no, intervals, comparisons, and their opposites: for each value it is plain whether they hold. */
    private static final Pattern PLAIN =
            Pattern.compile("(?:\"[^\"]*\"|-?\\d+(?:\\.\\d+)?|true|false|not|\\.\\.|[<>=,()\\[\\]\\s]|-)*");

    /** What cells said, which is always the same: all of a design is looked at whenever a part of it is deployed. */
    private static final Cache<List<Object>, Boolean> HELD =
            Caffeine.newBuilder().maximumSize(50_000).build();

    private static final Cache<String, Optional<String>> UNREADABLE_VALUES =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private FeelCells() {}

    /** Whether a cell says yes or no to each value by itself, and asks nothing else. */
    static boolean isPlain(String cell) {
        return PLAIN.matcher(cell).matches();
    }

    /** Whether a cell holds for a value; an empty one always does. */
    static boolean holds(String cell, Object value) {
        return cell.isBlank() || cell.equals("-") || HELD.get(List.of(cell, value), asked -> asks(cell, value));
    }

    private static boolean asks(String cell, Object value) {
        return FEEL.evaluateSimpleUnaryTests(
                cell, INPUT, Variables.createVariables().putValue(INPUT, value).asVariableContext());
    }

    /** Why a cell of conditions cannot be read; nothing where it can. */
    static Optional<String> unreadable(String cell) {
        return failure(() -> holds(cell, "x"));
    }

    /** Why a cell with a value cannot be read; nothing where it can. */
    static Optional<String> unreadableValue(String cell) {
        return cell.isBlank() ? Optional.empty() : UNREADABLE_VALUES.get(cell, FeelCells::unreadableFilled);
    }

    private static Optional<String> unreadableFilled(String cell) {
        return failure(() ->
                FEEL.evaluateSimpleExpression(cell, Variables.createVariables().asVariableContext()));
    }

    private static Optional<String> failure(Runnable asking) {
        try {
            asking.run();
            return Optional.empty();
        } catch (FeelException e) {
            return Optional.of(String.valueOf(e.getMessage()))
                    .filter(message -> message.contains("failed to parse"))
                    .map(message -> message.replaceFirst("(?s).*(failed to parse)", "$1"));
        }
    }
}
