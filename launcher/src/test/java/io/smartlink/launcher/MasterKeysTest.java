package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(printed), new PrintStream(printed));

    @Test
    void one_is_made_at_the_first_start_for_its_owner_alone_with_a_warning() throws IOException {
        MasterKeys keys = inDataDirectory();

        keys.makeIfMissing(false, terminal);

        String[] line = Files.readString(keys.file()).strip().split(" ");
        assertThat(line).hasSize(2);
        assertThat(Base64.getDecoder().decode(line[1])).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.file())))
                .isEqualTo("rw-------");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Keep a copy")
                .doesNotContain(line[1]);
    }

    @Test
    void the_one_that_is_there_stays() throws IOException {
        MasterKeys keys = inDataDirectory();
        keys.makeIfMissing(false, terminal);
        String before = Files.readString(keys.file());

        keys.makeIfMissing(true, terminal);

        assertThat(Files.readString(keys.file())).isEqualTo(before);
    }

    @Test
    void none_is_made_beside_keys_that_another_one_has_sealed() {
        assertThatThrownBy(() -> inDataDirectory().makeIfMissing(true, terminal))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("SMARTLINK_MASTER_KEY_FILE");
        assertThat(inDataDirectory().file()).doesNotExist();
    }

    @Test
    void a_rotation_puts_a_new_one_in_front() throws IOException {
        MasterKeys keys = inDataDirectory();
        keys.makeIfMissing(false, terminal);
        String old = Files.readString(keys.file()).strip();

        String id = keys.rotate(NOW);

        assertThat(id).isEqualTo("20261122-120000");
        List<String> lines = Files.readAllLines(keys.file());
        assertThat(lines).hasSize(2).endsWith(old);
        assertThat(lines.get(0)).startsWith(id + " ");
    }

    @Test
    void the_file_of_the_settings_is_taken_and_made_where_it_is_missing() throws IOException {
        Path file = directory.resolve("shared.keys");
        Settings settings = Settings.read(Map.of("SMARTLINK_MASTER_KEY_FILE", file.toString()), new Properties());

        MasterKeys.of(settings).makeIfMissing(false, terminal);

        assertThat(MasterKeys.of(settings).file()).isEqualTo(file).exists();
    }

    @Test
    void a_file_where_none_can_be_is_refused() {
        Map<String, String> nowhere = Map.of(
                "SMARTLINK_MASTER_KEY_FILE",
                directory.resolve("none/master.keys").toString());

        assertThatThrownBy(() -> Settings.read(nowhere, new Properties()))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("SMARTLINK_MASTER_KEY_FILE");
    }

    private MasterKeys inDataDirectory() {
        return MasterKeys.of(Settings.read(Map.of("SMARTLINK_DATA_DIR", directory.toString()), new Properties()));
    }
}
