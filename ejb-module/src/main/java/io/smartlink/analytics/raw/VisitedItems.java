package io.smartlink.analytics.raw;

import io.smartlink.address.ItemKind;
import io.smartlink.analytics.figure.VisitedItem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names what was visited. A dynamic QR code stands at its address by the link that it owns, which has its id and its title. */
public final class VisitedItems {
    private static final String NAMED = """
            select address.item_id, address.item_kind, domain.hostname, address.slug,
                   coalesce(link.title, bio_page.title) as title
            from address
            join domain on domain.id = address.domain_id
            left join link on link.id = address.item_id
            left join bio_page on bio_page.id = address.item_id
            where address.item_id = any (?)
              and coalesce(link.account_id, bio_page.account_id) = ?
            """;

    private VisitedItems() {}

    /** Those of the account among these ids; what is no more is left out. */
    public static Map<Long, VisitedItem> of(Connection connection, long accountId, Collection<Long> ids)
            throws SQLException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, VisitedItem> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(NAMED)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.setLong(2, accountId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong("item_id"), item(row));
                }
            }
        }
        return found;
    }

    private static VisitedItem item(ResultSet row) throws SQLException {
        return new VisitedItem(
                ItemKind.of(row.getString("item_kind")),
                row.getString("hostname"),
                row.getString("slug"),
                row.getString("title"));
    }
}
