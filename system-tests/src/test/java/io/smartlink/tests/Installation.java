package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.NewAccount;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.SmartlinkClient;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * One installation: the shipped distribution on a data directory and ports of its own, started by its launcher as a child
 * process. It can be stopped, killed and started again on the same data. Whatever is still running when the tests end is
 * killed with them.
 */
final class Installation implements AutoCloseable {
    static final String DOMAIN = "go.brand.example";
    static final String ADMIN = "admin@brand.example";
    static final String PASSWORD = "correct-horse-battery-staple";
    static final String KEY = "sl_test0123456789abcdefghijklmnopqrstuvwxyzAB";

    private static final String READY = "Smartlink is ready";
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(90);
    private static final Set<Installation> STARTED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Installation::killLeftOvers));
    }

    private final Path data;
    private final Path output;
    private final int httpPort;
    private final int managementPort;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, SmartlinkClient> clients = new ConcurrentHashMap<>();
    private Process launcher;

    /** @param name of the directory under the work folder; what an earlier run left there is deleted */
    Installation(String name) {
        Path home = work().resolve(name);
        delete(home);
        data = home.resolve("data");
        output = home.resolve("launcher.log");
        create(home);
        List<Integer> ports = Ports.free(2);
        httpPort = ports.get(0);
        managementPort = ports.get(1);
        with("SMARTLINK_DATA_DIR", data.toString());
        with("SMARTLINK_HTTP_PORT", Integer.toString(httpPort));
        with("SMARTLINK_HTTPS_PORT", "0");
        with("SMARTLINK_MANAGEMENT_PORT", Integer.toString(managementPort));
        with("SMARTLINK_DEFAULT_DOMAIN", DOMAIN);
        with("SMARTLINK_CONSOLE_HOST", "localhost");
        with("SMARTLINK_ADMIN_EMAIL", ADMIN);
        with("SMARTLINK_ADMIN_PASSWORD", PASSWORD);
        with("SMARTLINK_ADMIN_API_KEY", KEY);
        with("SMARTLINK_WARMUP_REQUESTS", "2000");
    }

    /** Sets an environment variable of the launcher. */
    Installation with(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    /**
     * Has its Java machine use its first compiler alone, so that a start takes half the work; for tests that start often and
     * sign nobody in, for the hashes of passwords take long then.
     */
    Installation quickToStart() {
        return with("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    }

    /** Leaves a setting to its default. */
    Installation without(String variable) {
        settings.remove(variable);
        return this;
    }

    boolean isRunning() {
        return launcher != null && launcher.isAlive();
    }

    /** Starts it and returns when it says that it is ready. */
    Installation start() {
        launch();
        await("ready: " + output)
                .atMost(START)
                .pollInterval(Duration.ofMillis(250))
                .until(this::isReadyOrEnded);
        assertThat(launcher.isAlive())
                .as("launcher ended instead:%n%s", printed())
                .isTrue();
        return this;
    }

    /** Starts it and returns when it has ended by itself. */
    int startInVain() {
        launch();
        return awaitEnd(START);
    }

    private void launch() {
        delete(output);
        launcher = execute(List.of(), output);
        STARTED.add(this);
    }

    /** Has a launcher of its own do something else than run, such as {@code backup FILE}, and waits for its end. */
    Command command(String... words) {
        Path text = output.resolveSibling(words[0] + ".log");
        Process process = execute(List.of(words), text);
        await("end of " + words[0]).atMost(START).until(() -> !process.isAlive());
        return new Command(process.exitValue(), read(text));
    }

    /** What a launcher has done that did not run an installation: its exit status and all that it printed. */
    record Command(int status, String printed) {}

    private Process execute(List<String> words, Path output) {
        List<String> line = new ArrayList<>();
        line.add(distribution().resolve("bin/smartlink").toString());
        line.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SMARTLINK_"));
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReadyOrEnded() {
        return !launcher.isAlive() || printed().contains(READY);
    }

    /** Asks the launcher to stop, as Ctrl-C and systemd do; returns its exit status when it has. */
    int stop() {
        launcher.destroy();
        return awaitEnd(STOP);
    }

    /** Waits until the launcher ends by itself. */
    int awaitEnd(Duration patience) {
        await("end of the launcher").atMost(patience).until(() -> !launcher.isAlive());
        return launcher.exitValue();
    }

    /** {@code kill -9} of the launcher alone. */
    void killLauncher() {
        launcher.destroyForcibly();
        awaitEnd(STOP);
    }

    /** {@code kill -9} of the launcher and all that it has started, as when the machine goes down. */
    void killFamily() {
        killAll();
        awaitEnd(STOP);
        await().atMost(STOP).until(() -> Processes.of(data).isEmpty());
    }

    /** {@code kill -9} of the server; returns at once. */
    void killServer() {
        server().destroyForcibly();
    }

    ProcessHandle server() {
        return launcher.descendants()
                .filter(process -> Processes.commandLine(process).contains("com.sun.aas.instanceRoot"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no server below the launcher:\n" + printed()));
    }

    /** What the launcher has printed since its last start. */
    String printed() {
        return Files.exists(output) ? read(output) : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return data;
    }

    int httpPort() {
        return httpPort;
    }

    int managementPort() {
        return managementPort;
    }

    URI console() {
        return URI.create("http://localhost:" + httpPort);
    }

    /** A client with the first operator's key. */
    SmartlinkClient client() {
        return client(KEY);
    }

    /** A client with a key; the same for the same key, open as long as the installation. */
    SmartlinkClient client(String key) {
        return clients.computeIfAbsent(key, given -> SmartlinkClient.at(console(), given));
    }

    /** Calls of the API byte for byte, with the first operator's key. */
    Api api() {
        return new Api(httpPort, KEY);
    }

    Api api(String key) {
        return new Api(httpPort, key);
    }

    /** A new account with a key. */
    OpenedAccount account(String plan) {
        return client().operator().create(new NewAccount("Test " + plan, plan, Api.unique() + "@brand.example", true));
    }

    /** A request of a person at the default domain. */
    Answer visit(String target) {
        return Request.get(target).host(DOMAIN).browser().send(httpPort);
    }

    /** One figure of {@code /metrics}. */
    double metric(String name) {
        String all =
                Request.get("/metrics").host("localhost").send(managementPort).text();
        return all.lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no metric " + name + " in:\n" + all));
    }

    /** The database that the launcher embeds, unless the installation was given one. */
    Database embeddedDatabase() {
        Path home = data.resolve("postgresql");
        try {
            return new Database(
                    "jdbc:postgresql://127.0.0.1:%s/smartlink"
                            .formatted(Files.readString(home.resolve("port")).strip()),
                    "smartlink",
                    Files.readString(home.resolve("password")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clients.values().forEach(SmartlinkClient::close);
        clients.clear();
        if (isRunning()) {
            stop();
        }
    }

    static Path distribution() {
        return Path.of(System.getProperty("smartlink.distribution"))
                .toAbsolutePath()
                .normalize();
    }

    static Path work() {
        return Path.of(System.getProperty("smartlink.work")).toAbsolutePath().normalize();
    }

    /** The launcher first, so that it starts nothing again; the database is no child of its. */
    private void killAll() {
        List<ProcessHandle> family = Processes.family(launcher.toHandle());
        family.forEach(ProcessHandle::destroyForcibly);
        Processes.of(data).forEach(ProcessHandle::destroyForcibly);
    }

    private static void killLeftOvers() {
        STARTED.forEach(Installation::killAll);
    }

    static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
