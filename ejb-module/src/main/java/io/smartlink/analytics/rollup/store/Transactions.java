package io.smartlink.analytics.rollup.store;

import io.smartlink.platform.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Transactions of this package's jobs, one after the other. There must be none of the container around them: some are
 * long, and each is to end when its work is done.
 */
public final class Transactions {
    /** Sorting the visits of a day is the work; a session's usual share of memory is made for short statements. */
    private static final String AS_OF_NOW = """
            set transaction isolation level repeatable read, read only;
            set local work_mem = '64MB'""";

    /** Shorter than a connection waits for an answer: one statement fails, and no connection is given up for lost. */
    private static final String PATIENCE = "set local statement_timeout = '25s'";

    private final DataSource database;

    public Transactions(DataSource database) {
        this.database = database;
    }

    /**
     * Reads what was there when the reading began, whatever others commit meanwhile.
     *
     * @throws DatabaseException if the database refuses or does not answer
     */
    public <T> T asOfNow(Work<T> work) {
        return inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(AS_OF_NOW);
            }
            return work.with(connection);
        });
    }

    /**
     * Commits the work, or nothing of it.
     *
     * @throws DatabaseException if the database refuses or does not answer
     */
    public <T> T inTransaction(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(PATIENCE);
                T result = work.with(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
