package io.smartlink.analytics.raw;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The UTC days on which an account was visited. */
final class VisitDays {
    private static final String DAYS = """
            select day
            from visit_day
            where account_id = ?
            order by day desc
            """;

    private VisitDays() {}

    static List<LocalDate> newestFirst(Connection connection, long accountId) throws SQLException {
        List<LocalDate> days = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(DAYS)) {
            statement.setLong(1, accountId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    days.add(row.getObject("day", LocalDate.class));
                }
            }
        }
        return days;
    }
}
