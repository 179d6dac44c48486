package io.smartlink.web.problem;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells "the database does not answer", which passes by itself, from a fault of ours, which does not. */
public final class DatabaseOutage {
    /** Connection exceptions as a class, shutdown, crash, starting up, too many connections (PostgreSQL, appendix A). */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

    /** What the server's connection pool says, for it gives neither a state nor a type of its own. */
    private static final String NO_CONNECTION = "Error in allocating a connection";

    private DatabaseOutage() {}

    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseOutage::isOutage);
    }

    private static boolean isOutage(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException
                || cause instanceof ConnectException
                || cause instanceof SocketTimeoutException) {
            return true;
        }
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            return sql.getSQLState().startsWith("08") || STATES.contains(sql.getSQLState());
        }
        return cause.getMessage() != null && cause.getMessage().contains(NO_CONNECTION);
    }
}
