package io.smartlink.safety.scan;

import io.smartlink.link.StoredLink;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import io.smartlink.safety.block.LinkDestinations;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Claims links to be looked at, each for one scan at a time; a claim ends by itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueLinks {
    /** Another node takes over after that. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private static final String CLAIMED = """
            update link l
            set safety_due_at = ?
            where l.id in (select id
                           from link
                           where %s
                           limit ?
                           for update skip locked)
            returning l.id, l.account_id, l.safety_tries,
            """ + StoredLink.COLUMNS;
    private static final String PENDING = CLAIMED.formatted("safety_due_at <= ? order by safety_due_at");
    private static final String OLD = CLAIMED.formatted(
            "not blocked and safety_due_at is null and safety_checked_at <= ? order by safety_checked_at");

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    Clock clock;

    /** Links that nobody could check, and whose time has come again. */
    public List<DueLink> claimPending(int limit) {
        return claim(PENDING, clock.instant(), limit);
    }

    /** Links that were last looked at before an instant, the oldest look first. */
    public List<DueLink> claimOld(Instant before, int limit) {
        return claim(OLD, before, limit);
    }

    private List<DueLink> claim(String sql, Instant bound, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(clock.instant().plus(CLAIM)));
            statement.setTimestamp(2, Timestamp.from(bound));
            statement.setInt(3, limit);
            List<DueLink> due = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    due.add(new DueLink(
                            rows.getLong("id"),
                            rows.getLong("account_id"),
                            rows.getInt("safety_tries"),
                            LinkDestinations.of(rows)));
                }
            }
            return due;
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }
}
