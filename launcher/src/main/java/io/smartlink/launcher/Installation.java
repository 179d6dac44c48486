package io.smartlink.launcher;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One installation, from settings to "ready" and down again: database, schema, server, application. Read
 * {@link #run(Settings)} from top to bottom.
 */
final class Installation {

    private final Terminal terminal;
    private final Teardown teardown;

    Installation(Terminal terminal, Teardown teardown) {
        this.terminal = terminal;
        this.teardown = teardown;
    }

    /**
     * Starts it and stays until the server ends.
     *
     * @throws StartException when something is wrong or breaks
     */
    void run(Settings settings) throws Exception {
        Distribution distribution = Distribution.locate();
        DataDirectory data = DataDirectory.open(settings.path(Setting.DATA_DIR));
        ServerDomain domain = new ServerDomain(data.server(), distribution);
        Server.endOrphan(domain, terminal);
        new Ports(settings).requireFree();

        DatabaseAccess access = database(settings, data, distribution);
        Schema schema = new Schema(access);
        schema.migrate();
        terminal.say("The database has this release's tables");
        Optional<FirstOperator> operator =
                schema.hasNoMember() ? Optional.of(FirstOperator.of(settings)) : Optional.empty();

        MasterKeys masterKeys = MasterKeys.of(settings);
        masterKeys.makeIfMissing(schema.hasSealedKeys(), terminal);
        domain.prepare(settings);
        new BootCommands(distribution, settings, data).write(domain.config().resolve("postboot"));
        Map<String, String> environment = new HashMap<>(settings.environment());
        environment.putAll(access.environment());
        environment.put(Setting.MASTER_KEY_FILE.variable(), masterKeys.file().toString());
        operator.ifPresent(first -> environment.putAll(first.environment()));

        terminal.say("The server is starting, its log is " + data.log().resolve("server.log"));
        Server server = startServer(domain, settings, environment, data);
        new Readiness(settings.number(Setting.MANAGEMENT_PORT)).await(server, terminal);
        new Welcome(settings).show(terminal, operator);
        stayUntilEnd(server);
    }

    /** Brings the database to this release's state, and starts nothing else. */
    void migrate(Settings settings) throws Exception {
        Distribution distribution = Distribution.locate();
        DataDirectory data = DataDirectory.open(settings.path(Setting.DATA_DIR));
        new Schema(database(settings, data, distribution)).migrate();
        terminal.say("The database has this release's tables");
    }

    private DatabaseAccess database(Settings settings, DataDirectory data, Distribution distribution) throws Exception {
        if (settings.find(Setting.DB_URL).isPresent()) {
            return new DatabaseAccess(
                    settings.text(Setting.DB_URL), settings.text(Setting.DB_USER), settings.text(Setting.DB_PASSWORD));
        }
        DataDirectory.createPrivate(data.log());
        EmbeddedPostgres postgres = EmbeddedPostgres.prepare(data, distribution.postgresqlVersion());
        DatabaseAccess access = teardown.start(postgres::open, postgres::stop);
        terminal.say("PostgreSQL is up: " + access.url());
        PostgresWatch watch = new PostgresWatch(postgres, terminal);
        teardown.start(
                () -> {
                    watch.begin();
                    return watch;
                },
                watch::close);
        return access;
    }

    private Server startServer(
            ServerDomain domain, Settings settings, Map<String, String> environment, DataDirectory data)
            throws Exception {
        Server[] started = new Server[1];
        return teardown.start(
                () -> started[0] = Server.start(
                        domain,
                        new ServerCommand(domain, settings).words(),
                        environment,
                        data.log().resolve("server.log")),
                () -> {
                    if (started[0] != null) {
                        started[0].stop();
                    }
                });
    }

    private void stayUntilEnd(Server server) throws InterruptedException, IOException {
        int status = server.waitFor();
        if (!teardown.hasBegun()) {
            throw StartException.broken("The server has ended by itself, with status %d. Its last words:\n  %s"
                    .formatted(status, String.join("\n  ", server.lastLines())));
        }
    }
}
