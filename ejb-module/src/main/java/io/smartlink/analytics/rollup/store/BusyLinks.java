package io.smartlink.analytics.rollup.store;

import io.smartlink.redirect.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/** Which links of an account have rollups of their own while there are raw visits. */
public final class BusyLinks {
    /**
     * Followed visits of a link on a UTC day. With fewer, its rollup would be about as large as the visits, and reading
     * them by the index takes less than a millisecond.
     */
    public static final int VISITS = 100;

    private static final String FIND = """
            select link_id
            from visit
            where outcome = %d and account_id = ? and link_id is not null and at >= ? and at < ?
            group by link_id
            having count(*) >= %d""";

    private BusyLinks() {}

    /** @param counted which visits make a link, or a page, busy */
    public static Set<Long> of(AccountDay day, Outcome counted, Connection connection) throws SQLException {
        Set<Long> links = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND.formatted(counted.code(), VISITS))) {
            statement.setLong(1, day.accountId());
            statement.setObject(2, day.day().atStartOfDay().atOffset(ZoneOffset.UTC));
            statement.setObject(3, day.day().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    links.add(row.getLong(1));
                }
            }
        }
        return links;
    }
}
