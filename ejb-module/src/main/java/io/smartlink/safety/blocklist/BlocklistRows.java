package io.smartlink.safety.blocklist;

import io.smartlink.link.StoredLink;
import io.smartlink.link.check.LeadsTo;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import io.smartlink.safety.rule.BlockRule;
import io.smartlink.safety.rule.CanonicalUrl;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the blocklist, and the links that fall under an entry. Whoever calls has looked at permissions. */
@ApplicationScoped
class BlocklistRows {
    private static final String FROM = """
            from blocklist_entry
            where (position(? in lower(value)) > 0 or position(? in lower(reason)) > 0)
            """;
    private static final String LIST = "select *\n" + FROM + """
              and id < ?
            order by id desc
            limit ? offset ?""";

    /** Those that hold the text somewhere; whether they lead there is for the rule to say. */
    private static final String LINKS = """
            select l.id, l.account_id,
            """ + StoredLink.COLUMNS + """

            from link l
            where not l.blocked
              and (position(? in lower(l.destination)) > 0
                   or position(? in lower(l.expired_destination)) > 0
                   or position(? in lower(cast(l.rules as text))) > 0
                   or position(? in lower(cast(l.variants as text))) > 0
                   or l.kind = 'vcard' and position(? in lower(cast(l.target -> 'urls' as text))) > 0)""";

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    List<BlocklistEntry> list(@Nullable String search, long beforeId, int first, int size) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LIST)) {
            bind(query, search);
            query.setLong(3, beforeId);
            query.setInt(4, size);
            query.setInt(5, first);
            List<BlocklistEntry> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(entry(rows));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    long count(@Nullable String search) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(*)\n" + FROM)) {
            bind(query, search);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** Links that work and lead to what the rule forbids. */
    List<LinkUnderRule> linksUnder(BlockRule rule) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LINKS)) {
            for (int i = 1; i <= 5; i++) {
                query.setString(i, rule.literal());
            }
            List<LinkUnderRule> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong("id");
                    long account = rows.getLong("account_id");
                    LeadsTo.of(StoredLink.target(rows), StoredLink.behaviour(rows)).values().stream()
                            .filter(Destination::isWeb)
                            .map(Destination::text)
                            .filter(url -> rule.matches(CanonicalUrl.of(url)))
                            .findFirst()
                            .ifPresent(url -> found.add(new LinkUnderRule(id, account, url)));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private static void bind(PreparedStatement query, @Nullable String search) throws SQLException {
        String text = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        query.setString(1, text);
        query.setString(2, text);
    }

    private static BlocklistEntry entry(ResultSet row) throws SQLException {
        return new BlocklistEntry(
                row.getLong("id"),
                new BlockRule(BlockRule.Kind.tryParse(row.getString("kind")).orElseThrow(), row.getString("value")),
                row.getString("reason"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"));
    }

    /** A link, and the one of its destinations that falls under the rule. */
    record LinkUnderRule(long id, long accountId, String url) {}
}
