package io.smartlink.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts PostgreSQL with the schema before the container, which is told by {@code it.*} properties where it is, and stops
 * it after the last test. Does nothing where no container is to run ({@code it.directory} is not set).
 */
public final class DatabaseOfTheRun implements LauncherSessionListener {
    private EmbeddedPostgres server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.directory") == null) {
            return;
        }
        try {
            server = EmbeddedPostgres.builder().start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Liquibase liquibase = new Liquibase(
                            "db/changelog/master.xml",
                            new ClassLoaderResourceAccessor(),
                            new JdbcConnection(connection))) {
                liquibase.update();
            }
            System.setProperty(
                    "it.db.url", server.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", ""));
            System.setProperty("it.http.port", Integer.toString(freePort()));
        } catch (IOException | SQLException | LiquibaseException e) {
            throw new IllegalStateException("No database for the tests", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException("The database of the tests does not stop", e);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
