package io.smartlink.benchmarks.analytics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The database of the measured installation, by PostgreSQL's own client. */
final class Psql {
    private static final Pattern TIME = Pattern.compile("(?m)^Time: ([0-9.]+) ms");

    private final String port;
    private final String password;

    /** @param data directory of the installation */
    Psql(Path data) throws IOException {
        port = Files.readString(data.resolve("postgresql/port")).strip();
        password = Files.readString(data.resolve("postgresql/password")).strip();
    }

    /** Runs statements and returns what they print: rows without decoration. */
    String run(String sql) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "psql",
                        "-X",
                        "-q",
                        "-A",
                        "-t",
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        port,
                        "-U",
                        "smartlink",
                        "smartlink"))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        Process psql = builder.start();
        psql.getOutputStream().write(sql.getBytes(StandardCharsets.UTF_8));
        psql.getOutputStream().close();
        String printed = new String(psql.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (psql.waitFor() != 0) {
            throw new IOException("psql: " + printed);
        }
        return printed.strip();
    }

    long number(String sql) throws IOException, InterruptedException {
        return Long.parseLong(run(sql));
    }

    /** How long PostgreSQL took for all of the statements, in milliseconds, as its client says. */
    double millis(List<String> statements) throws IOException, InterruptedException {
        Matcher times = TIME.matcher(run("\\timing on\n" + String.join(";\n", statements) + ";\n"));
        double sum = 0;
        while (times.find()) {
            sum += Double.parseDouble(times.group(1));
        }
        return sum;
    }
}
