package io.smartlink.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A program started on cores of its own, with every process that comes from it: its descendants, and what works in its directory
 * (PostgreSQL leaves its parent, but stays in its data directory).
 */
public final class ProcessGroup implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process root;
    private final Path directory;
    private final Path log;

    /**
     * Starts the command.
     *
     * @param cores as {@code taskset -c} takes them, such as {@code 0} or {@code 0,1}
     * @param directory the group's own; output goes to {@code output.log} in it
     * @param environment comes on top of this program's
     */
    public ProcessGroup(String cores, Path directory, Map<String, String> environment, List<String> command)
            throws IOException {
        this.directory = Files.createDirectories(directory).toRealPath();
        this.log = directory.resolve("output.log");
        List<String> pinned = new ArrayList<>(List.of("taskset", "-c", cores));
        pinned.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(pinned).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        root = builder.start();
    }

    /** Waits a moment; fails when the program has ended by itself. */
    public void pause(Duration moment) throws IOException, InterruptedException {
        if (root.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException("It ended with status " + root.exitValue() + ":\n" + Files.readString(log));
        }
    }

    /** Whether the program has printed this. */
    public boolean hasSaid(String words) throws IOException {
        return Files.readString(log).contains(words);
    }

    public long rootPid() {
        return root.pid();
    }

    /** The processes that run now. */
    public List<ProcessStat> processes() {
        List<ProcessStat> all = ProcessStat.all();
        Set<Long> group = new HashSet<>(Set.of(root.pid()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (ProcessStat process : all) {
                if (group.contains(process.parent()) || worksHere(process)) {
                    grown |= group.add(process.pid());
                }
            }
        }
        return all.stream().filter(process -> group.contains(process.pid())).toList();
    }

    private boolean worksHere(ProcessStat process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .startsWith(directory);
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }

    @Override
    public void close() {
        // Known before the root goes: its orphans would be nobody's.
        List<ProcessHandle> members = processes().stream()
                .flatMap(process -> ProcessHandle.of(process.pid()).stream())
                .toList();
        root.destroy();
        try {
            root.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        members.forEach(ProcessHandle::destroyForcibly);
    }
}
