package io.smartlink.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the server prints: goes to its log, is searched for failed boot commands, and its last lines are kept at hand. */
final class ServerOutput implements Runnable {

    private static final long LOG_BYTES = 20L * 1024 * 1024;
    private static final int LAST_LINES = 30;

    /** The server itself goes on after one and answers 404. */
    private static final Pattern FAILED_COMMAND = Pattern.compile("Boot Command .* failed");

    /** The last boot command has done its work. */
    private static final String DEPLOYED = "Application deployed with name smartlink";

    private final InputStream stream;
    private final Path log;
    private final Deque<String> last = new ArrayDeque<>();
    private String failure = "";
    private boolean deployed;

    ServerOutput(InputStream stream, Path log) {
        this.stream = stream;
        this.log = log;
    }

    @Override
    public void run() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                RollingLog file = new RollingLog(log, LOG_BYTES)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.write(line);
                see(line);
            }
        } catch (IOException e) {
            see("The server's output is lost: " + e.getMessage());
        }
    }

    private synchronized void see(String line) {
        last.addLast(line);
        if (last.size() > LAST_LINES) {
            last.removeFirst();
        }
        if (FAILED_COMMAND.matcher(line).find()) {
            failure = line;
        }
        deployed |= line.contains(DEPLOYED);
    }

    synchronized boolean isDeployed() {
        return deployed;
    }

    synchronized Optional<String> failedCommand() {
        return failure.isEmpty() ? Optional.empty() : Optional.of(failure);
    }

    synchronized List<String> lastLines() {
        return List.copyOf(last);
    }
}
