package io.smartlink.analytics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Whose link an id names. Asked here and not through the service of links, because a key may be good for analytics and
 * not for links.
 */
final class OwnedLinks {
    private static final String OWNED = "select exists (select from link where id = ? and account_id = ?)";

    private final DataSource database;

    OwnedLinks(DataSource database) {
        this.database = database;
    }

    boolean contains(long accountId, long linkId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OWNED)) {
            statement.setLong(1, linkId);
            statement.setLong(2, accountId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
