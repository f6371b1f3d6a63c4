package org.hiringpipelines.workflows.interviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.interview.Competencies;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Panel;
import org.hiringpipelines.model.interview.Slots;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Interviews. A hire asks for them so often that each call reads and writes only the columns it needs. */
interface InterviewRepository extends Repository<Interview, String>, Insert<Interview> {

    /** Which round of which application an interview is, and how long it is meant to take. */
    record Occasion(String applicationId, String roundName, int minutes) {}

    /** The times to choose from, and who is to be there. */
    record Choices(Slots slots, Panel panel) {}

    /** Who interviews, and for what. */
    record Seats(String applicationId, String roundName, Panel panel) {}

    /** What is rated. */
    record Asked(Competencies competencies) {}

    Optional<Interview> findById(String id);

    List<Interview> findByApplicationIdOrderByNumber(String applicationId);

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

    @Query("select slots, panel from interview where id = :id")
    Optional<Choices> choices(String id);

    @Query("select application_id, round_name, panel from interview where id = :id")
    Optional<Seats> seats(String id);

    /** Holds the row until the transaction ends, so that two interviewers excused at once both are. */
    @Query("select application_id, round_name, panel from interview where id = :id for update")
    Optional<Seats> lockedSeats(String id);

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

    /** The time is settled. */
    @Modifying
    @Query("update interview set status = 'SCHEDULED', starts_at = :startsAt where id = :id")
    void schedule(String id, Instant startsAt);

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
}
