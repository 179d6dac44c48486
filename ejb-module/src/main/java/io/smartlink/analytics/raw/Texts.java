package io.smartlink.analytics.raw;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What ids stand for, fetched for some of them; those that stand for nothing any more are left out. */
enum Texts {
    VISIT_TEXTS("select id, text from visit_text where id = any (?)"),
    HOSTNAMES("select id, hostname from domain where id = any (?)"),
    SLUGS("select item_id, slug from address where item_id = any (?)");

    private final String sql;

    Texts(String sql) {
        this.sql = sql;
    }

    Map<Long, String> of(Connection connection, Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong(1), row.getString(2));
                }
            }
        }
        return found;
    }
}
