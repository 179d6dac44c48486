package io.smartlink.click.store;

import io.smartlink.click.enrich.VisitText;
import io.smartlink.click.enrich.VisitText.Kind;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The table {@code visit_text}, within one transaction. How many texts of a kind a day may add is bounded, because
 * strangers choose them. Adding takes the row of (day, kind) first, in the order of kinds: two nodes wait for each other
 * and never in a circle.
 */
final class VisitTextTable {
    private static final String FIND = """
            select id, text
            from visit_text
            where kind = ? and text = any (?)""";
    private static final String TAKE_DAY = """
            insert into visit_text_day (day, kind, texts)
            values (?, ?, 0)
            on conflict (day, kind) do update set texts = visit_text_day.texts
            returning texts""";
    private static final String ADD = """
            insert into visit_text (kind, text, added_on)
            select ?, text, ?
            from unnest(?::text[]) as text
            order by text
            on conflict (kind, text) do nothing""";
    private static final String COUNT = """
            update visit_text_day
            set texts = texts + ?
            where day = ? and kind = ?""";

    private final Connection connection;

    VisitTextTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * The ids of texts; those that are missing are added while the day has room for them. If some are left over, the
     * answer holds the id of {@link VisitText#other} instead, which always has room.
     *
     * @param perDay how many texts of one kind a day may add
     */
    Map<VisitText, Integer> idsOf(SortedSet<VisitText> texts, LocalDate today, int perDay) throws SQLException {
        Map<VisitText, Integer> ids = new HashMap<>();
        for (Kind kind : Kind.values()) {
            TreeSet<String> wanted = new TreeSet<>();
            texts.stream().filter(text -> text.kind() == kind).forEach(text -> wanted.add(text.text()));
            if (!wanted.isEmpty()) {
                idsOf(kind, wanted, today, perDay).forEach((text, id) -> ids.put(new VisitText(kind, text), id));
            }
        }
        return ids;
    }

    private Map<String, Integer> idsOf(Kind kind, TreeSet<String> wanted, LocalDate today, int perDay)
            throws SQLException {
        Map<String, Integer> found = find(kind, wanted);
        TreeSet<String> missing = new TreeSet<>(wanted);
        missing.removeAll(found.keySet());
        if (missing.isEmpty()) {
            return found;
        }
        int room = Math.max(0, perDay - takeDay(kind, today));
        List<String> added = missing.stream().limit(room).toList();
        count(kind, today, add(kind, added, today));
        found.putAll(find(kind, added));
        if (added.size() < missing.size()) {
            List<String> other = List.of(VisitText.other(kind).text());
            add(kind, other, today);
            found.putAll(find(kind, other));
        }
        return found;
    }

    private Map<String, Integer> find(Kind kind, Collection<String> texts) throws SQLException {
        Map<String, Integer> ids = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setInt(1, kind.code());
            statement.setArray(2, array(texts));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getString("text"), rows.getInt("id"));
                }
            }
        }
        return ids;
    }

    private int takeDay(Kind kind, LocalDate today) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE_DAY)) {
            statement.setObject(1, today);
            statement.setInt(2, kind.code());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private int add(Kind kind, Collection<String> texts, LocalDate today) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setInt(1, kind.code());
            statement.setObject(2, today);
            statement.setArray(3, array(texts));
            return statement.executeUpdate();
        }
    }

    private void count(Kind kind, LocalDate today, int added) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setInt(1, added);
            statement.setObject(2, today);
            statement.setInt(3, kind.code());
            statement.executeUpdate();
        }
    }

    private Array array(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
