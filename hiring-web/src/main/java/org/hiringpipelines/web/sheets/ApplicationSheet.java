package org.hiringpipelines.web.sheets;

import java.time.LocalDate;
import java.util.List;
import org.hiringpipelines.model.application.Answer;
import org.hiringpipelines.workflows.applications.DocumentLink;

/**
 * An application for those who have to do with the candidate.
 *
 * @param id for what is sent from it
 * @param name the candidate's name, as this application gives it
 * @param contact how the candidate is reached, and where they live
 * @param known what the team knows otherwise of whoever has this address; empty where it knows the same, or the reader does not look
 *     after candidates
 * @param posting the title of the posting
 * @param organization the employer; null where the posting names none
 * @param postingId for the link to the posting's sheet
 * @param standing the stage in words, and the outcome once there is one
 * @param rejectedUntil when the mail about its rejection goes out, for whoever may call it back until then; null otherwise
 * @param onHold whether it is on hold, and its reader may take it up again
 * @param heldUntil the day on which the team comes back to it, in words; null where it is not on hold, or nobody has said
 * @param comeBackOn the same day
 * @param open whether something can still become of it
 * @param facts when it came and from where
 * @param resumes the files that came with it, or later
 * @param mayAddResume whether its reader may add one
 * @param answers the answers to the posting's questions
 * @param coverLetter the letter as written, or null
 * @param interviews the interviews so far
 * @param notes what the team noted, as far as its reader may read it, oldest first
 * @param mayNote whether its reader may add a note
 * @param noteTo with what a note begins that answers another; null where its reader answers none
 * @param history what happened so far
 */
public record ApplicationSheet(
        String id,
        String name,
        List<Fact> contact,
        List<Fact> known,
        String posting,
        String organization,
        String postingId,
        String standing,
        String rejectedUntil,
        boolean onHold,
        String heldUntil,
        LocalDate comeBackOn,
        boolean open,
        List<Fact> facts,
        List<DocumentLink> resumes,
        boolean mayAddResume,
        List<Answer> answers,
        String coverLetter,
        List<Meeting> interviews,
        List<NoteLine> notes,
        boolean mayNote,
        String noteTo,
        List<Line> history) {

    /**
     * A note.
     *
     * @param author the name of who wrote it
     * @param time when, in words
     * @param text as written
     */
    public record NoteLine(String author, String time, String text) {}

    /**
     * An interview.
     *
     * @param id for the link to its sheet
     * @param round what the team calls it
     * @param status where it stands, in words
     * @param time when it is; null before it is settled
     * @param place where; may be null
     * @param panel the names of who interviews
     * @param agreed whether its time is agreed and it is not over
     */
    public record Meeting(
            String id, String round, String status, String time, String place, String panel, boolean agreed) {}
}
