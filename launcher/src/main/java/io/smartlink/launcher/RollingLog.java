package io.smartlink.launcher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A log file that makes room for itself: {@code server.log}, and {@code server.log.1} to {@code .5} before it. */
final class RollingLog implements AutoCloseable {

    private static final int KEPT = 5;

    private final Path file;
    private final long limit;
    private BufferedWriter writer;
    private long size;

    /** @param limit bytes after which the next file begins */
    RollingLog(Path file, long limit) throws IOException {
        this.file = file;
        this.limit = limit;
        Files.createDirectories(file.getParent());
        this.writer = open();
    }

    private BufferedWriter open() throws IOException {
        BufferedWriter opened = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(file);
        return opened;
    }

    void write(String line) throws IOException {
        if (size > limit) {
            roll();
        }
        writer.write(line);
        writer.newLine();
        writer.flush();
        size += line.length() + 1L;
    }

    private void roll() throws IOException {
        writer.close();
        for (int age = KEPT - 1; age >= 1; age--) {
            Path younger = aged(age);
            if (Files.exists(younger)) {
                Files.move(younger, aged(age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, aged(1), StandardCopyOption.REPLACE_EXISTING);
        writer = open();
    }

    private Path aged(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
