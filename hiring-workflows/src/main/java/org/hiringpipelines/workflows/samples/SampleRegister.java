package org.hiringpipelines.workflows.samples;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Knows of each sample that it is one. */
public class SampleRegister {

    private static final String KIND_AND_ID = "kind = :kind and id = :id";

    private static final String OF_SAMPLES = " from application"
            + " join sample on sample.kind = 'POSTING' and sample.id = application.posting_id"
            + " join requisition on requisition.id = application.posting_id"
            + " left join sample known on known.kind = 'CANDIDATE' and known.id = application.candidate_id"
            + " where known.id is ";

    private final NamedParameterJdbcOperations database;

    SampleRegister(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    /** Notes a sample; known ones stay as they are. */
    public void note(SampleKind kind, String id) {
        Map<String, String> sample = sample(kind, id);
        int known = database.queryForObject("select count(*) from sample where " + KIND_AND_ID, sample, Integer.class);
        if (known == 0) {
            database.update("insert into sample (kind, id) values (:kind, :id)", sample);
        }
    }

    /** Forgets a sample, which is gone, or real from now on. */
    public void forget(SampleKind kind, String id) {
        database.update("delete from sample where " + KIND_AND_ID, sample(kind, id));
    }

    /** The ids of all samples of a kind. */
    public List<String> all(SampleKind kind) {
        return database.queryForList(
                "select id from sample where kind = :kind order by id", Map.of("kind", kind.name()), String.class);
    }

    /** Whether there is any sample. */
    public boolean isEmpty() {
        return database.queryForList("select id from sample limit 1", Map.of(), String.class)
                .isEmpty();
    }

    /** Whether there is a posting that is no sample. */
    public boolean knowsRealPosting() {
        return !database.queryForList(
                        "select id from requisition where not exists (select 1 from sample"
                                + " where sample.kind = 'POSTING' and sample.id = requisition.id) limit 1",
                        Map.of(),
                        String.class)
                .isEmpty();
    }

    /** The applications of real people for sample postings, by their names. */
    public List<RealApplication> realApplications() {
        return database.query(
                "select application.id, application.candidate_id, application.candidate_name, requisition.title as posting_title"
                        + OF_SAMPLES + "null order by application.candidate_name, application.id",
                DataClassRowMapper.newInstance(RealApplication.class));
    }

    /** The applications of sample candidates for sample postings, by their ids. */
    List<String> sampleApplications() {
        return database.queryForList("select application.id" + OF_SAMPLES + "not null", Map.of(), String.class);
    }

    private static Map<String, String> sample(SampleKind kind, String id) {
        return Map.of("kind", kind.name(), "id", id);
    }
}
