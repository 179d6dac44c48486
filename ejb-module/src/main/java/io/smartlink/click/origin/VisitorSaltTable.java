package io.smartlink.click.origin;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The table {@code visitor_salt}: 32 random bytes for each day. */
final class VisitorSaltTable {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FIND = "select salt from visitor_salt where day = ?";
    private static final String ADD = """
            insert into visitor_salt (day, salt)
            values (?, ?)
            on conflict (day) do nothing""";
    private static final String DESTROY = "delete from visitor_salt where day < ?";

    private final Connection connection;

    VisitorSaltTable(Connection connection) {
        this.connection = connection;
    }

    /** The salt of a day, the same for everybody who asks; made now if there is none. */
    byte[] require(LocalDate day) throws SQLException {
        byte[] made = new byte[BYTES];
        RANDOM.nextBytes(made);
        try (PreparedStatement add = connection.prepareStatement(ADD);
                PreparedStatement find = connection.prepareStatement(FIND)) {
            add.setObject(1, day);
            add.setBytes(2, made);
            add.executeUpdate();
            find.setObject(1, day);
            try (ResultSet row = find.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    void destroyBefore(LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DESTROY)) {
            statement.setObject(1, day);
            statement.executeUpdate();
        }
    }
}
