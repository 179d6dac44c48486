package io.smartlink.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * PostgreSQL under the data directory: listens on this machine only, on a port that it keeps, asks for a password that
 * only the owner of the data directory can read, and writes through to the disk.
 */
final class EmbeddedPostgres implements PostgresWatch.Control {

    private static final String NAME = "smartlink"; // of the superuser and of the database
    private static final int PATIENCE_SECONDS = 60;

    private final Path directory;
    private final Path log;
    private final PostgresBinaries binaries;
    private final OrdinaryUser user;
    private final Postmaster postmaster;

    private EmbeddedPostgres(Path directory, Path log, PostgresBinaries binaries, OrdinaryUser user) {
        this.directory = directory;
        this.log = log;
        this.binaries = binaries;
        this.user = user;
        this.postmaster = new Postmaster(directory.resolve("data"));
    }

    /** Unpacks the programs and makes an empty database where there is none yet; starts nothing. */
    static EmbeddedPostgres prepare(DataDirectory data, String version) throws IOException {
        Path directory = DataDirectory.createPrivate(data.postgresql());
        OrdinaryUser user = OrdinaryUser.find();
        EmbeddedPostgres postgres =
                new EmbeddedPostgres(directory, data.log(), PostgresBinaries.unpack(directory, version), user);
        postgres.endOrphan();
        if (Files.exists(postgres.data())) {
            postgres.requireMajorVersion(version);
        } else {
            postgres.initialise();
        }
        return postgres;
    }

    @Override
    public Postmaster.State state() throws IOException {
        return postmaster.state();
    }

    private Path data() {
        return directory.resolve("data");
    }

    private PrivateFile password() {
        return new PrivateFile(directory.resolve("password"));
    }

    /** Ends a postmaster that an earlier launcher left behind, and forgets one that is no more. */
    private void endOrphan() throws IOException {
        if (postmaster.findRunning().isPresent()) {
            stop();
        }
        postmaster.forget();
    }

    private void requireMajorVersion(String version) throws IOException {
        String major = version.substring(0, version.indexOf('.'));
        String found = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!found.equals(major)) {
            throw StartException.wrongSetting(
                    "The data in %s is of PostgreSQL %s, this release brings PostgreSQL %s: see docs/operations.md, \"Upgrade\""
                            .formatted(data(), found, major));
        }
    }

    private void initialise() throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        password().write(HexFormat.of().formatHex(secret));
        Path draft = directory.resolve("data.new"); // renamed when whole, so that a kill in between leaves no half
        new FileTree(draft).delete();
        require(user.command(List.of(
                binaries.program("initdb"),
                "--pgdata=" + draft,
                "--username=" + NAME,
                "--pwfile=" + password().path(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C")));
        Files.writeString(
                draft.resolve("postgresql.conf"), "\ninclude = 'smartlink.conf'\n", StandardOpenOption.APPEND);
        Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Starts it, makes the database when it is missing, and looks whether it writes through.
     *
     * @throws StartException when it does not come up
     */
    DatabaseAccess open() throws IOException {
        int port = port();
        Files.writeString(data().resolve("smartlink.conf"), configuration(port));
        start();
        try {
            createDatabase(access(port, "postgres"));
            DatabaseAccess access = access(port, NAME);
            requireWriteThrough(access);
            return access;
        } catch (SQLException e) {
            throw StartException.broken("PostgreSQL is up, but cannot be used", e);
        }
    }

    /** Starts the process with the configuration that is there. */
    @Override
    public void start() {
        require(control("start", "-l", directory.resolve("start.log").toString()));
    }

    /** Stops it within seconds; connections are cut, nothing that was committed is lost. */
    void stop() {
        control("stop", "-m", "fast").run();
    }

    private Command control(String... words) {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("pg_ctl"),
                "--pgdata=" + data(),
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                "--silent"));
        command.addAll(List.of(words));
        return user.command(command);
    }

    private static void require(Command command) {
        Command.Result result = command.run();
        if (!result.isSuccess()) {
            throw StartException.broken("PostgreSQL does not start: " + result.output());
        }
    }

    /** The port of the last time, or a free one when there was none or somebody else has it now. */
    private int port() throws IOException {
        PrivateFile kept = new PrivateFile(directory.resolve("port"));
        int wanted = kept.exists() ? Integer.parseInt(kept.read()) : 0;
        int port = isFree(wanted) ? wanted : 0;
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            kept.write(Integer.toString(probe.getLocalPort()));
            return probe.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private String configuration(int port) {
        return """
                # Written at every start. What you want to change stands best in postgresql.conf, after the include.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                fsync = on
                max_connections = 100
                shared_buffers = '128MB'
                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = '1d'
                log_rotation_size = 0
                """.formatted(port, log.toString().replace("'", "''"));
    }

    private DatabaseAccess access(int port, String database) throws IOException {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database),
                NAME,
                password().read());
    }

    private static void createDatabase(DatabaseAccess access) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + NAME);
        }
    }

    private static void requireWriteThrough(DatabaseAccess access) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("show fsync")) {
            setting.next();
            if (!"on".equals(setting.getString(1))) {
                throw StartException.broken(
                        "PostgreSQL runs with fsync off, which loses data when the power fails: remove that from postgresql.conf");
            }
        }
    }
}
