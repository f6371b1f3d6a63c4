package org.hiringpipelines.workflows.interviews;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

interface InterviewRepository extends CrudRepository<Interview, String>, Insert<Interview> {

    List<Interview> findByApplicationIdOrderByNumber(String applicationId);

    List<Interview> findByApplicationIdIn(Collection<String> applicationIds);

    /** Holds the row until the transaction ends, so that two interviewers excused at once both are. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Interview> findLockedById(String id);

    List<Interview> findByStatusAndStartsAtBetween(Interview.Status status, Instant from, Instant to);

    int countByApplicationId(String applicationId);

    /** What a round is called, without the lists that an interview carries. */
    @Query("select round_name from interview where id = :id")
    Optional<String> roundName(String id);

    /** When an interview is, without the lists that it carries; empty as long as that is not settled. */
    @Query("select starts_at from interview where id = :id")
    Optional<Instant> startsAt(String id);

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
