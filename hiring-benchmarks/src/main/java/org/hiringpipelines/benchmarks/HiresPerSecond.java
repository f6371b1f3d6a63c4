package org.hiringpipelines.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Prints what a hire costs: with our services behind the diagrams and on the bare engine, on H2 and on PostgreSQL, in hires per
 * second, SQL statements and rows written.
 */
public final class HiresPerSecond {

    // Until then the JVM still compiles what a hire runs through, ours longer than the bare engine's.
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Path DATABASES = Path.of("target", "databases");
    private static final Duration BLOCK = Duration.ofSeconds(10);
    private static final int PAIRS = 10;
    private static final int COUNTED = 10;
    private static final int CLOSED = 200;
    private static final int CLOSED_AT_PACE = 2000;

    private HiresPerSecond() {}

    /**
     * Measures and prints.
     *
     * @param args {@code statements} to list each SQL statement, too; {@code counts} to list them and measure no time; {@code h2} or
     *     {@code postgresql} for one of the databases alone
     */
    public static void main(String[] args) {
        List<String> options = List.of(String.join(",", args).split(","));
        boolean timed = !options.contains("counts");
        Report report = new Report(System.out, WARM_UP, BLOCK, PAIRS);
        report.machine();
        for (Supplier<Database> product : productsOf(options)) {
            try (Database database = product.get()) {
                Comparison comparison = compare(database, timed ? PAIRS : 0);
                if (timed) {
                    report.pace(comparison);
                }
                report.counts(comparison);
                boolean statements = !timed || options.contains("statements");
                if (statements) {
                    report.statements(comparison);
                }
                report.closing(comparison, statements);
            }
        }
    }

    private static List<Supplier<Database>> productsOf(List<String> options) {
        if (options.contains("h2")) {
            return List.of(() -> new H2Files(DATABASES));
        }
        Supplier<Database> postgreSql = () -> new PostgreSql(DATABASES);
        return options.contains("postgresql") ? List.of(postgreSql) : List.of(() -> new H2Files(DATABASES), postgreSql);
    }

    private static Comparison compare(Database database, int howOften) {
        try (Contender ours = Contender.ours(database);
                Contender bare = Contender.bare(database);
                Workers workers = new Workers()) {
            List<Comparison.Pair> pairs = new ArrayList<>();
            if (howOften > 0) {
                workers.hire(bare, WARM_UP);
                workers.hire(ours, WARM_UP);
            }
            for (int i = 0; i < howOften; i++) {
                pairs.add(i % 2 == 0 ? oursFirst(workers, ours, bare) : bareFirst(workers, ours, bare));
            }
            // What is read once and kept belongs to no hire.
            ours.count(1);
            bare.count(1);
            StatementCount ourStatements = ours.count(COUNTED);
            StatementCount bareStatements = bare.count(COUNTED);
            // The first one reads what is read once and kept.
            ours.countClosing(1);
            Contender.Ending closing = ours.countClosing(CLOSED);
            double closingPace = howOften > 0 ? ours.closingPace(CLOSED_AT_PACE, workers) : 0;
            ours.verify();
            bare.verify();
            return new Comparison(
                    database.product(), pairs, ourStatements, bareStatements, COUNTED, closing, closingPace);
        }
    }

    private static Comparison.Pair oursFirst(Workers workers, Contender ours, Contender bare) {
        Pace our = workers.hire(ours, BLOCK);
        return new Comparison.Pair(our, workers.hire(bare, BLOCK));
    }

    // In turn, since either leaves work behind that the database does a little later.
    private static Comparison.Pair bareFirst(Workers workers, Contender ours, Contender bare) {
        Pace its = workers.hire(bare, BLOCK);
        return new Comparison.Pair(workers.hire(ours, BLOCK), its);
    }
}
