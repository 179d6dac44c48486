package io.smartlink.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database of its own with the schema in it. One server serves all test classes, until its virtual machine
 * ends; the changelogs run once, into a template that each database is a copy of.
 */
public final class PostgresForTests implements AutoCloseable {
    private static final String TEMPLATE = "smartlink_template";
    private static final AtomicInteger MADE = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;

    private final String name = "smartlink_" + MADE.incrementAndGet();
    private final DataSource database;

    public PostgresForTests() throws IOException, SQLException, LiquibaseException {
        EmbeddedPostgres running = server();
        execute(running, "create database " + name + " template " + TEMPLATE);
        database = running.getDatabase("postgres", name);
    }

    public DataSource database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        try {
            execute(server(), "drop database if exists " + name + " with (force)");
        } catch (SQLException | LiquibaseException broken) {
            throw new IOException(broken);
        }
    }

    private static synchronized EmbeddedPostgres server() throws IOException, SQLException, LiquibaseException {
        if (server == null) {
            EmbeddedPostgres started = EmbeddedPostgres.builder().start();
            execute(started, "create database " + TEMPLATE);
            migrate(started.getDatabase("postgres", TEMPLATE));
            server = started;
        }
        return server;
    }

    private static void migrate(DataSource template) throws SQLException, LiquibaseException {
        try (Connection connection = template.getConnection();
                Liquibase liquibase = new Liquibase(
                        "db/changelog/master.xml", new ClassLoaderResourceAccessor(), new JdbcConnection(connection))) {
            liquibase.update();
        }
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
