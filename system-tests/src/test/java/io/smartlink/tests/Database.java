package io.smartlink.tests;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A look into a database, past Smartlink. */
record Database(String url, String user, String password) {

    /** Runs statements. */
    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Text and number of each row. */
    Map<String, Long> counts(String sql) {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return counts;
    }

    /** All rows of all tables, a line each. */
    List<String> dump() {
        List<String> lines = new ArrayList<>();
        for (String table : texts("select tablename from pg_tables where schemaname = 'public'")) {
            lines.addAll(texts("select t::text from \"" + table + "\" t"));
        }
        return lines;
    }

    /** The first column of each row. */
    List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return texts;
    }

    /** How many visits of people carry each {@code utm_term} that begins like this. */
    Map<String, Long> clicksByTerm(String prefix) {
        return counts("""
                select t.text, count(*)
                from visit v
                join visit_text t on t.id = v.utm_term
                where v.verdict = 1 and v.outcome = 1 and t.text like '%s%%'
                group by t.text
                """.formatted(prefix));
    }
}
