package io.smartlink.click.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The partition of {@code visit} for one UTC day. It is made as a table of its own and then attached: that takes a lock
 * which inserts and queries on {@code visit} get along with, unlike {@code create table … partition of}.
 */
record DayPartition(LocalDate day) {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('smartlink.day-partition', 0))";

    /** Asks the catalogue and not {@code to_regclass}, which may remember that there was no such table before the lock. */
    private static final String EXISTS = """
            select exists (
                select
                from pg_inherits i
                join pg_class c on c.oid = i.inhrelid
                where i.inhparent = 'visit'::regclass and c.relname = ?)""";

    String table() {
        return "visit_" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Makes it if it is missing; of several that try at the same time, one does. The lock lasts as long as the transaction. */
    void require(Connection connection) throws SQLException {
        if (exists(connection)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            if (!exists(connection)) {
                statement.execute("create table " + table() + " (like visit including defaults including constraints)");
                statement.execute("alter table visit attach partition " + table() + " for values from ('" + start(day)
                        + "') to ('" + start(day.plusDays(1)) + "')");
            }
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXISTS)) {
            statement.setString(1, table());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static String start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }
}
