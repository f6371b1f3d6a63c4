package org.hiringpipelines.workflows.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hiringpipelines.model.bulk.BulkAction;
import org.hiringpipelines.workflows.forms.FieldsOfForm;

/** What the form of a task lets somebody decide about an application: the choices of its field {@code outcome}, whoever has drawn it. */
public final class OfferedDecision {

    private static final String OUTCOME = "outcome";

    /** To make an offer is to advance as well, but one candidate at a time. */
    private static final String OFFER = "offer";

    private final FieldsOfForm form;
    private final BiPredicate<String, Map<String, Object>> conditions;
    private final Set<String> outcomes;

    private OfferedDecision(FieldsOfForm form, BiPredicate<String, Map<String, Object>> conditions) {
        this.form = form;
        this.conditions = conditions;
        this.outcomes = form.choices(OUTCOME);
    }

    /**
     * What this form lets somebody decide; nothing where it decides nothing.
     *
     * @param conditions whether a condition of the form holds, given what is filled in
     */
    public static Optional<OfferedDecision> in(FieldsOfForm form, BiPredicate<String, Map<String, Object>> conditions) {
        return Optional.of(new OfferedDecision(form, conditions)).filter(offered -> !offered.outcomes.isEmpty());
    }

    /** Whether somebody can decide so here; to give a task away is always possible. */
    boolean offers(BulkAction action) {
        return action == BulkAction.ASSIGN
                || outcome(action)
                        .filter(outcome ->
                                action != BulkAction.REJECT || form.names().contains("reason"))
                        .isPresent();
    }

    /** Whether one way on from here is an offer. */
    boolean canLeadToAnOffer() {
        return outcomes.contains(OFFER);
    }

    /** Whether the form, with this decision in it, has to be told more than that. */
    boolean asksForMore(BulkAction action, String reason, String comment) {
        Map<String, Object> said = fields(action, reason, comment);
        return form.names().stream()
                // Nobody is rejected without a reason; it may only not be chosen yet.
                .anyMatch(field -> said.get(field) == null
                        && !field.equals("reason")
                        && form.asksFor(field, condition -> conditions.test(condition, said)));
    }

    /** Whether a comment has a place in the form. */
    boolean takesComment() {
        return form.names().contains("comment");
    }

    private Optional<String> outcome(BulkAction action) {
        List<String> words =
                switch (action) {
                    case ADVANCE -> List.of("advance", "continue");
                    case REJECT -> List.of("reject");
                    case HOLD -> List.of("hold");
                    case ASSIGN -> List.of();
                };
        return words.stream().filter(outcomes::contains).findFirst();
    }

    /** The fields with which somebody decides so. What the form has no field for is left out: it would go to the process. */
    Map<String, Object> fields(BulkAction action, String reason, String comment) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(OUTCOME, outcome(action).orElseThrow());
        fields.put("reason", reason);
        fields.put("comment", comment);
        fields.keySet().retainAll(form.names());
        return fields;
    }
}
