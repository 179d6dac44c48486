package io.smartlink.web.warmup;

import io.smartlink.redirect.Redirector;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Rehearses the redirect after deployment, and says when it is done. Setting {@code smartlink.warmup.requests}: 0 to
 * 1,000,000, default 60,000; 0 leaves it out.
 */
@WebListener
public class WarmUp implements ServletContextListener {
    private static final System.Logger LOG = System.getLogger(WarmUp.class.getName());
    private static final AtomicBoolean DONE = new AtomicBoolean();
    private static final int DEFAULT_REQUESTS = 60_000;
    private static final int DEFAULT_PORT = 8080;
    private static final int CONNECTIONS = 8;
    private static final int TRIES = 100;
    private static final long PAUSE_MILLIS = 200; // until the listener takes connections

    @Inject
    Redirector redirector;

    @Resource
    ManagedThreadFactory threads;

    private final List<Thread> players = new ArrayList<>();

    /** Whether the hot path is warm. */
    static boolean done() {
        return DONE.get();
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Config config = ConfigProvider.getConfig();
        int requests = config.getOptionalValue("smartlink.warmup.requests", Integer.class)
                .orElse(DEFAULT_REQUESTS);
        int port = config.getOptionalValue("smartlink.http.port", Integer.class).orElse(DEFAULT_PORT);
        if (requests == 0) {
            DONE.set(true);
            return;
        }
        Thread director = threads.newThread(() -> direct(new Rehearsal(port), requests));
        players.add(director);
        director.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        players.forEach(Thread::interrupt);
        DONE.set(false);
    }

    private void direct(Rehearsal rehearsal, int requests) {
        redirector.openRehearsal("https://rehearsal.invalid/destination?with=query");
        try {
            awaitListener(rehearsal);
            List<Thread> ensemble = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                ensemble.add(threads.newThread(() -> play(rehearsal, requests / CONNECTIONS)));
            }
            ensemble.forEach(Thread::start);
            for (Thread player : ensemble) {
                player.join();
            }
            LOG.log(Level.INFO, "The redirect is warm after {0} requests.", requests);
        } catch (IOException cold) {
            LOG.log(Level.WARNING, "The redirect could not be warmed: " + cold.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            redirector.closeRehearsal();
            DONE.set(true);
        }
    }

    private static void play(Rehearsal rehearsal, int requests) {
        try {
            rehearsal.play(requests);
        } catch (IOException interrupted) {
            LOG.log(Level.WARNING, "A rehearsal ended early: " + interrupted.getMessage());
        }
    }

    /** The application starts before its listener does. */
    private static void awaitListener(Rehearsal rehearsal) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                rehearsal.play(1);
                return;
            } catch (IOException notYet) {
                if (attempt == TRIES) {
                    throw notYet;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }
}
