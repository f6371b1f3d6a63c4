package org.hiringpipelines.workflows.board;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Open applications by their stages, without what candidates wrote. */
interface BoardRepository extends Repository<Application, String> {

    String SINCE = "coalesce(application.stage_since, application.submitted_at)";

    String SOUGHT = " where application.posting_id = :postingId and application.stage = :stage"
            + " and application.outcome is null and lower(application.candidate_name) like :name escape '!'"
            + " and " + SINCE + " <= :until";

    String BEHIND = " and (" + SINCE + " > :since or " + SINCE + " = :since and application.id > :id)" + " order by "
            + SINCE + ", application.id limit :size";

    /** The next of those who are looked for, behind a place. */
    @Query("select application.id, application.candidate_name as name, application.submitted_at, " + SINCE
            + " as since,"
            + " exists (select offer.id from offer where offer.application_id = application.id"
            + " and (offer.status = 'ACCEPTED'"
            + " or offer.status = 'EXTENDED' and requisition.openings > requisition.hires)) as promised"
            + " from application join requisition on requisition.id = application.posting_id" + SOUGHT + BEHIND)
    List<BoardRow> next(String postingId, Stage stage, String name, Instant until, Instant since, String id, int size);

    /** The ids of the first of those who are looked for. */
    @Query("select application.id from application" + SOUGHT + " order by " + SINCE + ", application.id limit :size")
    List<String> first(String postingId, Stage stage, String name, Instant until, int size);

    /** How many are looked for. */
    @Query("select count(*) from application" + SOUGHT)
    long count(String postingId, Stage stage, String name, Instant until);

    /** How many applications for some postings stand where, and how they have ended. */
    @Query("select posting_id, stage, outcome, count(*) as number from application where posting_id in (:postingIds)"
            + " group by posting_id, stage, outcome")
    List<StageCount> countAll(Collection<String> postingIds);

    /** How many open applications for some postings stand where. */
    @Query("select posting_id, stage, outcome, count(*) as number from application where posting_id in (:postingIds)"
            + " and outcome is null group by posting_id, stage, outcome")
    List<StageCount> countOpen(Collection<String> postingIds);

    /** How many applications for a posting stand on a stage, or have ended so. */
    record StageCount(String postingId, Stage stage, Outcome outcome, long number) {}
}
