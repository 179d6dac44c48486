package io.smartlink.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * wrk on a core of its own, asking one thing over and over on connections that stay open.
 *
 * @param script makes wrk print its result for programs
 */
record Load(int core, int connections, Path script) {

    /** Asks for so long. Fails if any request did. */
    LoadResult run(Target target, Duration time) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(command(target, time))
                .redirectErrorStream(true)
                .start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0) {
            throw new IOException("wrk failed:\n" + output);
        }
        LoadResult result = LoadResult.parse(output);
        if (result.errors() > 0) {
            throw new IOException(result.errors() + " of " + result.requests() + " requests failed:\n" + output);
        }
        return result;
    }

    private List<String> command(Target target, Duration time) {
        return List.of(
                "taskset",
                "-c",
                Integer.toString(core),
                "wrk",
                "--threads",
                "1",
                "--connections",
                Integer.toString(connections),
                "--duration",
                time.toSeconds() + "s",
                "--script",
                script.toString(),
                "--header",
                "Host: " + Target.HOST,
                "--header",
                "User-Agent: " + Target.USER_AGENT,
                target.uri().toString());
    }
}
