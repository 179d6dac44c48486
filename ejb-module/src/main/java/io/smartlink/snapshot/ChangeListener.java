package io.smartlink.snapshot;

import io.smartlink.account.AccountService;
import io.smartlink.address.AddressBook;
import io.smartlink.customdomain.DomainService;
import io.smartlink.redirect.AddressCache;
import io.smartlink.redirect.AddressKey;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears what other transactions have changed, on one connection of its own, and makes the cache forget it.
 *
 * <p>Listening begins before the cache is confirmed, so that no change falls between. While the connection is lost the
 * cache knows that it hears nothing; after reconnecting everything is confirmed once.
 */
final class ChangeListener implements Runnable {
    private static final System.Logger LOG = System.getLogger(ChangeListener.class.getName());
    private static final int WAIT_MILLIS = 1000;
    private static final int QUIET_WAITS = 10; // then a question shows whether the connection still lives
    private static final Duration RECONNECT_PAUSE = Duration.ofMillis(500);

    private final DataSource direct;
    private final AddressCache cache;
    private volatile boolean stopped;

    /** @param direct connections outside the pool, because this one is kept */
    ChangeListener(DataSource direct, AddressCache cache) {
        this.direct = direct;
        this.cache = cache;
    }

    @Override
    public void run() {
        while (!stopped) {
            try (Connection connection = direct.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + AddressBook.CHANNEL);
                statement.execute("listen " + DomainService.CHANNEL);
                statement.execute("listen " + AccountService.CHANNEL);
                cache.refreshDomains();
                cache.confirmAll();
                cache.hearing(true);
                LOG.log(Level.INFO, "Listening for changes of addresses.");
                hear(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException | RuntimeException lost) {
                if (!stopped) {
                    LOG.log(Level.WARNING, "Changes of addresses cannot be heard: " + lost.getMessage());
                }
            } finally {
                cache.hearing(false);
            }
            pause();
        }
    }

    void stop() {
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
            for (PGNotification notification : heard) {
                apply(notification);
            }
        }
    }

    private void apply(PGNotification notification) {
        if (notification.getName().equals(DomainService.CHANNEL)) {
            cache.refreshDomains();
            return;
        }
        if (notification.getName().equals(AccountService.CHANNEL)) {
            cache.forgetAccount(Long.parseLong(notification.getParameter()));
            return;
        }
        String address = notification.getParameter();
        int slash = address.indexOf('/');
        cache.forget(new AddressKey(Long.parseLong(address.substring(0, slash)), address.substring(slash + 1)));
    }

    private void pause() {
        try {
            Thread.sleep(stopped ? 0 : RECONNECT_PAUSE.toMillis());
        } catch (InterruptedException ended) {
            stopped = true;
        }
    }
}
