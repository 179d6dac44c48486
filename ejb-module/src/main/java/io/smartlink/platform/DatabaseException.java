package io.smartlink.platform;

import java.sql.SQLException;

/** The database refused or did not answer a statement. Not a refusal of ours: it flies to the rim. */
public final class DatabaseException extends RuntimeException {
    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the database as such cannot be reached or is going away, so that trying again later makes sense. */
    public boolean databaseIsAway() {
        return isAway((SQLException) getCause());
    }

    /**
     * Whether an SQL error means that the database cannot be reached: SQLSTATE class 08 (connection), 53 (resources), 57P
     * (shutdown, crash, not yet up), or none at all, which is what a pool says that gets no connection.
     */
    public static boolean isAway(SQLException error) {
        String state = error.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
