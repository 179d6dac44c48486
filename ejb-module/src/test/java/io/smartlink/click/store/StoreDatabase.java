package io.smartlink.click.store;

import io.smartlink.click.enrich.EnrichedVisit;
import io.smartlink.click.enrich.VisitText;
import io.smartlink.platform.PostgresForTests;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** PostgreSQL with the tables of the store; each piece of work in a transaction of its own, as the container runs them. */
final class StoreDatabase implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final PostgresForTests postgres;

    StoreDatabase() throws Exception {
        postgres = new PostgresForTests();
    }

    Connection connection() throws SQLException {
        return postgres.database().getConnection();
    }

    /** Stores a batch at noon, its texts and partitions before. */
    boolean store(UUID batch, List<EnrichedVisit> visits) throws SQLException {
        for (LocalDate day : visits.stream().map(EnrichedVisit::day).distinct().toList()) {
            inTransaction(connection -> {
                new DayPartition(day).require(connection);
                return true;
            });
        }
        TreeSet<VisitText> texts = new TreeSet<>();
        visits.forEach(visit -> texts.addAll(visit.texts().values()));
        Map<VisitText, Integer> ids = textIds(texts, LocalDate.ofInstant(NOON, ZoneOffset.UTC), 50_000);
        return inTransaction(connection -> new VisitTables(connection).store(batch, visits, ids, NOON));
    }

    Map<VisitText, Integer> textIds(Set<VisitText> texts, LocalDate day, int perDay) throws SQLException {
        return inTransaction(connection -> new VisitTextTable(connection).idsOf(new TreeSet<>(texts), day, perDay));
    }

    void execute(String sql) throws SQLException {
        inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }

    <T> T inTransaction(Work<T> work) throws SQLException {
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
