package io.smartlink.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A server that knows its one redirect from the start: nginx or the {@link NettyRedirect}. */
final class Rival implements Contender {

    private final String name;
    private final Target target;
    private final int core;
    private final Path directory;
    private final List<String> command;
    private @Nullable ProcessGroup processes;

    private Rival(String name, Target target, int core, Path directory, List<String> command) {
        this.name = name;
        this.target = target;
        this.core = core;
        this.directory = directory;
        this.command = command;
    }

    /** nginx with one worker, {@code return 302} and nothing else: no log, no limit on the requests of a connection. */
    static Rival nginx(int core, Path directory) throws IOException {
        Target target = new Target(Target.freePort());
        Path configuration = Files.createDirectories(directory).resolve("nginx.conf");
        Files.writeString(configuration, NginxConfiguration.text(target));
        return new Rival(
                "nginx",
                target,
                core,
                directory,
                List.of("nginx", "-p", directory.toString(), "-c", configuration.toString(), "-e", "stderr"));
    }

    /** Netty in a JVM of its own. */
    static Rival netty(int core, Path directory) {
        Target target = new Target(Target.freePort());
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx256m",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                NettyRedirect.class.getName(),
                Integer.toString(target.port()),
                Target.HOST,
                Target.SLUG,
                Target.DESTINATION);
        return new Rival("netty", target, core, directory, command);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public void start() throws IOException, InterruptedException {
        processes = new ProcessGroup(Integer.toString(core), directory, Map.of(), command);
        while (!Probe.answers(302, Probe.request(target.uri(), Target.HOST))) {
            processes.pause(Duration.ofMillis(100));
        }
        Probe.redirects(target);
    }

    @Override
    public SortedMap<String, Long> cpuMicros() {
        long all =
                processes.processes().stream().mapToLong(ProcessStat::cpuMicros).sum();
        return new TreeMap<>(Map.of(name, all));
    }

    @Override
    public void pause(Duration moment) throws IOException, InterruptedException {
        processes.pause(moment);
    }

    @Override
    public void close() {
        if (processes != null) {
            processes.close();
        }
    }
}
