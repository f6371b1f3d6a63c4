package org.hiringpipelines.workflows.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostgreSql;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How long a search takes among as many applications as {@code search.applications} says, on both databases; it prints what it measures. It takes minutes, so it is run by hand alone:
 * {@code mvn -pl hiring-workflows -am test -Dtest='SearchAtScale' -DargLine=-Dsearch.applications=100000}.
 */
@EnabledIfSystemProperty(named = "search.applications", matches = "[0-9]+")
class SearchAtScale {

    private static final int POSTINGS = 500;
    private static final int RECRUITERS = 50;
    private static final int WORDS_OF_A_RESUME = 20;
    private static final int RUNS = 15;

    @Nested
    @HiringTest
    @TestPropertySource(
            properties = {
                "camunda.bpm.authorization.enabled=true",
                "spring.datasource.url=jdbc:h2:file:./target/search/${random.uuid};QUERY_CACHE_SIZE=512;MAX_LENGTH_INPLACE_LOB=8192"
            })
    class OnH2 extends Measured {}

    @Nested
    @HiringTest
    @TestPropertySource(properties = "camunda.bpm.authorization.enabled=true")
    @ContextConfiguration(initializers = PostgreSql.class)
    class OnPostgreSql extends Measured {}

    abstract static class Measured {

        @Autowired
        private CandidateSearch search;

        @Autowired
        private JdbcTemplate database;

        @Autowired
        private TransactionOperations transaction;

        private final Random random = new Random(7);

        @Test
        void eachSearchIsFasterThanOneNotices() {
            int applications = Integer.getInteger("search.applications");
            Instant began = Instant.now();
            fill(applications);
            System.out.printf(
                    Locale.ROOT,
                    "%n%s: %,d applications, %,d words, filled in %d s%n",
                    getClass().getSimpleName(),
                    applications,
                    database.queryForObject("select count(*) from search_word", Long.class),
                    Duration.between(began, Instant.now()).toSeconds());
            Map<String, Person> people = new LinkedHashMap<>();
            people.put("all", new Person("program", Set.of("integrators")));
            people.put("a fiftieth", new Person("recruiter7", Set.of("recruiters")));
            people.put("a half", new Person("manager1", Set.of("hiringManagers")));
            people.put("none", new Person("interviewer", Set.of("interviewers")));
            List<String> slow = new ArrayList<>();
            people.forEach((who, person) -> List.of(
                            "ma", "maria", "maria l7", "l123", "w1", "w1 w2 w3", "w1 w29999", "w2 posting4", "zzzz")
                    .forEach(query -> {
                        double median = measure(who, person, query);
                        if (median > 150) {
                            slow.add(who + " \"" + query + "\" " + median + " ms");
                        }
                    }));
            assertThat(slow).isEmpty();
        }

        private double measure(String who, Person person, String query) {
            int found = search.find(person, query, 21).size();
            double[] millis = IntStream.range(0, RUNS)
                    .mapToDouble(run -> {
                        long start = System.nanoTime();
                        search.find(person, query, 21);
                        return (System.nanoTime() - start) / 1e6;
                    })
                    .sorted()
                    .toArray();
            System.out.printf(
                    Locale.ROOT,
                    "  %-10s %-12s %2d found  median %6.1f ms  slowest %6.1f ms%n",
                    who,
                    query,
                    found,
                    millis[RUNS / 2],
                    millis[RUNS - 1]);
            return millis[RUNS / 2];
        }

        private void fill(int applications) {
            Instant now = Instant.parse("2031-01-01T00:00:00Z");
            batch(
                    "insert into requisition (id, posting, openings, hires, hiring_manager, recruiter, status, received_at, title)"
                            + " values (?, '{}', 1, 0, ?, ?, 'OPEN', ?, ?)",
                    IntStream.range(0, POSTINGS)
                            .mapToObj(at -> new Object[] {
                                "p" + at,
                                "manager" + at % 2,
                                "recruiter" + at % RECRUITERS,
                                Timestamp.from(now),
                                "Posting" + at
                            })
                            .toList());
            for (int from = 0; from < applications; from += 1_000) {
                List<Object[]> candidates = new ArrayList<>();
                List<Object[]> rows = new ArrayList<>();
                List<Object[]> words = new ArrayList<>();
                List<Object[]> searchable = new ArrayList<>();
                for (int at = from; at < Math.min(from + 1_000, applications); at++) {
                    // A first name in fifty is the same, a last name in five thousand.
                    String first = at % 50 == 0 ? "maria" : "f" + random.nextInt(400);
                    String last = "l" + random.nextInt(5_000);
                    String id = "a" + at;
                    candidates.add(new Object[] {"c" + at, first + " " + last, id + "@example.org"});
                    rows.add(new Object[] {
                        id,
                        "p" + at % POSTINGS,
                        "c" + at,
                        first + " " + last,
                        at % 4 == 0 ? "SCREENING" : "CLOSED",
                        at % 4 == 0 ? null : "REJECTED",
                        Timestamp.from(now.minusSeconds(60L * random.nextInt(1_000_000)))
                    });
                    searchable.add(new Object[] {id});
                    Set<String> named = new LinkedHashSet<>(List.of(first, last, id, "example", "org"));
                    Set<String> any = new LinkedHashSet<>(named);
                    any.add("posting" + at % POSTINGS);
                    // As in any language, some words are everywhere and most are rare.
                    IntStream.range(0, WORDS_OF_A_RESUME)
                            .forEach(word -> any.add("w" + (int) Math.pow(30_000, random.nextDouble())));
                    named.forEach(word -> words.add(new Object[] {"N", word, id}));
                    any.forEach(word -> words.add(new Object[] {"A", word, id}));
                }
                transaction.executeWithoutResult(status -> {
                    batch("insert into candidate (id, name, email) values (?, ?, ?)", candidates);
                    batch(
                            "insert into application (id, posting_id, candidate_id, candidate_name, answers, stage, outcome, submitted_at)"
                                    + " values (?, ?, ?, ?, '[]', ?, ?, ?)",
                            rows);
                    batch("insert into searchable (application_id) values (?)", searchable);
                    batch("insert into search_word (kind, word, application_id) values (?, ?, ?)", words);
                });
            }
            database.execute("analyze");
        }

        private void batch(String sql, List<Object[]> rows) {
            database.batchUpdate(sql, rows);
        }
    }
}
