package io.smartlink.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyVaultTest {
    private static final String ROW = "certificate/go.brand.example";
    private static final byte[] SECRET = "the private key".getBytes(StandardCharsets.UTF_8);
    private static final String OLD = "2026-01 " + base64(1);
    private static final String NEW = "2026-11 " + base64(2);

    private final KeyVault vault = vault(OLD);

    @Test
    void opens_what_it_has_sealed_and_shows_nothing_of_it() {
        byte[] sealed = vault.seal(SECRET, ROW);

        assertThat(vault.open(sealed, ROW)).isEqualTo(SECRET);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain("private")
                .contains("2026-01");
    }

    @Test
    void the_same_secret_is_sealed_differently_each_time() {
        assertThat(vault.seal(SECRET, ROW)).isNotEqualTo(vault.seal(SECRET, ROW));
    }

    @Test
    void an_empty_secret_is_one_too() {
        assertThat(vault.open(vault.seal(new byte[0], ROW), ROW)).isEmpty();
    }

    @Test
    void does_not_open_in_another_row() {
        byte[] sealed = vault.seal(SECRET, ROW);

        assertThatThrownBy(() -> vault.open(sealed, "certificate/evil.example")).isInstanceOf(VaultException.class);
    }

    @Test
    void does_not_open_when_one_bit_has_changed() {
        byte[] sealed = vault.seal(SECRET, ROW);

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> vault.open(changed, ROW)).as("byte %d", i).isInstanceOf(VaultException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 50, 95})
    void does_not_open_what_is_too_short(int length) {
        assertThatThrownBy(() -> vault.open(new byte[length], ROW)).isInstanceOf(VaultException.class);
    }

    @Test
    void after_a_rotation_the_new_key_seals_and_the_old_one_still_opens() {
        byte[] before = vault.seal(SECRET, ROW);
        KeyVault rotated = vault(NEW + "\n" + OLD);

        assertThat(rotated.open(before, ROW)).isEqualTo(SECRET);
        assertThat(rotated.isCurrent(before)).isFalse();
        byte[] after = rotated.seal(rotated.open(before, ROW), ROW);
        assertThat(rotated.isCurrent(after)).isTrue();
        assertThat(vault(NEW).open(after, ROW)).isEqualTo(SECRET);
    }

    @Test
    void says_which_master_key_is_missing() {
        byte[] sealed = vault.seal(SECRET, ROW);

        assertThatThrownBy(() -> vault(NEW).open(sealed, ROW))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("2026-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "id", "id notbase64!", "id c2hvcnQ=", "a b c", "täst " + "AAAA"})
    void refuses_files_that_hold_no_master_keys(String text) {
        assertThatThrownBy(() -> MasterKeys.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_an_id_that_comes_twice_without_showing_a_key() {
        assertThatThrownBy(() -> MasterKeys.parse(OLD + "\n" + "2026-01 " + base64(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2")
                .hasMessageNotContaining(base64(3));
    }

    @Test
    void a_changed_file_is_read_again(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("master.keys");
        Files.writeString(file, OLD + "\n");
        MasterKeyFile keys = new MasterKeyFile(file);
        byte[] before = keys.vault().seal(SECRET, ROW);

        Files.writeString(file, "# rotated\n" + NEW + "\n\n" + OLD + "\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

        assertThat(keys.vault().isCurrent(before)).isFalse();
        assertThat(keys.vault().open(before, ROW)).isEqualTo(SECRET);
    }

    @Test
    void a_file_that_is_missing_is_named(@TempDir Path directory) {
        assertThatThrownBy(() -> new MasterKeyFile(directory.resolve("none")).vault())
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("none");
    }

    private static KeyVault vault(String keys) {
        return new KeyVault(MasterKeys.parse(keys));
    }

    private static String base64(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
