package io.smartlink.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The right to do a named piece of work while no other node does it. Timers fire on every node and take a lease first;
 * the node that finds it taken goes home.
 *
 * <p>It is a PostgreSQL advisory lock that belongs to one transaction. A lease row with an expiry was the other choice:
 * it needs clocks that agree, and a holder that was only slow goes on working after its lease has run out. The lock ends
 * with its transaction, so a node that dies, hangs up or loses the database gives it back at once, and work in the same
 * transaction cannot commit without it.
 *
 * <p>A lease keeps two nodes from working at the same time, not one after the other: two timers that fire a second
 * apart both get it. The work must therefore find nothing to do the second time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClusterLease {
    private static final String TRY = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";

    @Resource(lookup = "java:app/jdbc/smartlink")
    DataSource database;

    /**
     * Runs the work in a new transaction if no other node runs work of that name. Beans that the work calls join this
     * transaction; what they start in one of their own is not taken back should the lease be lost.
     *
     * @param name the same on all nodes, such as {@code link-expiry}
     * @return whether the work was run
     * @throws DatabaseException if the database does not answer
     */
    public boolean runExclusively(String name, Runnable work) {
        if (!taken(name)) {
            return false;
        }
        work.run();
        return true;
    }

    /** The connection is closed for us, not for the transaction: the container keeps it, and the lock, until the end. */
    private boolean taken(String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TRY)) {
            statement.setString(1, "smartlink." + name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
