package org.hiringpipelines.web.sheets;

import java.util.List;
import org.hiringpipelines.model.interview.RatingScale;

/**
 * An interview for those who hold it: when and where, what to ask, and what each rating means.
 *
 * @param name the candidate's name
 * @param posting the title of the posting
 * @param applicationId for the link to the application's sheet
 * @param round what the team calls the round
 * @param standing where the interview stands, in words
 * @param open whether it is still to be held or rated
 * @param facts when, where and with whom
 * @param purpose what it is to find out; may be null
 * @param questions what is asked, in this order
 * @param scales what is rated, and what the ratings mean
 */
record InterviewSheet(
        String name,
        String posting,
        String applicationId,
        String round,
        String standing,
        boolean open,
        List<Fact> facts,
        String purpose,
        List<String> questions,
        List<RatingScale> scales) {}
