package io.smartlink.analytics.rollup.store;

import io.smartlink.analytics.rollup.DayRollup;
import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.ItemKind;
import io.smartlink.analytics.rollup.RolledTraffic;
import io.smartlink.analytics.rollup.RollupItem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The table {@code visit_rollup}. */
public final class RollupTable {
    private static final String FORGET = "delete from visit_rollup where account_id = ? and day = ?";
    private static final String ADD = """
            insert into visit_rollup (account_id, scope, item_id, traffic, day, %s)
            values (?, ?, ?, ?, ?, %s)""".formatted(RollupColumns.NAMES, RollupColumns.PLACEHOLDERS);
    private static final String OF_DAY = """
            select scope, item_id, traffic, %s
            from visit_rollup
            where account_id = ? and day = ?""".formatted(RollupColumns.NAMES);
    private static final String OF_ITEM = """
            select day, traffic, %s
            from visit_rollup
            where account_id = ? and scope = ? and item_id = ? and traffic between 0 and %d
              and day = any (?)""";
    private static final int KEYS = 5;

    /** Rows sent to the database at once. */
    private static final int BATCH = 200;

    private final Connection connection;

    public RollupTable(Connection connection) {
        this.connection = connection;
    }

    /** Puts rollups in place of all that the account's day has. */
    public void replace(AccountDay day, Map<RollupItem, ItemDay> days) throws SQLException {
        forget(day);
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            int waiting = 0;
            for (Map.Entry<RollupItem, ItemDay> item : days.entrySet()) {
                for (Map.Entry<RolledTraffic, DayRollup> rollup :
                        item.getValue().rollups().entrySet()) {
                    bindKey(statement, day, item.getKey(), rollup.getKey());
                    RollupColumns.bind(statement, KEYS + 1, rollup.getValue());
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
            }
            statement.executeBatch();
        }
    }

    /** All rollups of an account's day, by item. */
    public Map<RollupItem, ItemDay> ofDay(AccountDay day) throws SQLException {
        Map<RollupItem, ItemDay> days = new LinkedHashMap<>();
        Map<String, String> same = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OF_DAY)) {
            statement.setLong(1, day.accountId());
            statement.setObject(2, day.day());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    RollupItem item = new RollupItem(ItemKind.ofCode(row.getInt("scope")), row.getLong("item_id"));
                    put(
                            days.computeIfAbsent(item, first -> new ItemDay(new EnumMap<>(RolledTraffic.class))),
                            row,
                            RollupParts.ALL,
                            same);
                }
            }
        }
        return days;
    }

    /**
     * The rollups of an item on some UTC days, by day. Days without rollups are missing.
     *
     * @param parts what is wanted of them; the rest is left out
     */
    public Map<LocalDate, ItemDay> ofItem(
            long accountId, RollupItem item, Collection<LocalDate> wanted, RollupParts parts) throws SQLException {
        Map<LocalDate, ItemDay> days = new TreeMap<>();
        Map<String, String> same = new HashMap<>();
        String sql = OF_ITEM.formatted(RollupColumns.names(parts), RolledTraffic.values().length - 1);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            BinaryRows.expect(statement);
            statement.setLong(1, accountId);
            statement.setInt(2, item.kind().code());
            statement.setLong(3, item.id());
            statement.setArray(4, connection.createArrayOf("date", wanted.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    put(
                            days.computeIfAbsent(day, first -> new ItemDay(new EnumMap<>(RolledTraffic.class))),
                            row,
                            parts,
                            same);
                }
            }
        }
        return days;
    }

    private static void put(ItemDay day, ResultSet row, RollupParts parts, Map<String, String> same)
            throws SQLException {
        day.rollups()
                .put(RolledTraffic.ofCode(row.getInt("traffic")), RollupColumns.read(row, parts.dimensions(), same));
    }

    private void forget(AccountDay day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setLong(1, day.accountId());
            statement.setObject(2, day.day());
            statement.executeUpdate();
        }
    }

    private static void bindKey(PreparedStatement statement, AccountDay day, RollupItem item, RolledTraffic traffic)
            throws SQLException {
        statement.setLong(1, day.accountId());
        statement.setInt(2, item.kind().code());
        statement.setLong(3, item.id());
        statement.setInt(4, traffic.code());
        statement.setObject(5, day.day());
    }
}
