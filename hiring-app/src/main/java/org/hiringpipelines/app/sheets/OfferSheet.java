package org.hiringpipelines.app.sheets;

import java.util.List;

/**
 * An offer.
 *
 * @param name the candidate's name
 * @param posting the title of the posting
 * @param applicationId for the link to the application's sheet
 * @param standing where it stands, in words
 * @param terms what is offered; empty until it is drafted
 * @param advertised the pay the posting offers, or null
 * @param answerReason why it was declined, in the candidate's words, or null
 * @param approvals what approvers decided so far
 * @param clearances the checks it waits for
 */
record OfferSheet(
        String name,
        String posting,
        String applicationId,
        String standing,
        List<Fact> terms,
        String advertised,
        String answerReason,
        List<Line> approvals,
        List<Check> clearances) {

    /**
     * A check.
     *
     * @param kind what is checked, in words
     * @param result what came out, in words
     * @param comment what the report says; may be null
     * @param assessment what the hiring manager makes of a finding; may be null
     */
    record Check(String kind, String result, String comment, String assessment) {}
}
