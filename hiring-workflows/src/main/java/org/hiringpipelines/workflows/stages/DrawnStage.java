package org.hiringpipelines.workflows.stages;

import org.hiringpipelines.model.application.Stage;

/**
 * A stage as a diagram has it.
 *
 * @param stage the stage
 * @param words what people call it, in English
 */
public record DrawnStage(Stage stage, String words) {

    /** A stage that no diagram has, or has any more. */
    static DrawnStage notDrawn(Stage stage) {
        return new DrawnStage(stage, stage.words());
    }
}
