package org.hiringpipelines.workflows.applications;

import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.hiringpipelines.workflows.stages.EnteredStages;
import org.springframework.transaction.annotation.Transactional;

/**
 * What diagrams of {@code application} up to 1.8, and of what it calls, do in the way they do it: an application is finished by the diagram it
 * began with. Nothing is added here but what the newest diagram stops to call.
 */
@Transactional
interface ApplicationsOfEarlierDiagrams extends EnteredStages {

    void screen(String applicationId, String by, String outcome, String reason, String comment, String until);

    void decideRound(String applicationId, String by, String outcome, String reason, String comment, String until);

    void decideHire(String applicationId, String by, String outcome, String reason, String comment, String until);

    void end(String applicationId, String outcome, String reason);

    /**
     * Ends an application, and tells its posting where it is closed and nobody is left in hand, which newer diagrams draw; answers how many
     * openings are left.
     */
    int endWithPosting(String applicationId, String outcome, String reason);

    /** Lets go of what newer diagrams let go of step by step. */
    void letGo(String applicationId, boolean hired);

    /**
     * Up to 1.7: the application stands on another stage.
     *
     * @param stage the name of a {@link Stage}
     */
    default void enter(String applicationId, String stage) {
        Stage next = new Stage(stage);
        enter(applicationId, new DrawnStage(next, next.words()));
    }

    /** Without a day to come back. */
    default void screen(String applicationId, String by, String outcome, String reason, String comment) {
        screen(applicationId, by, outcome, reason, comment, null);
    }

    /** Without a day to come back. */
    default void decideRound(String applicationId, String by, String outcome, String reason, String comment) {
        decideRound(applicationId, by, outcome, reason, comment, null);
    }

    /** Without a day to come back. */
    default void decideHire(String applicationId, String by, String outcome, String reason, String comment) {
        decideHire(applicationId, by, outcome, reason, comment, null);
    }

    /** Up to 1.8. */
    default int recordHire(String applicationId) {
        return endWithPosting(applicationId, "accepted", null);
    }

    /** Up to 1.8. */
    default void recordRejection(String applicationId, String reason) {
        endWithPosting(applicationId, "reject", reason);
    }

    /** Up to 1.8. */
    default void recordHold(String applicationId) {
        endWithPosting(applicationId, "hold", null);
    }

    /** Up to 1.8. */
    default void recordWithdrawal(String applicationId) {
        endWithPosting(applicationId, "withdrawn", null);
    }

    /** Up to 1.8. */
    default void recordPositionFilled(String applicationId) {
        endWithPosting(applicationId, "positionFilled", null);
    }

    /** Up to 1.8. */
    default void recordDecline(String applicationId) {
        endWithPosting(applicationId, "declined", null);
    }

    /** Up to 1.7. */
    default int hire(String applicationId) {
        letGo(applicationId, true);
        return recordHire(applicationId);
    }

    /** Up to 1.7. */
    default void reject(String applicationId, String reason) {
        letGo(applicationId, false);
        recordRejection(applicationId, reason);
    }

    /** Up to 1.7. */
    default void hold(String applicationId) {
        letGo(applicationId, false);
        recordHold(applicationId);
    }

    /** Up to 1.7. */
    default void withdraw(String applicationId) {
        letGo(applicationId, false);
        recordWithdrawal(applicationId);
    }

    /** Up to 1.7. */
    default void fillPosition(String applicationId) {
        letGo(applicationId, false);
        recordPositionFilled(applicationId);
    }

    /** Up to 1.7. */
    default void declineOffer(String applicationId) {
        letGo(applicationId, false);
        recordDecline(applicationId);
    }
}
