package io.smartlink.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A short-lived program of the system, run to its end. */
record Command(List<String> words, Map<String, String> environment) {

    Command(List<String> words) {
        this(words, Map.of());
    }

    /**
     * Its exit status and what it printed. The output goes by way of a file: a daemon that the program leaves behind would
     * hold a pipe open for ever.
     */
    Result run() {
        try {
            Path output = Files.createTempFile("smartlink", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectInput(new File("/dev/null"))
                        .redirectOutput(output.toFile());
                builder.environment().putAll(environment);
                int status = builder.start().waitFor();
                return new Result(
                        status,
                        Files.readString(output, StandardCharsets.ISO_8859_1).strip());
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return new Result(Result.NOT_STARTED, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(Result.NOT_STARTED, "interrupted");
        }
    }

    /** How a program ended. */
    record Result(int status, String output) {

        static final int NOT_STARTED = -1;

        boolean isSuccess() {
            return status == 0;
        }
    }
}
