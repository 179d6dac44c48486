package io.smartlink.analytics.rollup.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table {@code visit_day}. Whoever stores visits adds to {@code visits} in the same transaction; the other columns
 * belong to rollups.
 */
public final class VisitDays {
    private static final String STATE = "visits, rolled_up, links_rolled_up, expired";
    private static final String WAITING = """
            select account_id, day
            from visit_day
            where rolled_up is distinct from visits and day < ? and not expired
            order by day desc, account_id
            limit ?""";
    private static final String COUNT_WAITING = """
            select count(*)
            from visit_day
            where rolled_up is distinct from visits and day < ?""";
    private static final String LATE = """
            select account_id, day
            from visit_day
            where rolled_up is distinct from visits and expired
            order by day desc, account_id
            limit ?""";
    private static final String LOCK = """
            select %s
            from visit_day
            where account_id = ? and day = ?
            for update""".formatted(STATE);
    private static final String FIND = """
            select %s
            from visit_day
            where account_id = ? and day = ?""".formatted(STATE);
    private static final String OF_ACCOUNT = """
            select day, %s
            from visit_day
            where account_id = ? and day >= ? and day < ?""".formatted(STATE);
    private static final String OF_DAY = """
            select account_id, %s
            from visit_day
            where day = ?""".formatted(STATE);
    private static final String ROLLED_UP = """
            update visit_day
            set rolled_up = ?, links_rolled_up = ?
            where account_id = ? and day = ?""";
    private static final String EXPIRED = """
            update visit_day
            set expired = true
            where account_id = ? and day = ?""";

    private final Connection connection;

    public VisitDays(Connection connection) {
        this.connection = connection;
    }

    /** Days before {@code today} whose rollups miss visits, the newest first. */
    public List<AccountDay> waiting(LocalDate today, int most) throws SQLException {
        return list(WAITING, today, most);
    }

    /** How many days before {@code today} have rollups that miss visits. */
    public long countWaiting(LocalDate today) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT_WAITING)) {
            statement.setObject(1, today);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Days that got visits after theirs had expired. */
    public List<AccountDay> late(int most) throws SQLException {
        return list(LATE, most);
    }

    /** Keeps others from storing visits of the day until the transaction ends, and tells how far it has come. */
    public DayState lock(AccountDay day) throws SQLException {
        return state(LOCK, day);
    }

    public DayState find(AccountDay day) throws SQLException {
        return state(FIND, day);
    }

    /** All days with visits of an account from {@code from} on and before {@code until}. */
    public Map<LocalDate, DayState> ofAccount(long accountId, LocalDate from, LocalDate until) throws SQLException {
        Map<LocalDate, DayState> days = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OF_ACCOUNT)) {
            statement.setLong(1, accountId);
            statement.setObject(2, from);
            statement.setObject(3, until);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    days.put(row.getObject("day", LocalDate.class), state(row));
                }
            }
        }
        return days;
    }

    /** How far a day has come for all accounts with visits. */
    public Map<Long, DayState> ofDay(LocalDate day) throws SQLException {
        Map<Long, DayState> accounts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OF_DAY)) {
            statement.setObject(1, day);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    accounts.put(row.getLong("account_id"), state(row));
                }
            }
        }
        return accounts;
    }

    /** Notes that rollups have seen so many visits. */
    public void rolledUp(AccountDay day, long visits, boolean allLinks) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROLLED_UP)) {
            statement.setLong(1, visits);
            statement.setBoolean(2, allLinks);
            statement.setLong(3, day.accountId());
            statement.setObject(4, day.day());
            statement.executeUpdate();
        }
    }

    /** Notes that the visits are gone. */
    public void expired(AccountDay day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXPIRED)) {
            statement.setLong(1, day.accountId());
            statement.setObject(2, day.day());
            statement.executeUpdate();
        }
    }

    private List<AccountDay> list(String sql, Object... parameters) throws SQLException {
        List<AccountDay> days = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    days.add(new AccountDay(row.getLong("account_id"), row.getObject("day", LocalDate.class)));
                }
            }
        }
        return days;
    }

    private DayState state(String sql, AccountDay day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, day.accountId());
            statement.setObject(2, day.day());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? state(row) : DayState.EMPTY;
            }
        }
    }

    private static DayState state(ResultSet row) throws SQLException {
        return new DayState(
                row.getLong("visits"),
                row.getObject("rolled_up", Long.class),
                row.getBoolean("links_rolled_up"),
                row.getBoolean("expired"));
    }
}
