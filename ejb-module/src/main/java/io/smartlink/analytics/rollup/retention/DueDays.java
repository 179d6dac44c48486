package io.smartlink.analytics.rollup.retention;

import io.smartlink.analytics.rollup.store.AccountDay;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which UTC days are older than the plans of their accounts keep visits, {@code plan.retention_days}. */
final class DueDays {
    private static final String LONGEST = "select max(retention_days) from plan";

    /** Days of accounts that are no more are kept like those of the longest plan: they leave with the whole day. */
    private static final String DUE = """
            from visit_day d
            join account a on a.id = d.account_id
            join plan p on p.name = a.plan
            where not d.expired and d.day < ?::date - p.retention_days and d.day >= ?
              and d.day < ?::date - (select min(retention_days) from plan)""";

    private static final String LIST = "select d.account_id, d.day " + DUE + " order by d.day, d.account_id limit ?";
    private static final String COUNT = "select count(*) " + DUE;
    private static final String UNFINISHED = """
            select account_id, day
            from visit_day
            where day = ? and not expired and (not links_rolled_up or rolled_up is distinct from visits)
            order by account_id""";

    private final Connection connection;
    private final LocalDate today;

    DueDays(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** The first day of which some account may still have visits. Whole partitions before it go. */
    LocalDate firstKept() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LONGEST);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return today.minusDays(row.getInt(1));
        }
    }

    /** Days of accounts with shorter plans, the oldest first. */
    List<AccountDay> shorter(int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LIST)) {
            statement.setObject(1, today);
            statement.setObject(2, firstKept());
            statement.setObject(3, today);
            statement.setInt(4, most);
            return days(statement);
        }
    }

    long countShorter() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, today);
            statement.setObject(2, firstKept());
            statement.setObject(3, today);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** What must be rolled up before the visits of a whole day can go. */
    List<AccountDay> unfinished(LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNFINISHED)) {
            statement.setObject(1, day);
            return days(statement);
        }
    }

    private static List<AccountDay> days(PreparedStatement statement) throws SQLException {
        List<AccountDay> days = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                days.add(new AccountDay(row.getLong(1), row.getObject(2, LocalDate.class)));
            }
        }
        return days;
    }
}
