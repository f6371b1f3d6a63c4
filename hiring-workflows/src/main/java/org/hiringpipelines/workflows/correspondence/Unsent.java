package org.hiringpipelines.workflows.correspondence;

/**
 * A mail that has not gone out, as the form of its task shows it.
 *
 * @param applicationId the application it is about; null where it is about a posting alone
 * @param postingId the posting, by which the task's deadline is known
 * @param recruiter the user id of the posting's recruiter, whose task it is; null where the posting names nobody
 * @param postingTitle what the application is for
 * @param candidateName whose application it is; null where it is about a posting alone
 * @param mailTo who should have got it, with the address
 * @param mailSubject its subject
 * @param whyNotSent why it has not gone out, or that this is not known
 * @param decision what becomes of it; null until somebody decides
 */
public record Unsent(
        String applicationId,
        String postingId,
        String recruiter,
        String postingTitle,
        String candidateName,
        String mailTo,
        String mailSubject,
        String whyNotSent,
        String decision) {}
