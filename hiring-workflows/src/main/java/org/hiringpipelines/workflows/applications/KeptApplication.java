package org.hiringpipelines.workflows.applications;

import java.time.Instant;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;

/**
 * An application with how much is kept of it.
 *
 * @param id the application's id
 * @param postingId the posting applied for
 * @param postingTitle its title
 * @param stage where the application stands
 * @param outcome how it ended; null while open
 * @param submittedAt when it arrived
 * @param closedAt when it ended; null while open
 * @param documents how many files: résumés, reports of checks
 * @param interviews how many interviews
 * @param scorecards what interviewers wrote, in all interviews
 * @param offers how many offers
 * @param mails how many mails, sent or not
 * @param notes how many notes of the team
 */
public record KeptApplication(
        String id,
        String postingId,
        String postingTitle,
        Stage stage,
        Outcome outcome,
        Instant submittedAt,
        Instant closedAt,
        long documents,
        long interviews,
        long scorecards,
        long offers,
        long mails,
        long notes) {

    /** Whether somebody may be at work on it. */
    public boolean open() {
        return outcome == null;
    }
}
