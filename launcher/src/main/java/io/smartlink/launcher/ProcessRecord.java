package io.smartlink.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A file that says which process was started, so that the next launcher finds it when this one was killed. A process id
 * alone is not enough, since ids are used again: the instant at which the process began stands beside it.
 */
record ProcessRecord(Path file) {

    /** Clocks that are set move the instant at which a process seems to have begun. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    void write(ProcessHandle process) throws IOException {
        long start = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        new PrivateFile(file).write(process.pid() + " " + start);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The recorded process, when it still runs. */
    Optional<ProcessHandle> findRunning() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] parts = Files.readString(file).strip().split(" ");
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Instant start = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(instant ->
                                Duration.between(instant, start).abs().compareTo(TOLERANCE) <= 0)
                        .isPresent());
    }

    /** Ends a process: asks it, waits, and kills it when it does not end within the patience. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!hasEnded(process, patience)) {
            process.destroyForcibly();
            hasEnded(process, patience);
        }
    }

    private static boolean hasEnded(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }
}
