package org.hiringpipelines.workflows.involvement;

import java.util.Collection;
import java.util.List;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.model.posting.Requisition;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Whose postings are whose, by the views {@code posting_lead} and, for applications as well, {@code named_on}: somebody leads the
 * postings that name them, and those that name nobody for a group of theirs. Lists of groups hold one group at least, since an empty one
 * would be no SQL.
 */
interface LedPostings extends Repository<Requisition, String> {

    /** Whether somebody leads a posting, or the posting of an application. */
    @Query("select exists (select 1 from named_on where subject_id = :subjectId"
            + " and (person = :userId or team in (:groups)))")
    boolean leads(String subjectId, String userId, Collection<String> groups);

    /** The postings that somebody leads, the newest first. */
    @Query("select id, title, organization, department, status, openings, hires, closes_on, hiring_manager,"
            + " recruiter, received_at, published_at, closed_at from requisition where id in ("
            + "select posting_id from posting_lead where person = :userId or team in (:groups))"
            + " order by received_at desc, id limit :size offset :offset")
    List<BriefPosting> of(String userId, Collection<String> groups, int size, long offset);

    /** How many postings somebody leads. */
    @Query("select count(*) from requisition where id in ("
            + "select posting_id from posting_lead where person = :userId or team in (:groups))")
    long count(String userId, Collection<String> groups);

    String SOUGHT = " and lower(coalesce(title, '')) like :title escape '!'";

    String OPEN_FIRST =
            " order by case status when 'OPEN' then 1 when 'CLOSED' then 3 when 'DISCARDED' then 4 else 2 end,"
                    + " received_at desc, id limit :size offset :offset";

    String BRIEF = "select id, title, organization, department, status, openings, hires, closes_on, hiring_manager,"
            + " recruiter, received_at, published_at, closed_at from requisition where ";

    String LED = "id in (select posting_id from posting_lead where person = :userId or team in (:groups))";

    /** The postings that somebody leads and looks for, the open ones first. */
    @Query(BRIEF + LED + SOUGHT + OPEN_FIRST)
    List<BriefPosting> sought(String userId, Collection<String> groups, String title, int size, long offset);

    /** How many postings somebody leads and looks for. */
    @Query("select count(*) from requisition where " + LED + SOUGHT)
    long countSought(String userId, Collection<String> groups, String title);

    /** The postings that are looked for, whoever leads them, the open ones first. */
    @Query(BRIEF + "true" + SOUGHT + OPEN_FIRST)
    List<BriefPosting> soughtAmongAll(String title, int size, long offset);

    /** How many postings are looked for, whoever leads them. */
    @Query("select count(*) from requisition where true" + SOUGHT)
    long countSoughtAmongAll(String title);
}
