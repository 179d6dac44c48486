package io.smartlink.analytics.rollup.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/** Statements whose rows are many numbers and long arrays, which take several times as long to read as text. */
final class BinaryRows {
    /** What the driver takes for: prepare on the server at once, and send everything in binary. */
    private static final int AT_ONCE = -1;

    private BinaryRows() {}

    static void expect(PreparedStatement statement) throws SQLException {
        statement.unwrap(PGStatement.class).setPrepareThreshold(AT_ONCE);
    }
}
