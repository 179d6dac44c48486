package io.smartlink.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process that {@code postmaster.pid} of a PostgreSQL data directory names. */
record Postmaster(Path data) {

    /** What the pid file and the process together say. */
    enum State {
        RUNNING,
        /** No pid file: somebody stopped it. */
        STOPPED,
        /** The pid file is there, the process is not: it was killed or it crashed. */
        CRASHED
    }

    State state() throws IOException {
        if (findRunning().isPresent()) {
            return State.RUNNING;
        }
        return Files.exists(pidFile()) ? State.CRASHED : State.STOPPED;
    }

    /** The process, when it runs and is a PostgreSQL of this very directory. */
    Optional<ProcessHandle> findRunning() throws IOException {
        try {
            List<String> lines = Files.readAllLines(pidFile());
            if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(this::worksHere);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A postmaster's working directory is its data directory. */
    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data);
        } catch (IOException e) { // it has just ended, or it is somebody else's
            return false;
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    /** Removes the pid file of a postmaster that is no more, which would stand in the way if its id was used again. */
    void forget() throws IOException {
        Files.deleteIfExists(pidFile());
    }
}
