package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.workflows.applications.KeptApplication;
import org.hiringpipelines.workflows.applications.KeptPerson;

/**
 * What is kept about a person.
 *
 * @param email by which they are known
 * @param applications all that they applied for, in the order of their arrival
 * @param legalHold what all of this is needed for, such as a complaint, so that nothing of it is erased; null where there is nothing
 * @param erasable whether all of it has ended and there is no legal hold, so that the person can be erased
 */
record PersonRecord(
        @Schema(example = "Maren Holt") String name,
        @Schema(example = "maren.holt@example.org") String email,
        List<ApplicationKept> applications,
        @Schema(nullable = true) String legalHold,
        boolean erasable) {

    /**
     * An application, and how much is kept of it.
     *
     * @param stage where it stands; CLOSED once it has ended
     * @param outcome how it ended; null while open
     * @param closedAt when it ended; null while open
     * @param documents how many files
     * @param mails how many mails, sent or not
     * @param notes how many notes of the team
     */
    record ApplicationKept(
            String applicationId,
            String postingId,
            @Schema(example = "Harbour Pilot") String title,
            @Schema(example = "CLOSED") String stage,
            @Schema(nullable = true) Outcome outcome,
            Instant submittedAt,
            @Schema(nullable = true) Instant closedAt,
            long documents,
            long interviews,
            long scorecards,
            long offers,
            long mails,
            long notes) {

        private static ApplicationKept of(KeptApplication kept) {
            return new ApplicationKept(
                    kept.id(),
                    kept.postingId(),
                    kept.postingTitle(),
                    kept.stage().name(),
                    kept.outcome(),
                    kept.submittedAt(),
                    kept.closedAt(),
                    kept.documents(),
                    kept.interviews(),
                    kept.scorecards(),
                    kept.offers(),
                    kept.mails(),
                    kept.notes());
        }
    }

    static PersonRecord of(KeptPerson person) {
        return new PersonRecord(
                person.name(),
                person.email(),
                person.applications().stream().map(ApplicationKept::of).toList(),
                person.legalHold() == null ? null : person.legalHold().reason(),
                person.open().isEmpty() && person.legalHold() == null);
    }
}
