package io.smartlink.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** A PostgreSQL of its own with the schema in it. */
public final class PostgresForTests implements AutoCloseable {
    private final EmbeddedPostgres server;

    public PostgresForTests() throws IOException, SQLException, LiquibaseException {
        server = EmbeddedPostgres.builder().start();
        try (Connection connection = database().getConnection();
                Liquibase liquibase = new Liquibase(
                        "db/changelog/master.xml", new ClassLoaderResourceAccessor(), new JdbcConnection(connection))) {
            liquibase.update();
        }
    }

    public DataSource database() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
