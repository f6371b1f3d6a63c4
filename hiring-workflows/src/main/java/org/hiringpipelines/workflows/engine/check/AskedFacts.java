package org.hiringpipelines.workflows.engine.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Input;

/** Facts that a table asks for and that whoever asks the table does not know: no answer comes then, to anybody. */
final class AskedFacts implements DesignRule {

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        for (DesignTable table : design.tables()) {
            for (Decision decision : table.decisions()) {
                DesignTable.tableOf(decision)
                        .ifPresent(rows -> facts(table, decision, design, new HashSet<>())
                                .ifPresent(
                                        known -> rows.getInputs().forEach(input -> ask(table, input, known, flaws))));
            }
        }
    }

    private static void ask(DesignTable table, Input input, Set<String> known, Flaws flaws) {
        if (input.getInputExpression() == null) {
            return;
        }
        String asked = DesignTable.words(input.getInputExpression().getText());
        // What is put together of several facts is left to the engine.
        if (asked.matches("[A-Za-z_]\\w*(\\.\\w+)*")) {
            String fact = asked.replaceFirst("\\..*", "");
            if (!known.contains(fact)) {
                flaws.add(
                        Mistake.UNKNOWN_FACT,
                        table.where(input),
                        "it asks for " + fact + ", which nobody knows; known there: "
                                + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    /** What a decision can ask for; nothing where nobody in view asks it. */
    private static Optional<Set<String>> facts(
            DesignTable table, Decision decision, WholeDesign design, Set<String> seen) {
        if (!seen.add(decision.getId())) {
            return Optional.empty();
        }
        Set<String> facts = new HashSet<>();
        boolean asked = false;
        Optional<KnownTable> known = KnownTable.of(decision.getId());
        if (known.isPresent()) {
            asked = true;
            facts.addAll(known.get().facts());
        }
        for (Decision other : table.decisions()) {
            if (requires(other, decision)) {
                Optional<Set<String>> theirs = facts(table, other, design, seen);
                asked |= theirs.isPresent();
                theirs.ifPresent(facts::addAll);
            }
            if (requires(decision, other)) {
                DesignTable.tableOf(other)
                        .map(DecisionTable::getOutputs)
                        .ifPresent(outputs -> outputs.forEach(output -> facts.add(output.getName())));
            }
        }
        for (Diagram diagram : design.diagramsInView()) {
            for (BusinessRuleTask rule : diagram.all(BusinessRuleTask.class)) {
                if (decision.getId().equals(rule.getCamundaDecisionRef())) {
                    asked = true;
                    VariablesInSight sight = design.sight(diagram);
                    facts.addAll(sight.everywhere());
                    asksIn(decision).stream()
                            .filter(name -> !sight.beginningKnown() || sight.has(name, rule.getId()))
                            .forEach(facts::add);
                }
            }
        }
        return asked ? Optional.of(facts) : Optional.empty();
    }

    private static boolean requires(Decision asking, Decision asked) {
        return asking.getInformationRequirements().stream()
                .map(InformationRequirement::getRequiredDecision)
                .anyMatch(asked::equals);
    }

    private static Set<String> asksIn(Decision decision) {
        Set<String> names = new HashSet<>();
        DesignTable.tableOf(decision)
                .ifPresent(rows -> rows.getInputs().stream()
                        .filter(input -> input.getInputExpression() != null)
                        .forEach(input -> names.add(
                                DesignTable.words(input.getInputExpression().getText())
                                        .replaceFirst("\\..*", ""))));
        return names;
    }
}
