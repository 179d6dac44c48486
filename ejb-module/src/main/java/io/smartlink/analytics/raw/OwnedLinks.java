package io.smartlink.analytics.raw;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Whose link or page an id names. Asked here and not through the service of links, because a key may be good for analytics and
 * not for links.
 */
public final class OwnedLinks {
    private static final String OWNED =
            "select exists (select from link where id = ? and account_id = ? and not hidden)";

    private static final String OWNED_PAGE = "select exists (select from bio_page where id = ? and account_id = ?)";

    private OwnedLinks() {}

    public static boolean contain(Connection connection, long accountId, long linkId) throws SQLException {
        return holds(connection, OWNED, accountId, linkId);
    }

    /** The same of bio pages. */
    public static boolean containPage(Connection connection, long accountId, long pageId) throws SQLException {
        return holds(connection, OWNED_PAGE, accountId, pageId);
    }

    private static boolean holds(Connection connection, String question, long accountId, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, id);
            statement.setLong(2, accountId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
