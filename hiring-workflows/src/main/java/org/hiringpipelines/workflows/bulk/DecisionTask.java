package org.hiringpipelines.workflows.bulk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hiringpipelines.model.bulk.BulkAction;

/** The tasks in which is decided what becomes of an application, and what their field {@code outcome} calls an action. */
enum DecisionTask {
    SCREENING("Task_ScreenApplication", "advance"),
    AFTER_ROUND("Task_DecideRound", "continue"),
    /** To advance from here is to make an offer, to one candidate at a time. */
    HIRE("Task_DecideHire", null);

    private final String key;
    private final String advance;

    DecisionTask(String key, String advance) {
        this.key = key;
        this.advance = advance;
    }

    static Optional<DecisionTask> of(String key) {
        return Arrays.stream(values()).filter(task -> task.key.equals(key)).findFirst();
    }

    /** Whether many can be advanced here at once. */
    boolean advancesMany() {
        return advance != null;
    }

    /** The fields of its form with which somebody decides so. */
    Map<String, Object> fields(BulkAction action, String reason, String comment) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(
                "outcome",
                switch (action) {
                    case ADVANCE -> advance;
                    case REJECT -> "reject";
                    case HOLD -> "hold";
                    case ASSIGN -> throw new IllegalArgumentException("To give a task away is no decision.");
                });
        fields.put("reason", reason);
        fields.put("comment", comment);
        return fields;
    }
}
