package org.hiringpipelines.workflows.search;

import java.util.List;
import org.hiringpipelines.model.application.Outcome;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.transaction.annotation.Transactional;

/** Finds those who are no longer on a posting's board, since their applications have ended. */
@Transactional(readOnly = true)
public class ClosedApplications {

    private final NamedParameterJdbcOperations database;

    ClosedApplications(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    /**
     * Those whose applications for a posting have ended, for whoever leads it.
     *
     * @param outcome how they ended; null for any way
     * @param query some beginnings of words, as in any search; blank for everybody
     * @param most how many at most
     */
    public List<FoundCandidate> of(String postingId, Outcome outcome, String query, int most) {
        List<String> words = SearchWords.asked(query == null ? "" : query);
        MapSqlParameterSource values = new MapSqlParameterSource("posting", postingId)
                .addValue("outcome", outcome == null ? null : outcome.name())
                .addValue("kind", SearchKind.ANY.sign())
                .addValue("most", most);
        StringBuilder where = new StringBuilder("application where posting_id = :posting and outcome is not null");
        if (outcome != null) {
            where.append(" and outcome = :outcome");
        }
        for (int at = 0; at < words.size(); at++) {
            values.addValue("from" + at, words.get(at)).addValue("to" + at, words.get(at) + '\uffff');
            where.append(" and ").append(CandidateSearch.hasWord(at));
        }
        return database.query(CandidateSearch.FOUND.formatted(where), values, (row, at) -> CandidateSearch.found(row));
    }
}
