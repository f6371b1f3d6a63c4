package org.hiringpipelines.workflows.interviews;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.interview.Competencies;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Panel;
import org.hiringpipelines.model.interview.Round;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.model.interview.Slots;
import org.hiringpipelines.model.posting.PostingName;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Interviews. A hire asks for them so often that each call reads and writes only the columns it needs. */
interface InterviewRepository extends Repository<Interview, String>, Insert<Interview> {

    /** Which round of which application an interview is, and how long it is meant to take. */
    record Occasion(String applicationId, String roundName, int minutes) {}

    /** The times to choose from, who is to be there, and where the candidate lives. */
    record Choices(Slots slots, Panel panel, String location) {}

    /** Who interviews, and for what. */
    record Seats(String applicationId, String roundName, Panel panel) {}

    /** What is rated. */
    record Asked(Competencies competencies) {}

    /** All that an invitation says. */
    record Appointment(
            String id,
            String applicationId,
            String roundName,
            Round.Kind kind,
            int minutes,
            Panel panel,
            String place,
            Slots slots,
            Instant startsAt,
            int invitations,
            String name,
            String email,
            String location,
            PostingName posting) {

        Slot slot() {
            return slots.takenAt(startsAt, minutes);
        }

        Addressee candidate() {
            return new Addressee(name, email);
        }
    }

    Optional<Interview> findById(String id);

    List<Interview> findByApplicationIdOrderByNumber(String applicationId);

    List<Interview> findByApplicationIdIn(Collection<String> applicationIds);

    @Query("select round_name from interview where id = :id")
    Optional<String> roundName(String id);

    /** When an interview is; empty as long as that is not settled. */
    @Query("select starts_at from interview where id = :id")
    Optional<Instant> startsAt(String id);

    /** The group out of which interviewers come; empty where the plan leaves that open. */
    @Query("select panel_group from interview where id = :id")
    Optional<String> panelGroup(String id);

    @Query("select application_id, round_name, minutes from interview where id = :id")
    Optional<Occasion> occasion(String id);

    @Query("select interview.slots, interview.panel, candidate.location from interview"
            + " join application on application.id = interview.application_id"
            + " join candidate on candidate.id = application.candidate_id where interview.id = :id")
    Optional<Choices> choices(String id);

    @Query("select application_id, round_name, panel from interview where id = :id")
    Optional<Seats> seats(String id);

    /** Holds the row until the transaction ends, so that two interviewers excused at once both are. */
    @Query("select application_id, round_name, panel from interview where id = :id for update")
    Optional<Seats> lockedSeats(String id);

    @Query("select interview.id, interview.application_id, interview.round_name, interview.kind, interview.minutes,"
            + " interview.panel, interview.place, interview.slots, interview.starts_at, interview.invitations,"
            + " candidate.name, candidate.email, candidate.location, requisition.posting from interview"
            + " join application on application.id = interview.application_id"
            + " join candidate on candidate.id = application.candidate_id"
            + " join requisition on requisition.id = application.posting_id where interview.id = :id")
    Optional<Appointment> appointment(String id);

    @Query("select competencies from interview where id = :id")
    Optional<Asked> asked(String id);

    /** The interviews that begin between two moments. */
    @Query("select id, panel, slots, starts_at, minutes from interview"
            + " where status = 'SCHEDULED' and starts_at between :from and :to")
    List<Bookings.Booking> settledBetween(Instant from, Instant to);

    /** The candidate is invited. */
    @Modifying
    @Query("update interview set status = 'PROPOSED', slots = :slots, panel = :panel, place = :place,"
            + " starts_at = null where id = :id")
    void propose(String id, Slots slots, Panel panel, String place);

    /** The time is settled, and another invitation to go out. */
    @Modifying
    @Query("update interview set status = 'SCHEDULED', starts_at = :startsAt, invitations = invitations + 1"
            + " where id = :id")
    void schedule(String id, Instant startsAt);

    @Modifying
    @Query("update interview set invitations = invitations + 1 where id = :id")
    void countInvitation(String id);

    /** The interview looks for a time again. */
    @Modifying
    @Query("update interview set status = 'PLANNED', starts_at = null, slots = :none where id = :id")
    void reopen(String id, Slots none);

    @Modifying
    @Query("update interview set panel = :panel where id = :id")
    void seat(String id, Panel panel);

    /** Moves an interview to a status and leaves the rest of it alone; answers 0 where it is unknown. */
    @Modifying
    @Query("update interview set status = :status where id = :id")
    int enter(String id, Interview.Status status);

    /** Interviews that nobody will hold any more. */
    @Modifying
    @Query("update interview set status = 'VOID' where application_id = :applicationId"
            + " and status in ('PLANNED', 'PROPOSED', 'SCHEDULED')")
    int voidOpen(String applicationId);

    /** Void interviews for which people have a time in their calendars that is still to come. */
    @Query("select id from interview where application_id = :applicationId and status = 'VOID' and starts_at > :now")
    List<String> voidAfter(String applicationId, Instant now);

    /**
     * Which round it is.
     *
     * @throws NotFound where there is no such interview; so with all that is known
     */
    default Occasion knownOccasion(String id) {
        return occasion(id).orElseThrow(() -> unknown(id));
    }

    /** The times to choose from. */
    default Choices knownChoices(String id) {
        return choices(id).orElseThrow(() -> unknown(id));
    }

    /** Who interviews. */
    default Seats knownSeats(String id) {
        return seats(id).orElseThrow(() -> unknown(id));
    }

    /** What to say where there is no such interview. */
    static NotFound unknown(String id) {
        return new NotFound("There is no interview " + id + ".");
    }
}
