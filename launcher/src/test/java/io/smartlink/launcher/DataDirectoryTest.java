package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path parent;

    @Test
    void a_new_one_can_be_looked_into_by_its_owner_only() throws IOException {
        Path root = parent.resolve("some/data");

        try (DataDirectory data = DataDirectory.open(root)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_second_launcher_is_refused_until_the_first_lets_go() throws IOException {
        Path root = parent.resolve("data");
        try (DataDirectory first = DataDirectory.open(root)) {
            assertThat(first.root()).isEqualTo(root);
            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> DataDirectory.open(root))
                    .withMessageContaining("Another Smartlink runs on this data directory");
        }

        try (DataDirectory second = DataDirectory.open(root)) {
            assertThat(second.root()).isEqualTo(root);
        }
    }

    @Test
    void one_that_cannot_be_made_is_told_with_the_setting() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "in the way");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .withMessageContaining("SMARTLINK_DATA_DIR");
    }
}
