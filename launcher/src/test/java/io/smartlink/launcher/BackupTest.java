package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        restore(restored, file);

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
                .isThrownBy(() -> restore(data, file))
                .withMessageContaining("not empty");
        assertThat(data.resolve("something")).hasContent("dear");
    }

    @Test
    void a_backup_cannot_hold_itself() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> backup(data).write(data.resolve("backup.tar.gz")))
                .withMessageContaining("outside of the data directory");
    }

    /** A byte in the middle spoils the checksum or the format, a missing end both. */
    @ParameterizedTest
    @ValueSource(strings = {"cut", "spoiled", "something else", "empty"})
    void of_a_damaged_backup_nothing_is_restored_and_a_sound_one_can_follow(String damage) throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        Files.createDirectories(data.resolve("postgresql"));
        byte[] text = new byte[100_000];
        new Random(1).nextBytes(text);
        Files.write(data.resolve("postgresql/table"), text);
        Path sound = directory.resolve("sound.tar.gz");
        backup(data).write(sound);
        Path damaged = directory.resolve("damaged.tar.gz");
        Files.write(damaged, damaged(Files.readAllBytes(sound), damage));
        Path restored = directory.resolve("restored");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> restore(restored, damaged))
                .withMessageContaining("Nothing was restored")
                .withMessageContaining(damaged.toString());

        assertThat(restored).isDirectoryNotContaining("glob:**{postgresql,restore.new}");
        restore(restored, sound);
        assertThat(restored.resolve("postgresql/table")).hasBinaryContent(text);
    }

    private static byte[] damaged(byte[] sound, String damage) {
        return switch (damage) {
            case "cut" -> Arrays.copyOf(sound, sound.length - 9);
            case "spoiled" -> {
                byte[] spoiled = sound.clone();
                spoiled[sound.length / 2] ^= 1;
                yield spoiled;
            }
            case "something else" -> "hello".getBytes(StandardCharsets.US_ASCII);
            default -> new byte[0];
        };
    }

    @Test
    void an_archive_of_something_else_is_no_backup() throws IOException {
        Path pictures = Files.createDirectories(directory.resolve("pictures"));
        Files.writeString(pictures.resolve("one"), "1");
        Path file = directory.resolve("pictures.tar.gz");
        backup(pictures).write(file);

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> restore(directory.resolve("restored"), file))
                .withMessageContaining("no backup of Smartlink");
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> restore(directory.resolve("restored"), directory.resolve("nowhere")))
                .withMessageContaining("no such file");
    }

    private static Backup backup(Path data) {
        return Backup.of(settings(data));
    }

    private static void restore(Path data, Path file) throws IOException {
        Restore.to(settings(data)).read(file);
    }

    private static Settings settings(Path data) {
        return Settings.read(Map.of("SMARTLINK_DATA_DIR", data.toString()), new Properties());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
