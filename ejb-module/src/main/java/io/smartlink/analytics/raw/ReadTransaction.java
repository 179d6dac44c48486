package io.smartlink.analytics.raw;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Asks several questions as of one moment: on one connection, in one transaction that sees what was there when it began.
 * There must be no transaction around it.
 */
public final class ReadTransaction {
    /**
     * Reports are many small statements over many partitions: compiling them takes longer than running them. The timeout is
     * shorter than that of the driver's socket, which would cost the connection, and with it the pool.
     */
    private static final String AS_OF_NOW = """
            set transaction isolation level repeatable read, read only;
            set local jit = off;
            set local work_mem = '32MB';
            set local statement_timeout = '20s'""";

    private final DataSource database;

    public ReadTransaction(DataSource database) {
        this.database = database;
    }

    /** @throws IllegalStateException if the database does not answer */
    public <T> T ask(Question<T> question) {
        try {
            return asked(question::answer);
        } catch (IOException impossible) {
            throw new IllegalStateException("A question that writes nothing cannot fail to", impossible);
        }
    }

    /**
     * Asks what hands over its answer while it is read.
     *
     * @throws IllegalStateException if the database does not answer
     * @throws IOException if the answer is not taken
     */
    public void read(Reading reading) throws IOException {
        asked(connection -> {
            reading.run(connection);
            return true;
        });
    }

    private <T> T asked(Asked<T> asked) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(AS_OF_NOW);
                return asked.answer(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot count visits", e);
        }
    }

    /** Something that is asked on a connection. */
    @FunctionalInterface
    public interface Question<T> {
        T answer(Connection connection) throws SQLException;
    }

    /** Something that is read on a connection and handed on. */
    @FunctionalInterface
    public interface Reading {
        void run(Connection connection) throws SQLException, IOException;
    }

    /** Both. */
    @FunctionalInterface
    private interface Asked<T> {
        T answer(Connection connection) throws SQLException, IOException;
    }
}
