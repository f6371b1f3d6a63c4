package org.hiringpipelines.benchmarks.scale;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hiringpipelines.benchmarks.Database;
import org.hiringpipelines.benchmarks.H2Files;
import org.hiringpipelines.benchmarks.PostgreSql;

/**
 * Prints what people and programs wait for with 1,000 open applications, with 10,000 and with 100,000, ten times as many of them
 * finished, on H2 and on PostgreSQL, and whether it grows.
 */
public final class HiringAtScale {

    private static final Path DATABASES = Path.of("target", "databases");
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final int SLOWEST = 3;

    private final Printout printout = new Printout(System.out);
    private final List<String> options;

    private HiringAtScale(List<String> options) {
        this.options = options;
    }

    /**
     * Measures and prints.
     *
     * @param args any of {@code h2} and {@code postgresql}, {@code 1000}, {@code 10000} and {@code 100000} for some of the databases
     *     and sizes alone; {@code statements} to list which statements each call waits for, and not only where an aim is missed;
     *     {@code plans} for what the database does to answer the slowest of them
     */
    public static void main(String[] args) {
        new HiringAtScale(List.of(String.join(",", args).split(","))).run();
    }

    private void run() {
        Map<String, Supplier<Database>> products = new LinkedHashMap<>();
        products.put("h2", () -> new H2Files(DATABASES));
        products.put("postgresql", () -> new PostgreSql(DATABASES));
        List<String> sizes = chosen(
                Size.ALL.stream().map(size -> Integer.toString(size.open())).toList());
        for (String product : chosen(List.copyOf(products.keySet()))) {
            // Until then the JVM still compiles what answers; otherwise the smallest size would look slow, and no other
            // grow.
            measure(products.get(product), Size.ALL.get(0), new Figures());
            Figures figures = new Figures();
            for (String open : sizes) {
                measure(products.get(product), new Size(Integer.parseInt(open)), figures);
            }
            printout.table(product, figures);
        }
    }

    /** Those that the options name, or all where they name none. */
    private List<String> chosen(List<String> all) {
        List<String> named = all.stream().filter(options::contains).toList();
        return named.isEmpty() ? all : named;
    }

    private void measure(Supplier<Database> product, Size size, Figures figures) {
        long started = System.nanoTime();
        try (Database database = product.get();
                HouseAtWork house = new HouseAtWork(database)) {
            Filling filling = new Filling(house);
            filling.fill(size);
            printout.filled(database.product(), size, secondsSince(started));
            house.goToWork();
            WhatIsMeasured day = new WhatIsMeasured(house, filling);
            List<MeasuredCall> questions = day.questions();
            warmUp(questions);
            questions.forEach(call -> measure(house, size, figures, call));
            day.deeds().forEach(call -> measure(house, size, figures, call));
            MassClosing closing = MassClosing.of(house, filling, day);
            figures.add(size, "close the largest posting, per application", 0, closing.perApplication());
            printout.closing(closing);
            if (options.contains("statements")) {
                printout.statements(closing);
            }
            printout.done(secondsSince(started));
        }
    }

    private static long secondsSince(long started) {
        return Duration.ofNanos(System.nanoTime() - started).toSeconds();
    }

    /** The database reads a first time from its disk what people mostly ask for. */
    private static void warmUp(List<MeasuredCall> questions) {
        long end = System.nanoTime() + WARM_UP.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            questions.get(i % questions.size()).call().make(i);
        }
    }

    private void measure(HouseAtWork house, Size size, Figures figures, MeasuredCall call) {
        figures.add(size, call.name(), call.limit(), call.measure());
        printout.line(figures.line(size, call.name()));
        if (figures.isMissed(size, call.name()) || options.contains("statements")) {
            explain(house, call);
        }
    }

    private void explain(HouseAtWork house, MeasuredCall call) {
        SlowStatements statements = new SlowStatements();
        house.statements().through(statements);
        try {
            call.makeOnceMore();
        } finally {
            house.statements().direct();
        }
        List<SlowStatements.Sent> slowest = statements.slowest(SLOWEST);
        printout.waitsFor(statements.count(), slowest);
        if (options.contains("plans") && !slowest.isEmpty()) {
            printout.plan(SlowStatements.plan(house.beside(), slowest.get(0)));
        }
    }
}
