package io.smartlink.analytics.rollup.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Partitions of {@code visit} that are older than any plan keeps visits. One is dropped in a single transaction that has
 * {@code visit} for itself: nobody can store a visit between looking whether all are rolled up and dropping them.
 * {@code detach … concurrently} would not stop anybody, and would lose what is stored in between. It takes milliseconds,
 * and gives up if others are not done within {@value #PATIENCE}.
 */
final class OldPartitions {
    static final String PATIENCE = "1s";

    private static final String LIST = """
            select to_date(right(c.relname, 8), 'YYYYMMDD') as day
            from pg_inherits i
            join pg_class c on c.oid = i.inhrelid
            where i.inhparent = 'visit'::regclass and c.relname ~ '^visit_[0-9]{8}$'
              and right(c.relname, 8) < to_char(?::date, 'YYYYMMDD')
            order by day""";
    private static final String ALONE = """
            set local lock_timeout = '%s';
            lock table only visit in access exclusive mode""".formatted(PATIENCE);
    private static final String UNFINISHED = """
            select exists (
                select
                from visit_day
                where day = ? and (rolled_up is distinct from visits or not (links_rolled_up or expired)))""";
    private static final String EXPIRED = """
            update visit_day
            set expired = true
            where day = ? and not expired""";

    private final Connection connection;

    OldPartitions(Connection connection) {
        this.connection = connection;
    }

    /** The UTC days of partitions before a day, the oldest first. */
    List<LocalDate> before(LocalDate day) throws SQLException {
        List<LocalDate> days = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LIST)) {
            statement.setObject(1, day);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    days.add(row.getObject(1, LocalDate.class));
                }
            }
        }
        return days;
    }

    /**
     * Drops the visits of a day, those of nobody's addresses too, as the whole of a transaction.
     *
     * @return false if not all of them are rolled up
     */
    boolean drop(LocalDate day) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ALONE);
            if (isUnfinished(day)) {
                return false;
            }
            markExpired(day);
            statement.execute("drop table visit_" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
            return true;
        }
    }

    private boolean isUnfinished(LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNFINISHED)) {
            statement.setObject(1, day);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void markExpired(LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXPIRED)) {
            statement.setObject(1, day);
            statement.executeUpdate();
        }
    }
}
