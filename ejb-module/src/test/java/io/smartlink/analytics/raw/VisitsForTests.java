package io.smartlink.analytics.raw;

import io.smartlink.analytics.figure.Counted;
import io.smartlink.analytics.figure.Groups;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.PostgresForTests;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Channel;
import io.smartlink.visit.Verdict;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.jspecify.annotations.Nullable;

/**
 * Visits on a PostgreSQL of their own, remembered, and counted again in plain Java. There are two accounts: 7 with the
 * links 10 and 11 on the domains 1 (go.example) and 2 (brand.example), and 8 with the link 12.
 */
final class VisitsForTests implements AutoCloseable {
    static final long OURS = 7;
    static final long THEIRS = 8;

    private final PostgresForTests postgres = postgres();
    private final List<Visited> visits = new ArrayList<>();

    VisitsForTests() throws SQLException {
        execute("""
                insert into account (id, name, plan, created_at, updated_at)
                values (7, 'ours', 'pro', now(), now()), (8, 'theirs', 'pro', now(), now());
                insert into domain (id, account_id, hostname, status, created_at)
                values (1, null, 'go.example', 'verified', now()), (2, 7, 'brand.example', 'verified', now()),
                       (3, 7, 'brand.example', 'removed', now());
                insert into address (item_id, item_kind, domain_id, slug, slug_key)
                values (10, 'link', 1, 'a', 'a'), (11, 'link', 2, 'b', 'b'), (12, 'link', 1, 'c', 'c');
                insert into link (id, account_id, kind, destination, tags, created_by, created_at, updated_at)
                values (10, 7, 'redirect', 'https://example.com/', '{spring,sale}', 'x', now(), now()),
                       (11, 7, 'redirect', 'https://example.com/', '{sale}', 'x', now(), now()),
                       (12, 8, 'redirect', 'https://example.com/', '{sale}', 'x', now(), now())
                """);
    }

    /** A visit as it was put in. The program is five texts: device, browser, its version, system, its version. */
    record Visited(
            Instant at,
            long account,
            @Nullable Long link,
            long domain,
            @Nullable Long visitor,
            Outcome outcome,
            Verdict verdict,
            boolean scan,
            @Nullable Channel channel,
            @Nullable List<String> program,
            Map<Kind, String> texts) {
        static Visited person(String at, long link, @Nullable Long visitor) {
            return new Visited(
                    Instant.parse(at),
                    link == 12 ? THEIRS : OURS,
                    link,
                    link == 11 ? 2 : 1,
                    visitor,
                    Outcome.FOLLOWED,
                    Verdict.PERSON,
                    false,
                    null,
                    null,
                    Map.of());
        }

        Visited with(Verdict other) {
            return new Visited(at, account, link, domain, visitor, outcome, other, scan, channel, program, texts);
        }

        Visited with(Outcome other) {
            return new Visited(at, account, link, domain, visitor, other, verdict, scan, channel, program, texts);
        }

        Visited with(Kind kind, String text) {
            Map<Kind, String> more = new EnumMap<>(Kind.class);
            more.putAll(texts);
            more.put(kind, text);
            return new Visited(at, account, link, domain, visitor, outcome, verdict, scan, channel, program, more);
        }

        LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }

        /** What a breakdown shows; null for none. */
        @Nullable
        String value(Dimension dimension) {
            return switch (dimension) {
                case COUNTRY -> texts.get(Kind.COUNTRY);
                case REGION -> texts.get(Kind.REGION);
                case CITY -> texts.get(Kind.CITY);
                case REFERRER -> texts.get(Kind.REFERRER_HOST);
                case LANGUAGE -> texts.get(Kind.LANGUAGE);
                case UTM_SOURCE -> texts.get(Kind.UTM_SOURCE);
                case UTM_MEDIUM -> texts.get(Kind.UTM_MEDIUM);
                case UTM_CAMPAIGN -> texts.get(Kind.UTM_CAMPAIGN);
                case UTM_TERM -> texts.get(Kind.UTM_TERM);
                case UTM_CONTENT -> texts.get(Kind.UTM_CONTENT);
                case RULE -> texts.get(Kind.RULE);
                case VARIANT -> texts.get(Kind.VARIANT);
                case KEYWORD -> texts.get(Kind.KEYWORD);
                case WIDGET -> texts.get(Kind.WIDGET);
                case DEVICE -> part(0);
                case BROWSER -> part(1);
                case BROWSER_VERSION -> part(2);
                case OS -> part(3);
                case OS_VERSION -> part(4);
                case CHANNEL -> channel == null ? null : channel.word();
                case VERDICT -> verdict.word();
                case LINK -> link == null ? null : OpaqueId.text(link);
                case DOMAIN ->
                    switch ((int) domain) {
                        case 1 -> "go.example";
                        case 2, 3 -> "brand.example";
                        default -> null;
                    };
            };
        }

        private @Nullable String part(int index) {
            return program == null || program.get(index).isEmpty() ? null : program.get(index);
        }
    }

    DataSource database() {
        return postgres.database();
    }

    <T> T ask(ReadTransaction.Question<T> question) {
        return new ReadTransaction(database()).ask(question);
    }

    /** Forgets all visits and texts. */
    void clear() throws SQLException {
        visits.clear();
        execute("truncate visit, visit_text, visit_day restart identity");
    }

    void add(Visited... more) throws SQLException {
        add(List.of(more));
    }

    void add(List<Visited> more) throws SQLException {
        visits.addAll(more);
        for (LocalDate day : more.stream().map(Visited::day).collect(Collectors.toSet())) {
            execute("create table if not exists visit_%s partition of visit for values from ('%s') to ('%s')"
                    .formatted(
                            day.toString().replace("-", ""),
                            day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                            day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        Map<Text, Integer> ids = textIds(more);
        String kinds = Arrays.stream(Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String sql = """
                insert into visit (at, account_id, link_id, domain_id, visitor, outcome, verdict, scan, channel, %s)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?%s)
                """.formatted(kinds, ", ?".repeat(Kind.values().length));
        try (Connection connection = database().getConnection();
                PreparedStatement insert = connection.prepareStatement(sql);
                PreparedStatement count = connection.prepareStatement("""
                        insert into visit_day values (?, ?, 1)
                        on conflict (account_id, day) do update set visits = visit_day.visits + 1
                        """)) {
            connection.setAutoCommit(false);
            for (Visited visit : more) {
                bind(insert, visit, ids);
                insert.addBatch();
                count.setLong(1, visit.account());
                count.setObject(2, visit.day());
                count.addBatch();
            }
            insert.executeBatch();
            count.executeBatch();
            connection.commit();
        }
        execute("analyze visit");
    }

    /** Visits of every sort at random: texts that several columns share, visitors who come again, values left out. */
    static List<Visited> random(int count, Instant from, Instant until, long seed) {
        Random random = new Random(seed);
        long millis = until.toEpochMilli() - from.toEpochMilli();
        List<Visited> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long link = 10 + random.nextInt(3);
            Map<Kind, String> texts = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                if (kind != Kind.PROGRAM && random.nextInt(4) > 0) {
                    texts.put(kind, one(random, "DE", "x'y", "50%", "a_b", "other", "ü\"ß", kind.name()));
                }
            }
            visits.add(new Visited(
                    from.plusMillis((long) (random.nextDouble() * millis)),
                    link == 12 ? THEIRS : OURS,
                    random.nextInt(20) == 0 ? null : link,
                    link == 11 ? 2 + random.nextInt(2) : random.nextInt(50) == 0 ? 99 : 1,
                    random.nextInt(10) == 0 ? null : 100L + random.nextInt(count / 4 + 1),
                    random.nextInt(8) == 0 ? Outcome.values()[random.nextInt(9)] : Outcome.FOLLOWED,
                    random.nextInt(3) == 0 ? Verdict.values()[random.nextInt(5)] : Verdict.PERSON,
                    random.nextInt(10) == 0,
                    random.nextInt(6) == 0 ? null : Channel.values()[random.nextInt(7)],
                    random.nextInt(8) == 0 ? null : program(random),
                    texts));
        }
        return visits;
    }

    /** The visits that a question is about, found by hand. */
    Stream<Visited> asked(VisitQuery query) {
        return visits.stream()
                .filter(visit -> visit.account() == OURS && visit.outcome() == Outcome.FOLLOWED)
                .filter(visit ->
                        !visit.at().isBefore(query.from()) && visit.at().isBefore(query.until()))
                .filter(visit -> query.traffic().verdicts().contains(visit.verdict()))
                .filter(visit -> inScope(visit, query.scope()))
                .filter(visit -> query.filters().entrySet().stream()
                        .allMatch(filter -> Objects.requireNonNullElse(visit.value(filter.getKey()), "")
                                .equals(filter.getValue())));
    }

    Groups groups(VisitQuery query, Dimension dimension) {
        Map<String, List<Visited>> byValue = asked(query)
                .collect(Collectors.groupingBy(visit -> Objects.requireNonNullElse(visit.value(dimension), "")));
        Map<String, Counted> values = new HashMap<>();
        byValue.forEach((value, same) -> values.put(value, counted(same.stream())));
        Counted without = values.remove("");
        return new Groups(values, without == null ? 0 : without.visits());
    }

    static Counted counted(Stream<Visited> visits) {
        List<Visited> counted = visits.toList();
        long visitors = counted.stream()
                .filter(visit -> visit.visitor() != null)
                .map(visit -> visit.day() + " " + visit.visitor())
                .distinct()
                .count();
        return new Counted(counted.size(), visitors);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private static boolean inScope(Visited visit, VisitScope scope) {
        if (scope instanceof VisitScope.OfLink link) {
            return Objects.equals(visit.link(), link.linkId());
        }
        if (scope instanceof VisitScope.OfDomain domain) {
            return domain.hostname().equals(visit.value(Dimension.DOMAIN));
        }
        if (scope instanceof VisitScope.OfTag tag) {
            return visit.link() != null
                    && (visit.link() == 10 && tag.tag().equals("spring")
                            || visit.link() != 12 && tag.tag().equals("sale"));
        }
        return true;
    }

    private static List<String> program(Random random) {
        return List.of(
                one(random, "mobile", "tablet", "desktop", ""),
                one(random, "Firefox", "Mobile Safari", ""),
                one(random, "130", "17.5", ""),
                one(random, "ios", "android", ""),
                one(random, "15", ""));
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private record Text(Kind kind, String text) {}

    private Map<Text, Integer> textIds(List<Visited> visits) throws SQLException {
        Map<Text, Integer> ids = new HashMap<>();
        try (Connection connection = database().getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into visit_text (kind, text, added_on)
                        values (?, ?, '2026-01-01')
                        on conflict (kind, text) do update set added_on = excluded.added_on
                        returning id
                        """)) {
            for (Text text : visits.stream().flatMap(VisitsForTests::texts).collect(Collectors.toSet())) {
                insert.setInt(1, text.kind().code());
                insert.setString(2, text.text());
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    ids.put(text, row.getInt(1));
                }
            }
        }
        return ids;
    }

    private static Stream<Text> texts(Visited visit) {
        Stream<Text> texts = visit.texts().entrySet().stream().map(text -> new Text(text.getKey(), text.getValue()));
        return visit.program() == null
                ? texts
                : Stream.concat(texts, Stream.of(new Text(Kind.PROGRAM, String.join("\t", visit.program()))));
    }

    private static void bind(PreparedStatement insert, Visited visit, Map<Text, Integer> ids) throws SQLException {
        insert.setObject(1, visit.at().atOffset(ZoneOffset.UTC));
        insert.setLong(2, visit.account());
        insert.setObject(3, visit.link());
        insert.setLong(4, visit.domain());
        insert.setObject(5, visit.visitor());
        insert.setInt(6, visit.outcome().code());
        insert.setInt(7, visit.verdict().code());
        insert.setBoolean(8, visit.scan());
        insert.setObject(9, visit.channel() == null ? null : visit.channel().code());
        Map<Kind, Integer> texts = texts(visit).collect(Collectors.toMap(Text::kind, ids::get));
        for (int i = 0; i < Kind.values().length; i++) {
            insert.setObject(10 + i, texts.get(Kind.values()[i]));
        }
    }

    private static PostgresForTests postgres() {
        try {
            return new PostgresForTests();
        } catch (IOException | SQLException | LiquibaseException e) {
            throw new IllegalStateException("PostgreSQL does not start", e);
        }
    }
}
