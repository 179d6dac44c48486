package io.smartlink.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks after a running PostgreSQL, once a second. One that crashed is started again, with pauses that grow while that
 * does not help. One that somebody stopped is left to them.
 */
final class PostgresWatch implements AutoCloseable {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(PostgresWatch::daemon);
    private final Control postgres;
    private final Terminal terminal;
    private Postmaster.State last = Postmaster.State.RUNNING;
    private Duration pause = FIRST_PAUSE;
    private Instant nextAttempt = Instant.MIN;

    PostgresWatch(Control postgres, Terminal terminal) {
        this.postgres = postgres;
        this.terminal = terminal;
    }

    /** What the watch needs of a PostgreSQL. */
    interface Control {
        Postmaster.State state() throws IOException;

        /** @throws StartException when it does not come up */
        void start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "postgresql-watch");
        thread.setDaemon(true);
        return thread;
    }

    void begin() {
        timer.scheduleWithFixedDelay(() -> look(Instant.now()), 1, 1, TimeUnit.SECONDS);
    }

    /** Sees what state PostgreSQL is in and does what that asks for. */
    void look(Instant now) {
        try {
            Postmaster.State state = postgres.state();
            if (state == Postmaster.State.CRASHED) {
                startAgain(now);
            } else if (state != last) {
                terminal.say(
                        state == Postmaster.State.STOPPED
                                ? "PostgreSQL was stopped from outside: it stays so until it is started again there"
                                : "PostgreSQL is back");
                pause = FIRST_PAUSE;
            }
            last = state;
        } catch (IOException e) {
            terminal.warn("PostgreSQL's state is not known: " + e.getMessage());
        }
    }

    private void startAgain(Instant now) {
        if (now.isBefore(nextAttempt)) {
            return;
        }
        terminal.warn("PostgreSQL has crashed, it is started again");
        try {
            postgres.start();
        } catch (StartException e) {
            terminal.warn(e.getMessage() + " (next attempt in " + pause.toSeconds() + " s)");
        }
        nextAttempt = now.plus(pause);
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    @Override
    public void close() {
        timer.shutdown();
        try {
            timer.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
