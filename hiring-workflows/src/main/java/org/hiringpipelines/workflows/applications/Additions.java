package org.hiringpipelines.workflows.applications;

import java.time.ZoneOffset;
import java.util.List;
import org.hiringpipelines.model.NotFound;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes what is added to timelines. The database looks up where an application stands, so that nobody has to ask before. */
class Additions {

    private static final String SQL = "insert into stage_event (application_id, at, actor, stage, happening, detail)"
            + " select id, cast(:at as timestamp with time zone), cast(:actor as varchar),"
            + " coalesce(cast(:stage as varchar), stage), cast(:happening as varchar), cast(:detail as varchar)"
            + " from application where id = :applicationId";

    private final NamedParameterJdbcOperations database;

    Additions(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    /**
     * Writes these in their order, in one trip to the database.
     *
     * @throws NotFound where one is about an application that there is not
     */
    void write(List<Addition> additions) {
        int[] written = database.batchUpdate(
                SQL, additions.stream().map(Additions::valuesOf).toArray(SqlParameterSource[]::new));
        for (int i = 0; i < written.length; i++) {
            if (written[i] == 0) {
                throw ApplicationRepository.unknown(additions.get(i).applicationId());
            }
        }
    }

    private static SqlParameterSource valuesOf(Addition addition) {
        return new MapSqlParameterSource()
                .addValue("applicationId", addition.applicationId())
                .addValue("at", addition.at().atOffset(ZoneOffset.UTC))
                .addValue("actor", addition.actor())
                .addValue(
                        "stage",
                        addition.stage() == null ? null : addition.stage().name())
                .addValue("happening", addition.happening().name())
                .addValue("detail", addition.detail());
    }
}
