package io.smartlink.analytics.rollup.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the numbers of texts stand for. A number never changes its text, so what was read once is remembered. */
public final class VisitTexts {
    /** Some 20 MB of short texts. */
    private static final int REMEMBERED = 200_000;

    private static final String FIND = "select id, text from visit_text where id = any (?)";

    private final Cache<Integer, String> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** The texts of the numbers; one that stands for nothing is left out. */
    Map<Integer, String> of(Set<Integer> ids, Connection connection) throws SQLException {
        Map<Integer, String> texts = new HashMap<>(known.getAllPresent(ids));
        Set<Integer> missing = new TreeSet<>(ids);
        missing.removeAll(texts.keySet());
        if (!missing.isEmpty()) {
            Map<Integer, String> found = find(missing, connection);
            known.putAll(found);
            texts.putAll(found);
        }
        return texts;
    }

    private static Map<Integer, String> find(Set<Integer> ids, Connection connection) throws SQLException {
        Map<Integer, String> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setArray(1, connection.createArrayOf("int4", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getInt(1), row.getString(2));
                }
            }
        }
        return found;
    }
}
