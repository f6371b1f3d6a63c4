package org.hiringpipelines.benchmarks.scale;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hiringpipelines.benchmarks.StatementCount;
import org.hiringpipelines.benchmarks.StatementCount.Tally;

/** What people read: each figure as soon as it is there, and all of them in the end. */
class Printout {

    private final PrintStream out;

    Printout(PrintStream out) {
        this.out = out;
    }

    /** How much there is, after how many seconds. */
    void filled(String product, Size size, long seconds) {
        print(
                "%n%s: %,d open and %,d finished applications for %,d postings after %d s; load %.1f",
                product, size.open(), size.finished(), Size.POSTINGS, seconds, load());
    }

    /** How long a call took. */
    void line(String line) {
        print("%s", line);
    }

    /** What a call waits for: how many statements it sends, and the slowest of them. */
    void waitsFor(int statements, List<SlowStatements.Sent> slowest) {
        print("      %d statements", statements);
        slowest.forEach(sent -> print("      %d ms: %s", sent.millis(), sent.sql()));
    }

    /** What the database does for a statement. */
    void plan(String plan) {
        print("%s", plan.indent(8).stripTrailing());
    }

    /** What closing a posting cost. */
    void closing(MassClosing closing) {
        double each = closing.applications();
        StatementCount count = closing.statements();
        print(
                "closing with %d applications: %.0f ms until the manager goes on, %.1f s until the last has ended, %.1f s until nothing"
                        + " is due any more",
                closing.applications(), closing.asking(), closing.ended() / 1000, closing.done() / 1000);
        print(
                "per application %.1f ms, %.1f statements (%.1f of our tables), %.1f rows written (%.1f in our tables)",
                closing.done() / each,
                count.sent(tally -> true) / each,
                count.sent(tally -> !tally.ofEngine()) / each,
                count.rows(tally -> true) / each,
                count.rows(tally -> !tally.ofEngine()) / each);
    }

    /** Each statement of a closing, with how often it is sent for an application, and what it writes. */
    void statements(MassClosing closing) {
        double each = closing.applications();
        closing.statements().tallies().stream()
                .sorted(Comparator.comparing(Tally::sent).reversed())
                .forEach(tally ->
                        print("      %-7.2f %-7.2f %s", tally.sent() / each, tally.rows() / each, tally.sql()));
    }

    /** How long a size took altogether. */
    void done(long seconds) {
        print("load %.1f; %d s in all", load(), seconds);
    }

    /** All figures on one database. */
    void table(String product, Figures figures) {
        print("%n%s; aim: no growth above 1.5, no list above 150 ms (! where missed)%n%s", product, figures.table());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
