package org.hiringpipelines.model.posting;

import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A posting without its texts: all that a list of postings shows, and that processes are labelled by.
 *
 * @param id the posting's id
 * @param title the title of the job
 * @param organization the employer; null where the posting does not say
 * @param department the department that hires; null where the posting does not say
 * @param status where it stands
 * @param openings how many people are to be hired
 * @param hires how many have been hired
 * @param closesOn the last day on which applications are taken; null for open until filled
 * @param hiringManager the user id of who decides; null where the whole group may
 * @param recruiter the user id of who screens and schedules; null where the whole group may
 * @param receivedAt when it arrived
 * @param publishedAt when it was opened for applications; null before
 * @param closedAt when it was closed; null before
 */
public record BriefPosting(
        @Identity String id,
        String title,
        String organization,
        String department,
        Requisition.Status status,
        int openings,
        int hires,
        LocalDate closesOn,
        String hiringManager,
        String recruiter,
        Instant receivedAt,
        Instant publishedAt,
        Instant closedAt) {}
