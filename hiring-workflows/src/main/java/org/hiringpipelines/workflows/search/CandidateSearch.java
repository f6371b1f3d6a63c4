package org.hiringpipelines.workflows.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.involvement.Duties;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.involvement.Person;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds candidates by the beginnings of words, among all that concern who is asking, closed ones too: first those whose name or address it is, then those in whose
 * application the words stand; the newest first.
 *
 * <p>However common a word is, what is looked through is bounded: a word that few have leads to them, and so do the applications that concern the asker, where these are
 * fewer; where both are many, all are looked through, the newest first, which soon brings enough of them.
 */
@Transactional(readOnly = true)
public class CandidateSearch {

    /** How many are few. */
    private static final int FEW = 3_000;

    private static final String LED =
            "(select posting_id from posting_lead where person = :person or team in (:groups))";

    /** Only those that are shown are told of. */
    static final String FOUND = "select application.id, application.candidate_name, candidate.email,"
            + " application.posting_id, requisition.title, application.stage, application.outcome,"
            + " application.submitted_at from (select application.id, application.candidate_id,"
            + " application.candidate_name, application.posting_id, application.stage, application.outcome,"
            + " application.submitted_at from %s"
            + " order by application.submitted_at desc, application.id desc limit :most) application"
            + " join candidate on candidate.id = application.candidate_id"
            + " join requisition on requisition.id = application.posting_id"
            + " order by application.submitted_at desc, application.id desc";

    private final Involvement involvement;
    private final Duties duties;
    private final NamedParameterJdbcOperations database;

    CandidateSearch(Involvement involvement, Duties duties, NamedParameterJdbcOperations database) {
        this.involvement = involvement;
        this.duties = duties;
        this.database = database;
    }

    /**
     * Those whom a query finds.
     *
     * @param query some beginnings of words; accents and capitals do not matter
     * @param most how many at most
     * @return nobody where the query has no word of two signs
     */
    public List<FoundCandidate> find(Person person, String query, int most) {
        List<String> words = SearchWords.asked(query == null ? "" : query);
        if (words.isEmpty() || words.get(0).codePointCount(0, words.get(0).length()) < 2) {
            return List.of();
        }
        Inquiry inquiry = new Inquiry(person, words, involvement.reachesAll(person), most);
        List<FoundCandidate> found = new ArrayList<>(inquiry.among(SearchKind.NAME));
        if (found.size() < most) {
            Set<String> known =
                    found.stream().map(FoundCandidate::applicationId).collect(Collectors.toSet());
            inquiry.among(SearchKind.ANY).stream()
                    .filter(other -> known.add(other.applicationId()))
                    .limit(most - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether a word of the query stands in the application. */
    static String hasWord(int at) {
        return "exists (select 1 from search_word other where other.application_id = application.id and "
                + begins("other", at) + ")";
    }

    private static String begins(String table, int at) {
        return table + ".kind = :kind and " + table + ".word >= :from" + at + " and " + table + ".word < :to" + at;
    }

    /** What one person asks for. */
    private final class Inquiry {

        private final Person person;
        private final List<String> words;
        private final boolean all;
        private final int most;
        private final MapSqlParameterSource values;
        private final Set<String> own;

        /** How many applications concern the asker; beyond {@link #FEW} only that they are more. */
        private final long theirs;

        Inquiry(Person person, List<String> words, boolean all, int most) {
            this.person = person;
            this.words = words;
            this.all = all;
            this.most = most;
            List<String> groups = person.groupsOfPeople();
            values = new MapSqlParameterSource("person", person.id())
                    .addValue("groups", groups.isEmpty() ? List.of("") : groups)
                    .addValue("few", FEW + 1);
            IntStream.range(0, words.size())
                    .forEach(at ->
                            values.addValue("from" + at, words.get(at)).addValue("to" + at, words.get(at) + '\uffff'));
            own = all ? Set.of() : own();
            values.addValue("own", own.isEmpty() ? List.of("") : own);
            theirs = all
                    ? Long.MAX_VALUE
                    : own.size() + count("select 1 from application where posting_id in " + LED + " limit :few");
        }

        /**
         * What concerns somebody who does not lead it: interviews they are invited to, offers they are asked to approve, and tasks that they were
         * given or that are offered to all.
         */
        private Set<String> own() {
            values.addValue("panel", "%\"" + person.id() + "\"%");
            Set<String> own = new HashSet<>(database.queryForList(
                    "select application_id from interview where status in ('SCHEDULED', 'RATED') and panel like :panel"
                            + " union select offer.application_id from approval"
                            + " join offer on offer.id = approval.subject_id"
                            + " where approval.subject = 'OFFER' and (approval.approver = :person"
                            + " or approval.decided_at is null and approval.approver_group in (:groups)) limit "
                            + FEW,
                    values,
                    String.class));
            own.addAll(duties.applicationsOfTasks(person, FEW));
            return own;
        }

        List<FoundCandidate> among(SearchKind kind) {
            // Some of those found anywhere are those found by name, who stand above already.
            values.addValue("kind", kind.sign()).addValue("most", kind == SearchKind.NAME ? most : 2 * most);
            int rarest = 0;
            long fewest = Long.MAX_VALUE;
            for (int at = 0; at < words.size() && fewest > 200; at++) {
                long having = having(at);
                if (having < fewest) {
                    fewest = having;
                    rarest = at;
                }
            }
            if (fewest == 0 || theirs == 0) {
                return List.of();
            }
            return mine(fewest <= Math.min(FEW, theirs) ? byWord(rarest) : theirs <= FEW ? byPostings() : byTime());
        }

        /** Those of one's own are asked about by the one rule; of what is led the rule itself is part of the question. */
        private List<FoundCandidate> mine(List<FoundCandidate> found) {
            return found.stream()
                    .filter(one -> !own.contains(one.applicationId())
                            || !involvement
                                    .inApplication(person, one.applicationId())
                                    .isEmpty())
                    .toList();
        }

        private long having(int at) {
            return count("select 1 from search_word where " + begins("search_word", at) + " limit :few");
        }

        private long count(String some) {
            Long counted = database.queryForObject("select count(*) from (" + some + ") counted", values, Long.class);
            return counted == null ? 0 : counted;
        }

        private List<FoundCandidate> byWord(int rarest) {
            return ask(
                    "(select distinct application_id from search_word where " + begins("search_word", rarest)
                            + ") found join application on application.id = found.application_id",
                    rarest,
                    !all);
        }

        private List<FoundCandidate> byPostings() {
            return ask(
                    "(select id from application where posting_id in " + LED
                            + " union select id from application where id in (:own)) found"
                            + " join application on application.id = found.id",
                    -1,
                    false);
        }

        private List<FoundCandidate> byTime() {
            return ask("application", -1, !all);
        }

        private List<FoundCandidate> ask(String from, int asked, boolean concerned) {
            String where = IntStream.range(0, words.size())
                    .filter(at -> at != asked)
                    .mapToObj(CandidateSearch::hasWord)
                    .collect(Collectors.joining(" and "));
            String access = "(application.posting_id in " + LED + " or application.id in (:own))";
            String conditions = concerned ? (where.isEmpty() ? access : access + " and " + where) : where;
            return database.query(
                    FOUND.formatted(conditions.isEmpty() ? from : from + " where " + conditions),
                    values,
                    (row, at) -> found(row));
        }
    }

    static FoundCandidate found(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new FoundCandidate(
                row.getString("id"),
                row.getString("candidate_name"),
                row.getString("email"),
                row.getString("posting_id"),
                row.getString("title"),
                new Stage(row.getString("stage")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getTimestamp("submitted_at").toInstant());
    }
}
