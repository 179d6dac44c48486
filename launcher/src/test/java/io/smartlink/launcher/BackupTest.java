package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path directory;

    @Test
    void what_was_written_comes_back_with_its_permissions() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        Files.createDirectories(data.resolve("postgresql/data/pg_empty"));
        Files.writeString(data.resolve("postgresql/data/PG_VERSION"), "18\n");
        Files.createSymbolicLink(data.resolve("postgresql/link"), Path.of("data/PG_VERSION"));
        new PrivateFile(data.resolve("postgresql/password")).write("secret");
        Files.createDirectories(data.resolve("log"));
        Files.writeString(data.resolve("log/server.log"), "left out");
        Files.createDirectories(data.resolve("postgresql/18.6.0/bin"));
        Path file = directory.resolve("backup.tar.gz");
        Path restored = directory.resolve("restored");

        backup(data).write(file);
        backup(restored).restore(file);

        assertThat(restored.resolve("postgresql/data/PG_VERSION")).hasContent("18");
        assertThat(restored.resolve("postgresql/data/pg_empty")).isDirectory();
        assertThat(restored.resolve("postgresql/link")).isSymbolicLink().hasContent("18");
        assertThat(restored.resolve("log")).doesNotExist();
        assertThat(restored.resolve("postgresql/18.6.0")).doesNotExist();
        assertThat(permissions(restored.resolve("postgresql/password"))).isEqualTo("rw-------");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void nothing_is_written_while_a_launcher_holds_the_data() throws IOException {
        Path data = directory.resolve("data");
        Path file = directory.resolve("backup.tar.gz");
        try (DataDirectory held = DataDirectory.open(data)) {
            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> backup(held.root()).write(file));
        }

        assertThat(file).doesNotExist();
    }

    @Test
    void data_that_is_there_is_not_overwritten() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        Files.writeString(data.resolve("something"), "dear");
        Path file = directory.resolve("backup.tar.gz");
        backup(data).write(file);

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> backup(data).restore(file))
                .withMessageContaining("not empty");
    }

    private static Backup backup(Path data) {
        return Backup.of(Settings.read(Map.of("SMARTLINK_DATA_DIR", data.toString()), new Properties()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
