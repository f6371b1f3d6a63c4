package org.hiringpipelines.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hiringpipelines.benchmarks.Comparison.Pair;
import org.hiringpipelines.benchmarks.Contender.Ending;
import org.hiringpipelines.benchmarks.StatementCount.Tally;

/** What people read in the end. */
class Report {

    private static final double AIM = 0.85;

    private final PrintStream out;
    private final Duration warmUp;
    private final Duration block;
    private final int pairs;

    Report(PrintStream out, Duration warmUp, Duration block, int pairs) {
        this.out = out;
        this.warmUp = warmUp;
        this.block = block;
        this.pairs = pairs;
    }

    /** The machine and the way of measuring, without which no figure means anything. */
    void machine() {
        Runtime machine = Runtime.getRuntime();
        print(
                "%d cores, %s %s, heap %d MB, %s %s",
                machine.availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                machine.maxMemory() / (1024 * 1024),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
        print(
                "%d workers; %d s of warm-up each, then %d times %d s ours and %d s bare in turn: median (least to most)",
                Workers.HOW_MANY, warmUp.toSeconds(), pairs, block.toSeconds(), block.toSeconds());
    }

    /** How fast both are on one database. */
    void pace(Comparison comparison) {
        Spread ratio = comparison.of(Pair::ratio);
        print("");
        print("%-34s %-26s %-26s %s", comparison.database(), "ours", "bare", "ours to bare");
        print(
                "  hires per second                 %-26s %-26s %s, aim %.2f: %s",
                words(comparison.of(pair -> pair.ours().hiresPerSecond())),
                words(comparison.of(pair -> pair.bare().hiresPerSecond())),
                words(ratio),
                AIM,
                ratio.median() >= AIM ? "met" : "MISSED");
        print(
                "  milliseconds computed per hire   %-26s %-26s %s",
                words(comparison.of(pair -> pair.ours().computedMillis())),
                words(comparison.of(pair -> pair.bare().computedMillis())),
                words(comparison.of(Pair::computedRatio)));
    }

    /** What a hire asks of one database, which no machine's speed changes. */
    void counts(Comparison comparison) {
        print("");
        print("%-16s statements                     rows written", comparison.database() + ", per hire");
        print("                 our tables   engine's   bare     our tables   engine's   bare");
        for (String verb : List.of("select", "insert", "update", "delete")) {
            line(comparison, verb, tally -> tally.verb().equals(verb));
        }
        line(comparison, "all", tally -> true);
    }

    private void line(Comparison comparison, String name, Predicate<Tally> which) {
        StatementCount ours = comparison.ourStatements();
        StatementCount bare = comparison.bareStatements();
        double hires = comparison.counted();
        Predicate<Tally> ofEngine = which.and(Tally::ofEngine);
        Predicate<Tally> notOfEngine = which.and(tally -> !tally.ofEngine());
        print(
                "  %-10s %12.1f %12.1f %8.1f %12.1f %12.1f %8.1f",
                name,
                ours.sent(notOfEngine) / hires,
                ours.sent(ofEngine) / hires,
                bare.sent(which) / hires,
                ours.rows(notOfEngine) / hires,
                ours.rows(ofEngine) / hires,
                bare.rows(which) / hires);
    }

    /** Each statement with how often a hire sends it: ours first, then where the engine sends more or fewer than when bare. */
    void statements(Comparison comparison) {
        double hires = comparison.counted();
        print("");
        print("  ours    bare    rows    statement");
        comparison.ourStatements().tallies().stream()
                .sorted(Comparator.comparing(Tally::ofEngine).thenComparing(Tally::sent, Comparator.reverseOrder()))
                .forEach(ours -> print(
                        "  %-7.2f %-7.2f %-7.2f %s",
                        ours.sent() / hires,
                        comparison.bareStatements().sent(bare -> bare.sql().equals(ours.sql())) / hires,
                        ours.rows() / hires,
                        ours.sql()));
    }

    /** What it asks of the database that a posting closes, for each of its applications; with each statement if that is asked for. */
    void closing(Comparison comparison, boolean statements) {
        Ending closing = comparison.closing();
        print("");
        print("%-16s statements                rows written", comparison.database() + ", per application");
        print("that ends as its posting closes  our tables   engine's   our tables   engine's");
        closing("until it has ended", closing.closed(), closing.counted(), statements);
        closing("until its candidate is told", closing.told(), closing.counted(), statements);
        if (comparison.closingPace() > 0) {
            print("  applications ended per second: %.1f", comparison.closingPace());
        }
    }

    private void closing(String until, StatementCount count, double ended, boolean statements) {
        print(
                "  %-28s %12.1f %12.1f %12.1f %12.1f",
                until,
                count.sent(tally -> !tally.ofEngine()) / ended,
                count.sent(Tally::ofEngine) / ended,
                count.rows(tally -> !tally.ofEngine()) / ended,
                count.rows(Tally::ofEngine) / ended);
        if (statements) {
            count.tallies().stream()
                    .sorted(Comparator.comparing(Tally::ofEngine).thenComparing(Tally::sent, Comparator.reverseOrder()))
                    .forEach(tally ->
                            print("  %-7.2f %-7.2f %s", tally.sent() / ended, tally.rows() / ended, tally.sql()));
        }
    }

    private static String words(Spread spread) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", spread.median(), spread.least(), spread.most());
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
