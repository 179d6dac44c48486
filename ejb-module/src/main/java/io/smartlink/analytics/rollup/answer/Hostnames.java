package io.smartlink.analytics.rollup.answer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The names of domains. */
final class Hostnames {
    private static final String FIND = "select id, hostname from domain where id = any (?)";

    private Hostnames() {}

    /**
     * Names by id; domains that are no more are left out.
     *
     * @param ids decimal digits
     */
    static Map<String, String> of(Collection<String> ids, Connection connection) throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "int8", ids.stream().map(Long::valueOf).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.put(row.getString(1), row.getString(2));
                }
            }
        }
        return names;
    }
}
