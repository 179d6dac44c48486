package io.smartlink.snapshot;

import io.smartlink.redirect.SourceUnavailableException;
import io.smartlink.redirect.UnlockTries;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Counts tries under a lock of visitor and link: of many at the same instant not one more than the limit gets through. What
 * is older than the window is taken away by {@link io.smartlink.link.LinkExpiry}.
 */
final class JdbcUnlockTries implements UnlockTries {
    private static final int LIMIT = 10;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(encode(?, 'hex') || ?, 1))";
    private static final String BEGIN = """
            insert into unlock_try (link_id, visitor, tried_at)
            select ?, ?, now()
            where (select count(*)
                   from unlock_try
                   where link_id = ? and visitor = ? and tried_at > now() - interval '15 minutes') < ?
            returning true
            """;
    private static final String SUCCEEDED = "delete from unlock_try where link_id = ? and visitor = ?";

    private final DataSource database;

    JdbcUnlockTries(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean begin(long linkId, String address, String key) {
        byte[] visitor = visitor(address, key);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean mayTry = begin(connection, linkId, visitor);
                connection.commit();
                return mayTry;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException unavailable) {
            throw new SourceUnavailableException(unavailable);
        }
    }

    @Override
    public void succeeded(long linkId, String address, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(SUCCEEDED)) {
            forget.setLong(1, linkId);
            forget.setBytes(2, visitor(address, key));
            forget.executeUpdate();
        } catch (SQLException unavailable) {
            throw new SourceUnavailableException(unavailable);
        }
    }

    private static boolean begin(Connection connection, long linkId, byte[] visitor) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            lock.setBytes(1, visitor);
            lock.setString(2, Long.toString(linkId));
            lock.execute();
            begin.setLong(1, linkId);
            begin.setBytes(2, visitor);
            begin.setLong(3, linkId);
            begin.setBytes(4, visitor);
            begin.setInt(5, LIMIT);
            try (ResultSet row = begin.executeQuery()) {
                return row.next();
            }
        }
    }

    private static byte[] visitor(String address, String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(address.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks HmacSHA256", missing);
        }
    }
}
