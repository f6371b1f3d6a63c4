package org.hiringpipelines.workflows.interviews;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Panel;
import org.hiringpipelines.model.interview.Slots;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Interviews. A change writes only the columns it is about, or what was {@linkplain #lock held} since it was read, so that two people who
 * do different things at once both have done them.
 */
interface InterviewRepository extends Repository<Interview, String>, Insert<Interview> {

    Optional<Interview> findById(String id);

    List<Interview> findByApplicationIdOrderByNumber(String applicationId);

    List<Interview> findByApplicationIdIn(Collection<String> applicationIds);

    /** Holds the row until the transaction ends, so that two interviewers excused at once both are. */
    @Query("select * from interview where id = :id for update")
    Optional<Interview> lock(String id);

    /** Writes an interview as a whole, for whoever holds it; others are then told of it without reading it again. */
    Interview save(Interview held);

    /** The interviews that begin between two moments. */
    @Query("select id, panel, slots, starts_at, minutes from interview"
            + " where status = 'SCHEDULED' and starts_at between :from and :to")
    List<Bookings.Booking> settledBetween(Instant from, Instant to);

    /** Who is invited, or has been there, to interview whoever applied for a posting. */
    @Query("select interview.panel from interview join application on application.id = interview.application_id"
            + " where application.posting_id = :postingId and interview.status in ('SCHEDULED', 'RATED')")
    List<Panel> panelsFor(String postingId);

    /** When candidates for the posting of an application meet in a round of that name, the next time first. */
    @Query("select interview.starts_at, interview.place, interview.panel, count(*) as invited from interview"
            + " join application on application.id = interview.application_id"
            + " where application.posting_id = (select posting_id from application where id = :applicationId)"
            + " and interview.round_name = :round and interview.status = 'SCHEDULED' and interview.starts_at > :now"
            + " group by interview.starts_at, interview.place, interview.panel order by interview.starts_at")
    List<GroupInterviews.Sitting> sittings(String applicationId, String round, Instant now);

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
     * The interview of that id.
     *
     * @throws NotFound where there is none
     */
    default Interview known(String id) {
        return findById(id).orElseThrow(() -> unknown(id));
    }

    /**
     * The interview of that id, held until the transaction ends.
     *
     * @throws NotFound where there is none
     */
    default Interview held(String id) {
        return lock(id).orElseThrow(() -> unknown(id));
    }

    /** What to say where there is no such interview. */
    static NotFound unknown(String id) {
        return new NotFound("There is no interview " + id + ".");
    }
}
