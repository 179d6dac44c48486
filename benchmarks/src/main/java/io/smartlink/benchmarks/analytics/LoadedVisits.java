package io.smartlink.benchmarks.analytics;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Visits that are written straight into the tables of an installation, day by day: 200 accounts of which the first has a
 * fifth of all, 20,000 links an account of which the first has a twelfth, visitors who come back, values with long tails.
 */
final class LoadedVisits {
    private static final int ACCOUNTS = 200;

    private static final String PREPARE = """
            insert into account (id, name, plan, created_at, updated_at)
            select 1000 + i, 'Account ' || i, 'pro', now(), now()
            from generate_series(1, %d) i;

            create table benchmark_account as
            select (row_number() over (order by id >= 1000 and id <= 1000 + %1$d, id) - 1)::int as n, id
            from account;

            create table benchmark_text as
            with wanted (kind, texts, name) as (
                values (1, 3000, 'www.site%%.example'), (14, 150, 'C%%'), (15, 400, 'R%%'), (16, 3000, 'City %%'),
                       (17, 40, 'l%%'), (4, 50, 'source %%'), (5, 8, 'medium %%'), (6, 200, 'campaign %%')
            ), added as (
                insert into visit_text (kind, text, added_on)
                select kind, replace(name, '%%', i::text), current_date
                from wanted, generate_series(1, texts) i
                union all
                select 13, device || E'\\t' || browser || E'\\t' || version || E'\\t' || os || E'\\t' || release, current_date
                from unnest(array['mobile', 'desktop', 'tablet']) device,
                     unnest(array['Chrome', 'Safari', 'Firefox', 'Edge', 'Opera']) browser,
                     unnest(array['android', 'ios', 'windows', 'macos']) os,
                     generate_series(130, 133) version,
                     generate_series(14, 15) release
                on conflict (kind, text) do nothing
                returning id, kind
            )
            select kind, array_agg(id order by id) as ids
            from added
            group by kind;

            create function skewed(texts int[]) returns int language sql volatile as
            'select texts[1 + floor(power(random(), 3) * array_length(texts, 1))::int]';
            """;

    private static final String DAY = """
            insert into visit (at, account_id, domain_id, link_id, outcome, visitor, verdict, scan, channel, program,
                               country, region, city, language, referrer_host, utm_source, utm_medium, utm_campaign)
            select least('%1$s'::timestamptz + v.moment * interval '1 day', now()),
                   a.id,
                   (select min(id) from domain),
                   case when a.n = 0 and v.link = 0 then %2$d else 1000000000000 + a.n * 1000000::bigint + v.link end,
                   1,
                   case when v.objects then null
                        else hashtextextended('%1$s' || a.n || '/' || (v.who * v.visitors)::int, 0) end,
                   case when v.bot < 0.1 then 2 when v.bot < 0.13 then 3 else 1 end,
                   v.bot > 0.92,
                   1 + floor(power(v.channel, 2) * 7)::int,
                   skewed(program.ids), skewed(country.ids), skewed(region.ids), skewed(city.ids), skewed(language.ids),
                   case when v.channel > 0.4 then skewed(referrer.ids) end,
                   case when v.utm < 0.3 then skewed(source.ids) end,
                   case when v.utm < 0.3 then skewed(medium.ids) end,
                   case when v.utm < 0.3 then skewed(campaign.ids) end
            from (select random() as moment, floor(power(random(), 3.29) * %3$d)::int as account,
                         floor(power(random(), 4) * 20000)::int as link, random() < 0.05 as objects, random() as who,
                         %4$d * 0.15 as visitors, random() as bot, random() as channel, random() as utm
                  from generate_series(1, %4$d)) v
            join benchmark_account a on a.n = v.account
            cross join (select ids from benchmark_text where kind = 13) program
            cross join (select ids from benchmark_text where kind = 14) country
            cross join (select ids from benchmark_text where kind = 15) region
            cross join (select ids from benchmark_text where kind = 16) city
            cross join (select ids from benchmark_text where kind = 17) language
            cross join (select ids from benchmark_text where kind = 1) referrer
            cross join (select ids from benchmark_text where kind = 4) source
            cross join (select ids from benchmark_text where kind = 5) medium
            cross join (select ids from benchmark_text where kind = 6) campaign;

            insert into visit_day (account_id, day, visits)
            select account_id, '%1$s', count(*)
            from %5$s
            group by account_id
            on conflict (account_id, day) do update set visits = excluded.visits;

            analyze %5$s;
            """;

    private final Psql database;

    LoadedVisits(Psql database) {
        this.database = database;
    }

    /**
     * Loads them, the days before today first.
     *
     * @param hotLink number of the link that has the most
     */
    void load(long visits, int days, long hotLink) throws IOException, InterruptedException {
        database.run(PREPARE.formatted(ACCOUNTS - 1));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (LocalDate day :
                today.minusDays(days - 1L).datesUntil(today.plusDays(1)).toList()) {
            String partition = "visit_" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
            database.run("create table if not exists %s partition of visit for values from ('%s Z') to ('%s Z');"
                    .formatted(partition, day, day.plusDays(1)));
            database.run(DAY.formatted(day + "T00:00:00Z", hotLink, ACCOUNTS, visits / days, partition));
        }
    }

    /** How many account days of the past are not rolled up yet. */
    long daysToRollUp() throws IOException, InterruptedException {
        return database.number("""
                select count(*)
                from visit_day
                where day < (now() at time zone 'UTC')::date and rolled_up is distinct from visits
                """);
    }

    /** What the plainest statements over raw rows take for a dashboard of 30 days: the series and the top lists. */
    static List<String> plainDashboard(String scope) {
        String where =
                " from visit v left join visit_program p on p.id = v.program where v.verdict = 1 and v.outcome = 1 "
                        + "and v.at >= now() - interval '30 days' and v.at < now() and " + scope;
        String visitors = "count(*), count(distinct ((v.at at time zone 'UTC')::date, v.visitor))";
        return List.of(
                "select date_trunc('day', v.at at time zone 'Europe/Berlin'), " + visitors + where + " group by 1",
                top("v.country", visitors, where),
                top("v.city", visitors, where),
                top("v.referrer_host", visitors, where),
                top("v.channel", visitors, where),
                top("p.device", visitors, where),
                top("p.browser", visitors, where),
                top("p.os", visitors, where),
                top("v.language", visitors, where),
                top("v.link_id", visitors, where));
    }

    private static String top(String column, String visitors, String where) {
        return "select " + column + ", " + visitors + where + " group by 1 order by 2 desc limit 10";
    }
}
