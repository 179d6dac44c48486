package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollingLogTest {

    @TempDir
    Path directory;

    @Test
    void the_newest_lines_are_kept_in_files_of_the_limit() throws IOException {
        Path file = directory.resolve("server.log");
        try (RollingLog log = new RollingLog(file, 10)) {
            for (int line = 0; line < 20; line++) {
                log.write("line number " + line);
            }
        }

        assertThat(file).hasContent("line number 19");
        assertThat(directory.resolve("server.log.1")).hasContent("line number 18");
        assertThat(directory.resolve("server.log.5")).hasContent("line number 14");
        assertThat(directory.resolve("server.log.6")).doesNotExist();
    }

    @Test
    void a_log_that_is_there_is_continued() throws IOException {
        Path file = directory.resolve("server.log");
        for (String line : new String[] {"first", "second"}) {
            try (RollingLog log = new RollingLog(file, 1000)) {
                log.write(line);
            }
        }

        assertThat(file).hasContent("first\nsecond");
    }
}
