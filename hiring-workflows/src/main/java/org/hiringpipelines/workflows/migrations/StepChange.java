package org.hiringpipelines.workflows.migrations;

/**
 * Something that is different on the step somebody would go to.
 *
 * @param what what it is
 * @param before how it is where they stand; null where there is none
 * @param after how it is where they would go; null where there is none
 */
public record StepChange(What what, String before, String after) {

    /** What can be different. */
    public enum What {
        /** What the step is called. */
        NAME,
        /** Which form it shows, or what that form asks for. */
        FORM,
        /** Whose it is, or which groups may take it. Open tasks keep who has them. */
        WHO,
        /** Which deadlines it has. Open tasks keep their due date, and their timer goes on. */
        DEADLINE
    }
}
