package io.smartlink.snapshot;

import io.smartlink.address.ShortUrl;
import io.smartlink.customdomain.DomainBrand;
import io.smartlink.customdomain.DomainSettings;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.customdomain.RobotsPolicy;
import io.smartlink.link.StoredLink;
import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.platform.AddressRanges;
import io.smartlink.platform.DatabaseException;
import io.smartlink.redirect.AccountSnapshot;
import io.smartlink.redirect.AddressKey;
import io.smartlink.redirect.DomainSnapshot;
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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads snapshots with one statement, however many addresses are asked for. */
public final class JdbcSnapshots implements SnapshotSource {
    private static final String COLUMNS = """
            select a.domain_id, a.slug_key, l.id, l.account_id, o.status, o.visitor_utm_wins, o.target_pages,
                   o.excluded_addresses, l.blocked, l.archived, l.password_hash, l.title, l.created_at, d.hostname, a.slug,
                   t.name as template, t.pattern,
                   coalesce(k.used >= l.max_clicks, false) as exhausted,
            """ + StoredLink.COLUMNS + "\n";
    private static final String AT_ADDRESSES = """
            from unnest(?::bigint[], ?::text[]) as wanted (domain_id, slug_key)
            join address a on a.domain_id = wanted.domain_id and a.slug_key = wanted.slug_key
            join link l on l.id = a.item_id
            """;
    private static final String OF_ID = """
            from link l
            join address a on a.item_id = l.id
            """;
    private static final String WITH_THE_REST = """
            join account o on o.id = l.account_id
            join domain d on d.id = a.domain_id
            left join link_cap k on k.link_id = l.id
            left join amazon_template t on l.kind = 'amazon' and t.name = coalesce(
                (select name from amazon_template where name = l.target ->> 'template'), 'asin')
            """;
    private static final String LINKS = COLUMNS + AT_ADDRESSES + WITH_THE_REST;
    private static final String LINK = COLUMNS + OF_ID + WITH_THE_REST + "where l.id = ? and l.account_id = ?";
    private static final String DOMAINS = """
            select id, hostname, case_sensitive, root_destination, not_found_destination, robots, brand_name,
                   brand_colour, brand_logo
            from domain
            where status in ('verified', 'failing')
            """;
    private static final int QUERY_TIMEOUT_SECONDS = 5;

    private final DataSource database;
    private final HostUrls hosts;

    public JdbcSnapshots(DataSource database, HostUrls hosts) {
        this.database = database;
        this.hosts = hosts;
    }

    @Override
    public Map<AddressKey, LinkSnapshot> load(List<AddressKey> addresses) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LINKS)) {
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
            Map<AddressKey, LinkSnapshot> found = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(new AddressKey(rows.getLong(1), rows.getString(2)), link(rows));
                }
            }
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
                                row.getString("brand_logo"))));
    }

    private LinkSnapshot link(ResultSet row) throws SQLException {
        LinkSnapshot link = LinkSnapshot.of(
                        row.getLong("id"),
                        account(row),
                        row.getInt("redirect_status"),
                        StoredLink.target(row),
                        StoredLink.behaviour(row))
                .with(row.getBoolean("exhausted"), row.getString("password_hash"), template(row), facts(row));
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

    private LinkFacts facts(ResultSet row) throws SQLException {
        return new LinkFacts(
                ShortUrl.of(hosts.baseUrl(row.getString("hostname")), row.getString("slug")),
                row.getString("title"),
                row.getTimestamp("created_at").toInstant());
    }

    private static AccountSnapshot account(ResultSet row) throws SQLException {
        return new AccountSnapshot(
                row.getLong("account_id"),
                row.getString("status").equals("suspended"),
                row.getBoolean("visitor_utm_wins"),
                row.getBoolean("target_pages"),
                AddressRanges.of(
                        List.of((String[]) row.getArray("excluded_addresses").getArray())));
    }
}
