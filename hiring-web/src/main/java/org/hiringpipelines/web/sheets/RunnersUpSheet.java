package org.hiringpipelines.web.sheets;

import java.util.List;

/**
 * Those on hold for a posting, the first to ask first.
 *
 * @param posting the job's title
 * @param postingId its id
 * @param people who is on hold
 */
record RunnersUpSheet(String posting, String postingId, List<PersonOnHold> people) {

    /**
     * Somebody on hold.
     *
     * @param applicationId the application
     * @param name the candidate's name
     * @param email the candidate's address, by which the form takes somebody up
     * @param rating what interviewers made of the candidate, in words
     * @param since when the application was put on hold, in words
     * @param until on which day the team comes back to it, in words; null where nobody has said
     */
    record PersonOnHold(String applicationId, String name, String email, String rating, String since, String until) {}
}
