package org.hiringpipelines.benchmarks.scale;

import java.util.Map;

/**
 * Where applications stand, as in life: most of the open ones wait to be read, most of the finished ones were rejected after that.
 */
enum Standing {
    TO_SCREEN(700, "Task_ScreenApplication"),
    TO_PROPOSE_SLOTS(80, "Task_ProposeSlots"),
    TO_CHOOSE_SLOT(60, "Task_RecordSlot"),
    TO_SCORE(60, "Task_WriteScorecard"),
    TO_DECIDE_ROUND(30, "Task_DecideRound"),
    TO_DECIDE(30, "Task_DecideHire"),
    TO_DRAFT_OFFER(10, "Task_DraftOffer"),
    TO_APPROVE_OFFER(10, "Task_ApproveOffer"),
    TO_ANSWER_OFFER(10, "Task_RecordOfferAnswer"),
    TO_CLEAR(10, "Task_RecordClearance"),

    REJECTED(850, "Task_ScreenApplication", true),
    REJECTED_AFTER_INTERVIEW(50, "Task_DecideRound", true),
    WITHDRAWN(50, "Task_RecordSlot", true),
    ON_HOLD(30, "Task_DecideHire", true),
    HIRED(20, "Task_RecordClearance", true);

    private final int perThousand;
    private final String task;
    private final boolean finished;

    Standing(int perThousand, String task) {
        this(perThousand, task, false);
    }

    Standing(int perThousand, String task, boolean finished) {
        this.perThousand = perThousand;
        this.task = task;
        this.finished = finished;
    }

    /** How many of a thousand open applications, or of a thousand finished ones, stand there. */
    int perThousand() {
        return perThousand;
    }

    /** Whether such applications are open. */
    boolean open() {
        return !finished;
    }

    /** The task that waits there, or the last one before the end. */
    String task() {
        return task;
    }

    /** What is entered into that task to end the application; nothing where its candidate withdraws. */
    Map<String, Object> end() {
        return switch (this) {
            case REJECTED -> Map.of("outcome", "reject", "reason", "NOT_QUALIFIED");
            case REJECTED_AFTER_INTERVIEW -> Map.of("outcome", "reject", "reason", "INTERVIEW");
            case ON_HOLD -> Map.of("outcome", "hold");
            case HIRED -> Map.of("result", "clear");
            default -> Map.of();
        };
    }
}
