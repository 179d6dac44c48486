package io.smartlink.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One process as {@code /proc/<pid>/stat} shows it (proc(5)).
 *
 * @param command the name of its executable, cut to 15 characters
 * @param ownMicros CPU time in user and kernel mode
 * @param cpuMicros the same with that of the children that it has outlived: no time is lost when one of the group ends
 */
public record ProcessStat(long pid, String command, long parent, long ownMicros, long cpuMicros) {

    /** A tick is 1/100 s to every Linux program, whatever the kernel counts in. */
    private static final long MICROS_PER_TICK = 10_000;

    /** Place of utime behind the name; stime, cutime and cstime follow. */
    private static final int UTIME = 11;

    /** Whether it is one of a PostgreSQL server. */
    public boolean isPostgres() {
        return command.startsWith("postgres");
    }

    /** All processes of the machine. */
    static List<ProcessStat> all() {
        return in(Path.of("/proc"));
    }

    /** The threads of a process, which Linux shows in the same way. */
    static List<ProcessStat> threads(long pid) {
        return in(Path.of("/proc", Long.toString(pid), "task"));
    }

    private static List<ProcessStat> in(Path directory) {
        List<ProcessStat> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(directory, "[0-9]*")) {
            processes.forEach(process -> tryRead(process).ifPresent(found::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The process of this id, which must be running. */
    static ProcessStat read(long pid) throws IOException {
        return read(Path.of("/proc", Long.toString(pid)));
    }

    private static ProcessStat read(Path process) throws IOException {
        return parse(Files.readString(process.resolve("stat")));
    }

    private static Optional<ProcessStat> tryRead(Path process) {
        try {
            return Optional.of(read(process));
        } catch (IOException endedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Reads a line; the name stands in parentheses and may itself hold spaces and parentheses. */
    static ProcessStat parse(String line) {
        int open = line.indexOf('(');
        int close = line.lastIndexOf(')');
        String[] rest = line.substring(close + 2).split(" ");
        long own = Long.parseLong(rest[UTIME]) + Long.parseLong(rest[UTIME + 1]);
        long children = Long.parseLong(rest[UTIME + 2]) + Long.parseLong(rest[UTIME + 3]);
        return new ProcessStat(
                Long.parseLong(line.substring(0, open - 1)),
                line.substring(open + 1, close),
                Long.parseLong(rest[1]),
                own * MICROS_PER_TICK,
                (own + children) * MICROS_PER_TICK);
    }
}
