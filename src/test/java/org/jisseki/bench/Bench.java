package org.jisseki.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import javax.sql.DataSource;
import org.jisseki.demo.EmbeddedDatabase;
import org.jisseki.demo.PortalBeans;
import org.jisseki.demo.TestClock;
import org.jisseki.publication.MeasuredPages;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Prints one {@code name value} a line, then a table. Portal and engine are measured in turns, three times each, and the median
 * counts: on a machine with other work one turn alone says little.
 */
final class Bench {

    private static final Path HOME = Path.of("target", "bench");
    private static final int[] THREADS = {1, 4, 8};
    private static final int ROUNDS = 3;
    private static final int CYCLES = 240;
    private static final int OPENING = 1000;
    private static final int SHEETS = 20;
    private static final int PAGES = 1000;
    private static final int RELEASED = 60;

    private final PortalCycles portal;
    private final BareEngine engine;
    private final MeasuredPages pages;
    private final TrackingBench tracking;
    private final List<String> table = new ArrayList<>();

    private Bench(PortalCycles portal, BareEngine engine, MeasuredPages pages, TrackingBench tracking) {
        this.portal = portal;
        this.engine = engine;
        this.pages = pages;
        this.tracking = tracking;
    }

    /** @param only tracking: nothing but the lists of 8,000 rows */
    static void main(String[] only) throws IOException {
        Path place = HOME.resolve("database");
        EmbeddedDatabase.endLeftBehind(place);
        FileSystemUtils.deleteRecursively(place);
        EmbeddedDatabase database = EmbeddedDatabase.start(HOME.resolve("base"), place);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        try (ConfigurableApplicationContext context =
                        PortalBeans.start(database, new TestClock(), Map.of("logging.level.root", "warn"));
                BareEngine engine = new BareEngine(context.getBean(DataSource.class))) {
            printSettings(context.getBean(JdbcClient.class));
            if (List.of(only).contains("tracking")) {
                new TrackingBench(context).run();
            } else {
                new Bench(new PortalCycles(context), engine, new MeasuredPages(context), new TrackingBench(context))
                        .run();
            }
        }
    }

    private static void printSettings(JdbcClient jdbc) {
        for (String name : List.of("version", "innodb_flush_log_at_trx_commit", "transaction_isolation")) {
            System.out.printf(
                    "database.%s %s%n",
                    name, jdbc.sql("SELECT @@" + name).query(String.class).single());
        }
        System.out.printf("machine.processors %d%n", Runtime.getRuntime().availableProcessors());
    }

    private void run() {
        portal.run(4, 60);
        engineCycles(4, 60);
        for (int threads : THREADS) {
            cycles(threads);
        }
        opening();
        published();
        releasing();
        tracking.run();
        System.out.println();
        table.forEach(System.out::println);
    }

    private void cycles(int threads) {
        int each = CYCLES / threads;
        double[] ours = new double[ROUNDS];
        double[] typed = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            PortalCycles.Times times = portal.run(threads, each);
            ours[round] = each * threads / times.withoutTyping();
            typed[round] = each * threads / times.all();
            bare[round] = each * threads / engineCycles(threads, each);
        }
        value("cycles.portal." + threads, median(ours));
        value("cycles.portal.typed." + threads, median(typed));
        value("cycles.engine." + threads, median(bare));
        value("cycles.ratio." + threads, median(ours) / median(bare));
        if (table.isEmpty()) {
            table.add("full cycles a second        portal  with typing  bare engine  ratio");
        }
        table.add(String.format(
                Locale.ROOT,
                "%2d threads                  %7.1f  %11.1f  %11.1f  %5.2f",
                threads,
                median(ours),
                median(typed),
                median(bare),
                median(ours) / median(bare)));
    }

    private double engineCycles(int threads, int each) {
        return Threads.time(threads, thread -> {
            for (int i = 0; i < each; i++) {
                engine.cycle(thread + "-" + i);
            }
        });
    }

    private void opening() {
        // the first openings run code that no cycle has warmed up, on either side: round 0 does not count
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = 0; round <= ROUNDS; round++) {
            double opened = portal.open(OPENING);
            double started = plainStarts();
            if (round > 0) {
                ours[round - 1] = opened;
                bare[round - 1] = started;
            }
        }
        value("opening.portal.seconds", median(ours));
        value("opening.engine.seconds", median(bare));
        value("opening.ratio", median(bare) / median(ours));
        table.add(String.format(
                Locale.ROOT,
                "opening %d: portal %.2f s, plain engine starts %.2f s, ratio %.2f",
                OPENING,
                median(ours),
                median(bare),
                median(bare) / median(ours)));
    }

    /** A sheet's PDF, one after another; its public page, asked for by four at a time. The first of each warms up. */
    private void published() {
        double[] rendered = new double[ROUNDS];
        double[] answered = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double seconds = Threads.time(1, thread -> {
                for (int i = 0; i < SHEETS; i++) {
                    pages.render();
                }
            });
            double asked = Threads.time(4, thread -> {
                for (int i = 0; i < PAGES / 4; i++) {
                    pages.page();
                }
            });
            if (round >= 0) {
                rendered[round] = seconds * 1000 / SHEETS;
                answered[round] = PAGES / asked;
            }
        }
        value("sheet.pdf.ms", median(rendered));
        value("public.page.rps", median(answered));
        table.add(String.format(
                Locale.ROOT,
                "a sheet as PDF %.0f ms, its public page %.0f times a second",
                median(rendered),
                median(answered)));
    }

    private void releasing() {
        // the first release runs code that nothing has warmed up
        portal.release(RELEASED);
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            seconds[round] = portal.release(RELEASED);
        }
        value("release.%d.seconds".formatted(RELEASED), median(seconds));
        table.add(String.format(
                Locale.ROOT,
                "release of %d measures until all editions are public: %.2f s",
                RELEASED,
                median(seconds)));
    }

    private double plainStarts() {
        return Threads.time(1, thread -> {
            for (int i = 0; i < OPENING; i++) {
                engine.start("opening-" + i);
            }
        });
    }

    private void value(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.2f%n", name, value);
    }

    private static double median(double[] all) {
        return DoubleStream.of(all).sorted().skip(all.length / 2).findFirst().orElseThrow();
    }
}
