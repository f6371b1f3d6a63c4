package org.hiringpipelines.workflows.search;

import java.time.Instant;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;

/**
 * Somebody who applied, as a search lists them.
 *
 * @param applicationId their application
 * @param name as the application gives it
 * @param email their address
 * @param postingId the posting they applied for
 * @param postingTitle its title
 * @param stage where the application stands
 * @param outcome how it ended; null while it is open
 * @param submittedAt when it came
 */
public record FoundCandidate(
        String applicationId,
        String name,
        String email,
        String postingId,
        String postingTitle,
        Stage stage,
        Outcome outcome,
        Instant submittedAt) {}
