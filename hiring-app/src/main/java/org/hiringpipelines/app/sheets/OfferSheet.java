package org.hiringpipelines.app.sheets;

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
 * @param answerReason why it was declined, in the candidate's words, or null
 * @param versions what went out so far, oldest first
 * @param approvals what approvers decided so far, and who is to decide
 * @param clearances the checks it waits for
 */
record OfferSheet(
        String id,
        String name,
        String posting,
        String applicationId,
        String standing,
        List<Fact> terms,
        String advertised,
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
    record Version(int number, String day, String terms) {}

    /**
     * A check.
     *
     * @param name what is checked, in words
     * @param result what came out, in words
     * @param rules what has to be kept to, each a sentence
     * @param citations where that is written; null where it is written nowhere
     * @param comment what the report says; may be null
     * @param told when the candidate was told of a finding, in words; may be null
     * @param answer what the candidate answered to that; may be null
     * @param assessments what the hiring manager makes of a finding, the first and then the second
     */
    record Check(
            String name,
            String result,
            List<String> rules,
            String citations,
            String comment,
            String told,
            String answer,
            List<String> assessments) {}
}
