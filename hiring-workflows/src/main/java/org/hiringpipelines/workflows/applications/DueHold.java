package org.hiringpipelines.workflows.applications;

import java.time.LocalDate;

/**
 * Somebody on hold to whom the team was to come back by now.
 *
 * @param id the application's id
 * @param candidateName the candidate
 * @param postingId what they applied for
 * @param postingTitle its title
 * @param hiringManager the user id of who decides; null where the posting names nobody
 * @param recruiter the user id of the recruiter; null where the posting names nobody
 * @param holdUntil the day that was said
 */
public record DueHold(
        String id,
        String candidateName,
        String postingId,
        String postingTitle,
        String hiringManager,
        String recruiter,
        LocalDate holdUntil) {}
