package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.workflows.applications.ApplicationIntake;

/**
 * An application that has been taken in, now or before, and where it stands.
 *
 * @param id under which it is kept
 * @param processInstanceId the process that carries it
 * @param stage where it stands: SCREENING, INTERVIEWS, DECISION, OFFER, or a stage that its pipeline's diagram has besides; CLOSED once it has ended
 * @param outcome how it ended; null while open
 */
record ReceivedApplication(
        @Schema(example = "b0f9c1de-53c1-4a43-8d38-5f0c2a9d7e11")
        String id,

        @Schema(example = "4a7e2b10-83a0-11f0-9d6c-0242ac120002")
        String processInstanceId,

        @Schema(example = "SCREENING") String stage,
        @Schema(nullable = true, example = "null") Outcome outcome) {

    static ReceivedApplication of(ApplicationIntake.ApplicationReceipt receipt) {
        Application application = receipt.application();
        return new ReceivedApplication(
                application.id(),
                receipt.processInstanceId(),
                application.stage().name(),
                application.outcome());
    }
}
