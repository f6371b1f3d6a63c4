package org.hiringpipelines.web.sheets;

import java.util.List;

/**
 * An offer.
 *
 * @param id for the links to its letters
 * @param name the candidate's name
 * @param posting the title of the posting
 * @param applicationId for the link to the application's sheet
 * @param standing where it stands, in words
 * @param terms what is offered; empty until it is drafted
 * @param advertised the pay the posting offers, or null
 * @param payWarning what an approver should know of the salary beside it, or null
 * @param promises that others hold offers for all openings that are left, or null
 * @param answerReason why it was declined, in the candidate's words, or null
 * @param versions what went out so far, oldest first
 * @param approvals what approvers decided so far, and who is to decide
 * @param clearances the checks it waits for
 */
public record OfferSheet(
        String id,
        String name,
        String posting,
        String applicationId,
        String standing,
        List<Fact> terms,
        String advertised,
        String payWarning,
        String promises,
        String answerReason,
        List<Version> versions,
        ApprovalsSoFar approvals,
        List<Check> clearances) {

    /**
     * What went out.
     *
     * @param number which version it is
     * @param day when it went out
     * @param terms what it offered, in short
     */
    public record Version(int number, String day, String terms) {}
}
