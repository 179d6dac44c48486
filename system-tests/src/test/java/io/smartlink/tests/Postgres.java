package io.smartlink.tests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL of the tests' own, which they can stop, freeze and start again on its port and data. */
final class Postgres implements AutoCloseable {
    private final Path data;
    private final int port = Ports.free();
    private EmbeddedPostgres running;

    Postgres(String name) {
        Path home = Installation.work().resolve(name);
        Installation.delete(home);
        Installation.create(home);
        data = home.resolve("data");
        start();
    }

    void start() {
        try {
            running = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("max_connections", "100")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it neither answers nor refuses, as if its machine hung. */
    void freeze() {
        Processes.signal("STOP", Processes.family(Processes.postmaster(data)));
    }

    void thaw() {
        Processes.signal("CONT", Processes.family(Processes.postmaster(data)));
    }

    Database database() {
        return new Database("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), "postgres", "postgres");
    }

    /** Points an installation at it. */
    Installation serving(Installation installation) {
        Database database = database();
        return installation
                .with("SMARTLINK_DB_URL", database.url())
                .with("SMARTLINK_DB_USER", database.user())
                .with("SMARTLINK_DB_PASSWORD", database.password());
    }

    @Override
    public void close() {
        stop();
    }
}
