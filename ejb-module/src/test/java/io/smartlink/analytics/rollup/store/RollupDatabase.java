package io.smartlink.analytics.rollup.store;

import io.smartlink.platform.PostgresForTests;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;

/**
 * A PostgreSQL with two accounts, two domains, some links and partitions from {@link #FIRST} on, and visits by chance,
 * the same for the same seed.
 */
public final class RollupDatabase implements AutoCloseable {
    public static final LocalDate FIRST = LocalDate.parse("2026-10-20");
    public static final int DAYS = 14;
    public static final long OURS = 7;
    public static final long THEIRS = 8;
    /** Followed by most. */
    public static final long BUSY_LINK = 10;
    /** Followed now and then. */
    public static final long QUIET_LINK = 13;

    private static final String VISITS = """
            insert into visit (at, link_id, account_id, domain_id, visitor, outcome, verdict, scan, referrer_host, program,
                               utm_source, country, city, channel)
            select at, link, %1$d, 1 + link %% 2,
                   case when random() < 0.1 then null else floor(random() * 40)::bigint - 20 end,
                   case when random() < 0.05 then 3 else 1 end,
                   greatest(1, floor(random() * 8)::int - 2),
                   random() < 0.2,
                   nullif(floor(random() * 6)::int, 0),
                   nullif(6 + floor(random() * 4)::int, 6),
                   nullif(floor(random() * 3)::int, 0),
                   nullif(9 + floor(random() * 4)::int, 9),
                   nullif(9 + floor(random() * 40)::int, 9),
                   1 + floor(random() * 7)::int
            from (
                select '%2$s'::date::timestamp at time zone 'UTC' + random() * interval '1 day' as at,
                       case when random() < 0.9 then 10 + floor(random() * 2)::bigint
                            else 12 + floor(random() * 8)::bigint end as link
                from generate_series(1, %3$d)
            ) as visits""";

    /** A bio page that is shown often. */
    public static final long BUSY_PAGE = 20;
    /** One that is shown now and then. */
    public static final long QUIET_PAGE = 21;

    /** Of four visits to a page three are views, and one is a tap on a widget. */
    private static final String PAGE_VISITS = """
            insert into visit (at, link_id, account_id, domain_id, visitor, outcome, verdict, country, city, channel, widget)
            select at, page, %1$d, 1 + page %% 2,
                   case when random() < 0.1 then null else floor(random() * 40)::bigint - 20 end,
                   case when tap then 1 else 10 end,
                   greatest(1, floor(random() * 8)::int - 2),
                   nullif(9 + floor(random() * 4)::int, 9),
                   nullif(9 + floor(random() * 40)::int, 9),
                   1 + floor(random() * 7)::int,
                   case when tap then (select min(id) from visit_text where kind = 19) + page %% 2 end
            from (
                select '%2$s'::date::timestamp at time zone 'UTC' + random() * interval '1 day' as at,
                       case when random() < 0.9 then 20 else 21 end as page,
                       random() < 0.25 as tap
                from generate_series(1, %3$d)
            ) as visits""";

    private final PostgresForTests postgres = new PostgresForTests();

    public RollupDatabase() throws Exception {
        execute("""
                insert into account (id, name, plan, created_at, updated_at)
                values (7, 'ours', 'pro', now(), now()), (8, 'theirs', 'free', now(), now());
                insert into domain (id, account_id, hostname, status, created_at)
                values (1, null, 'go.example', 'verified', now()), (2, 7, 'brand.example', 'verified', now());
                insert into address (item_id, item_kind, domain_id, slug, slug_key)
                select n, 'link', 1, 's' || n, 's' || n from generate_series(10, 19) as n;
                insert into link (id, account_id, kind, destination, tags, created_by, created_at, updated_at)
                select n, 7, 'redirect', 'https://example.com/', case when n in (10, 13) then '{sale}' else '{}' end::text[],
                       'x', now(), now()
                from generate_series(10, 19) as n;
                insert into visit_text (kind, text, added_on)
                select 1, 'referrer' || n, '2026-10-20' from generate_series(1, 6) as n;
                insert into visit_text (kind, text, added_on)
                values (13, E'desktop\\tFirefox\\t130\\tLinux\\t', '2026-10-20'),
                       (13, E'mobile\\tFirefox\\t131\\tAndroid\\t15', '2026-10-20'),
                       (13, 'other', '2026-10-20');
                insert into visit_text (kind, text, added_on)
                select 16, 'place' || n, '2026-10-20' from generate_series(10, 60) as n;
                insert into visit_text (kind, text, added_on)
                select 19, 'widget' || n, '2026-10-20' from generate_series(1, 2) as n""");
        for (int i = 0; i < DAYS; i++) {
            requirePartition(FIRST.plusDays(i));
        }
        execute("select setseed(0.5)");
    }

    public DataSource source() {
        return postgres.database();
    }

    public Transactions transactions() {
        return new Transactions(source());
    }

    public DayRoller roller() {
        return new DayRoller(transactions(), new VisitTexts());
    }

    public void requirePartition(LocalDate day) throws SQLException {
        execute("create table if not exists visit_" + day.toString().replace("-", "")
                + " partition of visit for values from ('" + day + "T00:00:00Z') to ('" + day.plusDays(1)
                + "T00:00:00Z')");
    }

    /** Forgets visits and all that was made of them, and begins chance anew. */
    public void empty() throws SQLException {
        execute("truncate visit, visit_day, visit_rollup, visit_recount");
    }

    /** Stores visits of a day as batches do: with their count. */
    public void visits(long account, LocalDate day, int count, double seed) throws SQLException {
        execute("select setseed(" + seed + "); " + VISITS.formatted(account, day, count) + "; "
                + counted(account, day, count));
    }

    /** Stores visits of bio pages, views and taps on widgets. */
    public void pageVisits(long account, LocalDate day, int count, double seed) throws SQLException {
        execute("select setseed(" + seed + "); " + PAGE_VISITS.formatted(account, day, count) + "; "
                + counted(account, day, count));
    }

    /** Stores one visit of a person that followed a link. */
    public void visit(long account, LocalDate day, long link, String time, long visitor) throws SQLException {
        execute("insert into visit (at, link_id, account_id, domain_id, visitor, outcome, verdict, country) values ('"
                + day + "T" + time + "Z', " + link + ", " + account + ", 1, " + visitor + ", 1, 1, 10); "
                + counted(account, day, 1));
    }

    private static String counted(long account, LocalDate day, int count) {
        return "insert into visit_day (account_id, day, visits) values (" + account + ", '" + day + "', " + count
                + ") on conflict (account_id, day) do update set visits = visit_day.visits + excluded.visits";
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a query, columns joined by {@code |}. */
    public List<String> rows(String sql) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                StringJoiner columns = new StringJoiner("|");
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(row.getString(i)));
                }
                rows.add(columns.toString());
            }
            return rows;
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
