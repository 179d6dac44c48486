package io.smartlink.click.spool;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.click.spool.SpoolMark.Place;
import io.smartlink.click.spool.SpoolMark.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolMarkTest {
    @TempDir
    Path directory;

    @Test
    void begins_at_the_beginning() throws IOException {
        assertThat(SpoolMark.open(file()).state()).isEqualTo(State.at(Place.BEGINNING));
    }

    @Test
    void remembers_the_last_state() throws IOException {
        SpoolMark mark = SpoolMark.open(file());
        State underWay = new State(new Place(3, 640), new UUID(0, 0), 1280);

        mark.write(State.at(new Place(2, 64)));
        assertThat(SpoolMark.open(file()).state()).isEqualTo(State.at(new Place(2, 64)));
        mark.write(underWay);
        assertThat(SpoolMark.open(file()).state()).isEqualTo(underWay);
    }

    @Test
    void falls_back_to_the_state_before_when_the_last_one_was_torn() throws IOException {
        SpoolMark mark = SpoolMark.open(file());
        mark.write(State.at(new Place(1, 64)));
        mark.write(State.at(new Place(1, 128)));
        mark.write(State.at(new Place(1, 192)));

        byte[] bytes = Files.readAllBytes(file());
        bytes[512 + 24] ^= 1;
        Files.write(file(), bytes);

        assertThat(SpoolMark.open(file()).state()).isEqualTo(State.at(new Place(1, 128)));
    }

    private Path file() {
        return directory.resolve("mark");
    }
}
