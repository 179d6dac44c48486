package io.smartlink.benchmarks.analytics;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command: starts Smartlink, has it take in clicks, loads visits, asks for dashboards, and leaves nothing behind. */
public final class AnalyticsBenchmark {
    private static final String DIMENSIONS = "country,city,referrer,channel,device,browser,os,language,link";
    private static final int LINKS = 200;

    private final Smartlink smartlink;
    private final Psql database;
    private final AnalyticsOptions options;
    private final PrintStream out;

    private AnalyticsBenchmark(Smartlink smartlink, AnalyticsOptions options, PrintStream out) throws IOException {
        this.smartlink = smartlink;
        this.database = smartlink.psql();
        this.options = options;
        this.out = out;
    }

    /** Arguments: the repository's directory, then the options. */
    public static void main(String[] args) throws InterruptedException {
        try {
            run(Path.of(args[0]), AnalyticsOptions.parse(List.of(args).subList(1, args.length)), System.out);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + AnalyticsOptions.USAGE);
            System.exit(2);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path repository, AnalyticsOptions options, PrintStream out)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("smartlink-benchmark-");
        List<Smartlink> started = new ArrayList<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            started.forEach(Smartlink::close);
            delete(directory);
        }));
        Smartlink smartlink = new Smartlink(repository, directory);
        started.add(smartlink);
        AnalyticsBenchmark benchmark = new AnalyticsBenchmark(smartlink, options, out);
        if (options.visits() > 0) {
            benchmark.ask();
        }
        if (options.backlog() > 0) {
            benchmark.takeIn();
        }
    }

    /**
     * Clicks pile up while PostgreSQL hangs; from the moment that it goes on, all are sent, enriched and stored. Done last,
     * for they are today's and of the account whose dashboard is asked for.
     */
    private void takeIn() throws IOException, InterruptedException {
        List<String> slugs = new ArrayList<>();
        for (int i = 0; i < LINKS; i++) {
            smartlink.link("backlog-" + i);
            slugs.add("backlog-" + i);
        }
        Backlog backlog = new Backlog(smartlink.port(), slugs);
        int warm = Math.min(options.backlog(), 40_000);
        long there = stored();
        backlog.send(warm);
        long before = awaitStored(there, warm);
        smartlink.postgres("STOP");
        backlog.send(options.backlog());
        SortedMap<String, Long> cpu = smartlink.cpuMicros();
        long begun = System.nanoTime();
        smartlink.postgres("CONT");
        long stored = awaitStored(before, options.backlog()) - before;
        double seconds = (System.nanoTime() - begun) / 1e9;
        print("taken in: %,d clicks in %.1f s = %,.0f a second", stored, seconds, stored / seconds);
        smartlink
                .cpuMicros()
                .forEach((part, micros) -> print(
                        "  %s: %.1f µs CPU a click", part, (micros - cpu.getOrDefault(part, 0L)) / (double) stored));
        print(
                "  on disk: %d bytes a visit with its indexes",
                database.number("select (sum(pg_total_relation_size(inhrelid)) / (select count(*) from visit))::bigint "
                        + "from pg_inherits where inhparent = 'visit'::regclass "
                        + "and pg_relation_size(inhrelid) > 0"));
    }

    private long awaitStored(long before, int more) throws IOException, InterruptedException {
        long stored = before;
        while (stored < before + more) {
            TimeUnit.MILLISECONDS.sleep(100);
            stored = stored();
        }
        return stored;
    }

    private long stored() throws IOException, InterruptedException {
        return database.number("select coalesce(sum(visits), 0) from visit_day");
    }

    private void ask() throws IOException, InterruptedException {
        String link = smartlink.link("hot");
        long number = database.number("select item_id from address where slug = 'hot'");
        LoadedVisits visits = new LoadedVisits(database);
        long begun = System.nanoTime();
        visits.load(options.visits(), options.days(), number);
        print("loaded: %,d visits over %d days in %s", options.visits(), options.days(), since(begun));
        begun = System.nanoTime();
        while (visits.daysToRollUp() > 0) {
            TimeUnit.SECONDS.sleep(1);
        }
        print("rolled up, with what the timer waits: %s", since(begun));
        print(
                "visits of the account: %,d, of its hot link: %,d; in 30 days: %,d and %,d",
                database.number(
                        "select count(*) from visit where account_id = (select min(id) from benchmark_account where n = 0)"),
                database.number("select count(*) from visit where link_id = " + number),
                database.number("select count(*) from visit where at > now() - interval '30 days' and account_id = "
                        + "(select min(id) from benchmark_account where n = 0)"),
                database.number(
                        "select count(*) from visit where at > now() - interval '30 days' and link_id = " + number));
        dashboard("link", "&linkId=" + link, "v.link_id = " + number);
        dashboard("account", "", "v.account_id = (select id from benchmark_account where n = 0)");
        dashboard(
                "link, filtered",
                "&linkId=" + link + "&device=mobile",
                "p.device = 'mobile' and v.link_id = " + number);
    }

    private void dashboard(String name, String scope, String plainScope) throws IOException, InterruptedException {
        Instant until = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        String query = "analytics/report?from=" + until.minus(Duration.ofDays(30)) + "&until=" + until
                + "&bucket=day&timeZone=Europe/Berlin&limit=10&dimensions=" + DIMENSIONS + scope;
        for (int i = 0; i < 5; i++) {
            smartlink.get(query);
        }
        double[] millis = new double[options.calls()];
        for (int i = 0; i < millis.length; i++) {
            long begun = System.nanoTime();
            smartlink.get(query);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        double plain = database.millis(LoadedVisits.plainDashboard(plainScope));
        print(
                "dashboard of the %s, 30 days: median %.0f ms, p95 %.0f ms; psql over raw rows %,.0f ms = %.0f ×",
                name,
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.95)],
                plain,
                plain / millis[millis.length / 2]);
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static String since(long begun) {
        return Duration.ofMillis((System.nanoTime() - begun) / 1_000_000).toString();
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Left behind: " + directory, e);
        }
    }
}
