package io.smartlink.snapshot;

import io.smartlink.account.PixelConsent;
import io.smartlink.address.ShortUrl;
import io.smartlink.customdomain.DomainBrand;
import io.smartlink.customdomain.DomainSettings;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.customdomain.RobotsPolicy;
import io.smartlink.link.StoredLink;
import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.pixel.PixelTag;
import io.smartlink.platform.AddressRanges;
import io.smartlink.platform.DatabaseException;
import io.smartlink.platform.adapter.RecordJson;
import io.smartlink.redirect.AccountSnapshot;
import io.smartlink.redirect.AddressKey;
import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.redirect.ItemSnapshot;
import io.smartlink.redirect.LinkFacts;
import io.smartlink.redirect.LinkSnapshot;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.SnapshotSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads snapshots with one statement, however many addresses are asked for; with a second one where pages are among them. */
public final class JdbcSnapshots implements SnapshotSource {
    private static final String COLUMNS = """
            select a.domain_id, a.slug_key, l.id, o.id as account_id, o.status, o.visitor_utm_wins, o.target_pages,
                   o.opt_out_honoured, o.excluded_addresses, o.pixel_consent, l.blocked, l.archived, l.hidden, l.password_hash, l.title, l.created_at, d.hostname, a.slug,
                   t.name as template, t.pattern,
                   coalesce(k.used >= l.max_clicks, false) as exhausted,
                   p.id as page_id, p.published, p.published_at, p.blocked as page_blocked, p.archived as page_archived,
                   (select jsonb_agg(jsonb_build_object(
                               'provider', px.provider, 'tagId', px.tag_id, 'conversionLabel', px.conversion_label)
                               order by own.position)
                    from (
                        select position, pixel_id from link_pixel where link_id = l.id
                        union all
                        select position, pixel_id from bio_page_pixel where page_id = p.id
                    ) as own
                    join pixel px on px.id = own.pixel_id) as pixels,
            """ + StoredLink.COLUMNS + "\n";
    private static final String AT_ADDRESSES = """
            from unnest(?::bigint[], ?::text[]) as wanted (domain_id, slug_key)
            join address a on a.domain_id = wanted.domain_id and a.slug_key = wanted.slug_key
            left join link l on l.id = a.item_id
            left join bio_page p on p.id = a.item_id and p.published is not null
            """;
    private static final String OF_ID = """
            from link l
            join address a on a.item_id = l.id
            left join bio_page p on false
            """;
    private static final String WITH_THE_REST = """
            join account o on o.id = coalesce(l.account_id, p.account_id)
            join domain d on d.id = a.domain_id
            left join link_cap k on k.link_id = l.id
            left join amazon_template t on l.kind = 'amazon' and t.name = coalesce(
                (select name from amazon_template where name = l.target ->> 'template'), 'asin')
            """;
    private static final String ITEMS = COLUMNS + AT_ADDRESSES + WITH_THE_REST;
    private static final String LINK =
            COLUMNS + OF_ID + WITH_THE_REST + "where l.id = ? and l.account_id = ? and not l.hidden";
    private static final String DOMAINS = """
            select d.id, d.hostname, d.case_sensitive, d.root_destination, d.not_found_destination, d.robots, d.brand_name,
                   d.brand_colour, d.brand_logo, d.unsafe_destinations, d.account_id, o.status, o.visitor_utm_wins, o.target_pages,
                   o.opt_out_honoured, o.excluded_addresses, o.pixel_consent
            from domain d
            left join account o on o.id = d.account_id
            where d.status in ('verified', 'failing')
            """;
    private static final int QUERY_TIMEOUT_SECONDS = 5;

    private final DataSource database;
    private final HostUrls hosts;

    public JdbcSnapshots(DataSource database, HostUrls hosts) {
        this.database = database;
        this.hosts = hosts;
    }

    @Override
    public Map<AddressKey, ItemSnapshot> load(List<AddressKey> addresses) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ITEMS)) {
            query.setQueryTimeout(QUERY_TIMEOUT_SECONDS);
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint",
                            addresses.stream().map(AddressKey::domainId).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text", addresses.stream().map(AddressKey::slugKey).toArray()));
            Map<AddressKey, ItemSnapshot> found = new HashMap<>();
            PageRows pages = new PageRows();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    AddressKey address = new AddressKey(rows.getLong(1), rows.getString(2));
                    if (rows.getObject("page_id") == null) {
                        found.put(address, link(rows));
                    } else {
                        pages.add(address, rows, account(rows), hosts.baseUrl(rows.getString("hostname")));
                    }
                }
            }
            found.putAll(pages.snapshots(connection));
            return found;
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /**
     * A link of an account, past any cache.
     *
     * @throws DatabaseException if the database does not answer
     */
    public Optional<LinkSnapshot> find(long accountId, long linkId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LINK)) {
            query.setQueryTimeout(QUERY_TIMEOUT_SECONDS);
            query.setLong(1, linkId);
            query.setLong(2, accountId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(link(row)) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    @Override
    public List<DomainSnapshot> domains() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(DOMAINS);
                ResultSet rows = query.executeQuery()) {
            List<DomainSnapshot> domains = new ArrayList<>();
            while (rows.next()) {
                domains.add(domain(rows));
            }
            return domains;
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private static DomainSnapshot domain(ResultSet row) throws SQLException {
        return new DomainSnapshot(
                row.getLong("id"),
                row.getString("hostname"),
                row.getBoolean("case_sensitive"),
                new DomainSettings(
                                row.getString("root_destination"),
                                row.getString("not_found_destination"),
                                RobotsPolicy.tryParse(row.getString("robots")).orElseThrow(),
                                new DomainBrand(
                                        row.getString("brand_name"),
                                        row.getString("brand_colour"),
                                        row.getString("brand_logo")))
                        .without(Set.of(
                                (String[]) row.getArray("unsafe_destinations").getArray())),
                row.getObject("account_id") == null ? AccountSnapshot.NOBODY : account(row));
    }

    private LinkSnapshot link(ResultSet row) throws SQLException {
        LinkSnapshot link = LinkSnapshot.of(
                        row.getLong("id"),
                        account(row),
                        row.getInt("redirect_status"),
                        StoredLink.target(row),
                        StoredLink.behaviour(row))
                .with(row.getBoolean("exhausted"), row.getString("password_hash"), template(row), facts(row))
                .firing(pixels(row));
        if (link.stop() != null) {
            return link;
        }
        if (row.getBoolean("blocked")) {
            return link.stopped(Outcome.BLOCKED);
        }
        return row.getBoolean("archived") ? link.stopped(Outcome.ARCHIVED) : link;
    }

    private static @Nullable AmazonTemplate template(ResultSet row) throws SQLException {
        String name = row.getString("template");
        return name == null ? null : new AmazonTemplate(name, row.getString("pattern"));
    }

    static List<PixelTag> pixels(ResultSet row) throws SQLException {
        String json = row.getString("pixels");
        return json == null ? List.of() : RecordJson.parseList(json, PixelTag.class);
    }

    private LinkFacts facts(ResultSet row) throws SQLException {
        return new LinkFacts(
                ShortUrl.of(hosts.baseUrl(row.getString("hostname")), row.getString("slug")),
                row.getString("title"),
                row.getTimestamp("created_at").toInstant(),
                row.getBoolean("hidden"));
    }

    private static AccountSnapshot account(ResultSet row) throws SQLException {
        return new AccountSnapshot(
                row.getLong("account_id"),
                row.getString("status").equals("suspended"),
                row.getBoolean("visitor_utm_wins"),
                row.getBoolean("target_pages"),
                row.getBoolean("opt_out_honoured"),
                AddressRanges.of(
                        List.of((String[]) row.getArray("excluded_addresses").getArray())),
                PixelConsent.tryParse(row.getString("pixel_consent")).orElseThrow());
    }
}
