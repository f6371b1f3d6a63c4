package org.hiringpipelines.web.sheets;

import java.util.List;

/**
 * Those whose applications for a posting are open.
 *
 * @param posting the job's title
 * @param postingId its id
 * @param all how many they are
 * @param page which page of them this is; the first is 1
 * @param pages how many pages they fill
 * @param people who is in hand, in the order of their applications
 */
record InHandSheet(String posting, String postingId, long all, int page, int pages, List<PersonInHand> people) {

    /**
     * Somebody in hand.
     *
     * @param applicationId the application
     * @param name the candidate's name
     * @param stage where the application stands, in words
     * @param since when it came, in words
     * @param promised whether the candidate holds an offer or has accepted one, and so goes on in any case
     */
    record PersonInHand(String applicationId, String name, String stage, String since, boolean promised) {}
}
