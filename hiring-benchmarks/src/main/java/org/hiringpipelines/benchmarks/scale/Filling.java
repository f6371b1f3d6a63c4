package org.hiringpipelines.benchmarks.scale;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills a database: with one posting and one application of each standing by our services, and with copies of their rows. */
class Filling {

    /** The posting that more people apply for than for any other. */
    static final int LARGEST_POSTING = 1;

    private static final int BATCH = 10_000;

    /** What is open has come within that time. */
    private static final Duration OPEN_FOR = Duration.ofDays(14);

    /** What is finished is so for at least that time, and for as long again. */
    private static final Duration FINISHED_FOR = Duration.ofDays(365);

    private final JdbcTemplate database;
    private final Originals originals;
    private final String posting;
    private final RowsOf postingRows;
    private long copies;

    Filling(HouseAtWork house) {
        database = house.beside();
        originals = new Originals(house);
        posting = originals.posting();
        postingRows = new RowsOf(database, posting);
        database.execute(
                "create table copy (ending varchar(12), posting varchar(12), recruiter varchar(40), manager varchar(40),"
                        + " interviewer varchar(40), other_interviewer varchar(40), approver varchar(40), name varchar(100),"
                        + " email varchar(100), spread integer)");
    }

    /** The posting with most applications. */
    String largestPosting() {
        return postingOf(LARGEST_POSTING);
    }

    /** The posting of that number, from 1 to {@link Size#POSTINGS}. */
    String postingOf(int number) {
        return posting.substring(0, 24) + ending(number);
    }

    /** What people enter into forms. */
    Map<String, Object> form(String task) {
        return originals.form(task);
    }

    /** Makes as many as that. */
    void fill(Size size) {
        Map<Standing, RowsOf> applications = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            applications.put(standing, new RowsOf(database, originals.application(posting, standing)));
        }
        HistoryIndexes indexes = new HistoryIndexes(database);
        indexes.drop();
        List<Object[]> postings = LongStream.rangeClosed(1, Size.POSTINGS)
                .mapToObj(this::postingCopy)
                .toList();
        copy(postingRows.rows(), postings, words(postingRows));
        applications.forEach((standing, original) -> copy(standing, original, size.of(standing)));
        database.execute("drop table copy");
        indexes.makeAgain();
        database.execute("analyze");
    }

    private void copy(Standing standing, RowsOf original, int howMany) {
        for (int done = 0; done < howMany; done += BATCH) {
            List<Object[]> batch = new ArrayList<>();
            for (int i = done; i < Math.min(done + BATCH, howMany); i++) {
                batch.add(applicationCopy(standing, i));
            }
            copy(kept(original, standing), batch, words(original, standing));
        }
    }

    private Object[] postingCopy(long number) {
        return copyOf(number, number, "", "", number % OPEN_FOR.toHours());
    }

    private Object[] applicationCopy(Standing standing, int i) {
        long number = ++copies;
        long target = i % Size.PART_OF_LARGEST_POSTING == 0 ? LARGEST_POSTING : 2 + number % (Size.POSTINGS - 1);
        return copyOf(
                number,
                target,
                "Applicant " + number,
                "applicant-" + number + "@example.org",
                standing.open()
                        ? number * 7919 % OPEN_FOR.toHours()
                        : FINISHED_FOR.toHours() + number * 7919 % FINISHED_FOR.toHours());
    }

    private static Object[] copyOf(long number, long target, String name, String email, long hours) {
        return new Object[] {
            ending(number),
            ending(target),
            Staff.RECRUITER.member(target),
            Staff.MANAGER.member(target),
            Staff.INTERVIEWER.member(number),
            Staff.INTERVIEWER.member(number + 1),
            Staff.APPROVER.member(number),
            name,
            email,
            hours
        };
    }

    private static String ending(long number) {
        return String.format("%012d", number);
    }

    /** Each row as often as {@code copied} says, with what stands there instead of these words of the original. */
    private void copy(List<RowsOf.Row> rows, List<Object[]> copied, Map<String, String> words) {
        database.execute("truncate table copy");
        database.batchUpdate("insert into copy values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", copied);
        Instant now = Instant.now();
        rows.forEach(row -> new CopyStatement(row, words, now).run(database));
    }

    private Map<String, String> words(RowsOf original) {
        Map<String, String> columns = new HashMap<>();
        postingRows.ids().forEach(id -> columns.put(id, "posting"));
        original.ids().forEach(id -> columns.put(id, "ending"));
        columns.put(Staff.RECRUITER.member(0), "recruiter");
        columns.put(Staff.MANAGER.member(0), "manager");
        columns.put(Staff.INTERVIEWER.member(0), "interviewer");
        columns.put(Staff.INTERVIEWER.member(1), "other_interviewer");
        columns.put(Staff.APPROVER.member(0), "approver");
        return columns;
    }

    private Map<String, String> words(RowsOf original, Standing standing) {
        Map<String, String> columns = words(original);
        columns.put(Originals.candidate(standing).name(), "name");
        columns.put(Originals.candidate(standing).email(), "email");
        return columns;
    }

    /**
     * What is still there: the engine removes its history in time. How decisions came about is left out where an application is
     * finished, since nothing that is measured looks at it, and it would be a third of all rows.
     */
    private static List<RowsOf.Row> kept(RowsOf original, Standing standing) {
        Instant time = Instant.now().plus(FINISHED_FOR);
        return original.rows().stream()
                .filter(row -> standing.open() || (!row.table().startsWith("ACT_HI_DEC") && row.isKept(time)))
                .toList();
    }
}
