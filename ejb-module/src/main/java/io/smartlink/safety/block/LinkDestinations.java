package io.smartlink.safety.block;

import io.smartlink.link.StoredLink;
import io.smartlink.link.check.LeadsTo;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Where links lead: the default destination, rules, variants, and what stands in when a link is over. */
@ApplicationScoped
public class LinkDestinations {
    private static final String LOCKED = "select " + StoredLink.COLUMNS + " from link l where l.id = ? for update";

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /** What a link leads to until the caller's transaction ends; empty if it is gone. */
    public Optional<Set<Destination>> locked(long linkId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCKED)) {
            statement.setLong(1, linkId);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(of(rows)) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** What a link leads to of which the columns of {@link StoredLink} were read. */
    public static Set<Destination> of(ResultSet link) throws SQLException {
        return Set.copyOf(
                LeadsTo.of(StoredLink.target(link), StoredLink.behaviour(link)).values());
    }
}
