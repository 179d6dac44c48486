package io.smartlink.platform;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Hears what other transactions have changed ({@code NOTIFY}), on one connection of its own, and hands it on.
 *
 * <p>Listening begins before the hearer catches up, so that no change falls between. While the connection is lost the
 * hearer knows that it hears nothing; after reconnecting it catches up again.
 */
public final class ChangeListener implements Runnable {
    private static final System.Logger LOG = System.getLogger(ChangeListener.class.getName());
    private static final int WAIT_MILLIS = 1000;
    private static final int QUIET_WAITS = 10; // then a question shows whether the connection still lives
    private static final Duration RECONNECT_PAUSE = Duration.ofMillis(500);

    private final DataSource direct;
    private final Hearer hearer;
    private volatile boolean stopped;

    /** @param direct connections outside the pool, because this one is kept; see {@link #connections} */
    public ChangeListener(DataSource direct, Hearer hearer) {
        this.direct = direct;
        this.hearer = hearer;
    }

    /** Connections outside the pool. @param name what the database shows them as */
    public static DataSource connections(Config config, String name) {
        PGSimpleDataSource direct = new PGSimpleDataSource();
        direct.setUrl(config.getValue("smartlink.db.url", String.class));
        config.getOptionalValue("smartlink.db.user", String.class).ifPresent(direct::setUser);
        config.getOptionalValue("smartlink.db.password", String.class).ifPresent(direct::setPassword);
        direct.setApplicationName(name);
        direct.setConnectTimeout(3);
        direct.setSocketTimeout(10);
        return direct;
    }

    @Override
    public void run() {
        while (!stopped) {
            try (Connection connection = direct.getConnection();
                    Statement statement = connection.createStatement()) {
                for (String channel : hearer.channels()) {
                    statement.execute("listen " + channel);
                }
                hearer.catchUp();
                LOG.log(Level.INFO, "Listening for changes: " + hearer.channels());
                hear(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException | RuntimeException lost) {
                if (!stopped) {
                    LOG.log(Level.WARNING, "Changes cannot be heard: " + hearer.channels() + ": " + lost.getMessage());
                }
            } finally {
                hearer.deaf();
            }
            pause();
        }
    }

    public void stop() {
        stopped = true;
    }

    private void hear(PGConnection connection, Statement statement) throws SQLException {
        int quiet = 0;
        while (!stopped) {
            PGNotification @Nullable [] heard = connection.getNotifications(WAIT_MILLIS);
            if (heard == null || heard.length == 0) {
                if (++quiet % QUIET_WAITS == 0) {
                    statement.execute("select 1");
                }
                continue;
            }
            Set<List<String>> told = new HashSet<>(); // what came several times at once is looked up once
            for (PGNotification notification : heard) {
                if (told.add(List.of(notification.getName(), notification.getParameter()))) {
                    hearer.heard(notification.getName(), notification.getParameter());
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(stopped ? 0 : RECONNECT_PAUSE.toMillis());
        } catch (InterruptedException ended) {
            stopped = true;
        }
    }

    /** Who wants to know; called by one thread. What it throws ends the connection, so that it catches up anew. */
    public interface Hearer {
        List<String> channels();

        /** From now on changes are heard; what came before must be looked up. */
        void catchUp();

        void heard(String channel, String payload);

        /** Changes are not heard for now. */
        void deaf();
    }
}
