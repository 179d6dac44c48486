package io.smartlink.snapshot;

import io.smartlink.redirect.ClickCap;
import io.smartlink.redirect.SourceUnavailableException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Takes clicks of caps by one statement each, so that the row's lock makes them exact on all nodes together. The last one
 * tells every node that the link is exhausted, for those who only look.
 */
final class JdbcClickCap implements ClickCap {
    private static final String TAKE = """
            with taken as (
                update link_cap k
                set used = k.used + 1
                from link l
                where k.link_id = ? and l.id = k.link_id and k.used < l.max_clicks
                returning k.link_id, k.used >= l.max_clicks as last
            )
            select case when t.last
                        then cast(pg_notify('smartlink_address', a.domain_id || '/' || a.slug_key) as text) end
            from taken t
            join address a on a.item_id = t.link_id
            """;
    private static final int QUERY_TIMEOUT_SECONDS = 5;

    private final DataSource database;

    JdbcClickCap(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean take(long linkId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setQueryTimeout(QUERY_TIMEOUT_SECONDS);
            statement.setLong(1, linkId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException unavailable) {
            throw new SourceUnavailableException(unavailable);
        }
    }
}
