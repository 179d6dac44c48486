package io.smartlink.click.origin;

import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Where the salts of visitor hashes are kept, for all nodes; every method is one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VisitorSaltStore {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /** The salt of a day; made now if there is none. */
    public byte[] require(LocalDate day) {
        try (Connection connection = database.getConnection()) {
            return new VisitorSaltTable(connection).require(day);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Destroys the salts of all days before this one. */
    public void destroyBefore(LocalDate day) {
        try (Connection connection = database.getConnection()) {
            new VisitorSaltTable(connection).destroyBefore(day);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
