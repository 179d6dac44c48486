package io.smartlink.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The application server as a child of this process. */
final class Server {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProcessRecord record;
    private final Process process;
    private final ServerOutput output;
    private final Thread reader;

    private Server(ProcessRecord record, Process process, ServerOutput output) {
        this.record = record;
        this.process = process;
        this.output = output;
        this.reader = new Thread(output, "server-output");
        reader.setDaemon(true);
        reader.start();
    }

    static Server start(ServerDomain domain, List<String> words, Map<String, String> environment, Path log)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(domain.config().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        ProcessRecord record = new ProcessRecord(domain.processRecord());
        record.write(process.toHandle());
        return new Server(record, process, new ServerOutput(process.getInputStream(), log));
    }

    /** Ends a server that an earlier launcher left behind. */
    static void endOrphan(ServerDomain domain, Terminal terminal) throws IOException {
        ProcessRecord record = new ProcessRecord(domain.processRecord());
        Optional<ProcessHandle> orphan = record.findRunning();
        if (orphan.isPresent()) {
            terminal.say("A server of an earlier start is still running, it is ended first");
            ProcessRecord.end(orphan.get(), PATIENCE);
        }
        record.delete();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The server answers "up" for itself before that, and when the application could not be deployed. */
    boolean isDeployed() {
        return output.isDeployed();
    }

    Optional<String> failedCommand() {
        return output.failedCommand();
    }

    /** Waits until it ends by itself. */
    int waitFor() throws InterruptedException {
        int status = process.waitFor();
        reader.join();
        return status;
    }

    List<String> lastLines() {
        return output.lastLines();
    }

    void stop() throws IOException {
        ProcessRecord.end(process.toHandle(), PATIENCE);
        record.delete();
    }
}
