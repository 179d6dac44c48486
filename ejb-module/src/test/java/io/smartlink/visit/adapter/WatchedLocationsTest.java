package io.smartlink.visit.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.visit.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchedLocationsTest {
    private static final String BOXFORD = "2.125.160.216";
    private static final Location IN_BOXFORD = new Location("GB", "GB-ENG", "Boxford");

    @TempDir
    Path directory;

    @Test
    void knows_cities_and_regions_of_a_city_file() throws IOException {
        WatchedLocations locations = watching(write("GeoIP2-City-Test.mmdb"));

        assertThat(locations.of(BOXFORD)).isEqualTo(IN_BOXFORD);
        assertThat(locations.of("89.160.20.112")).isEqualTo(new Location("SE", "SE-E", "Linköping"));
        assertThat(locations.type()).contains("GeoIP2-City");
        assertThat(locations.builtAt())
                .hasValueSatisfying(built -> assertThat(built).isAfter(Instant.EPOCH));
        assertThat(locations.trouble()).isEmpty();
    }

    @Test
    void knows_countries_by_the_file_of_the_product() {
        WatchedLocations locations = new WatchedLocations(Optional.empty());
        locations.refresh();

        assertThat(locations.of("89.160.20.112")).isEqualTo(Location.of("SE"));
        assertThat(locations.builtAt()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "999.1.1.1", "2.125.160.216 ", "\u0000", "fe80::1%eth0", "127.0.0.1"})
    void what_is_no_address_or_nobodys_is_nowhere(String address) throws IOException {
        assertThat(watching(write("GeoIP2-City-Test.mmdb")).of(address)).isEqualTo(Location.UNKNOWN);
    }

    @Test
    void a_missing_file_leaves_everything_unknown_until_it_comes() throws IOException {
        Path file = directory.resolve("location.mmdb");
        WatchedLocations locations = watching(file);
        assertThat(locations.of(BOXFORD)).isEqualTo(Location.UNKNOWN);
        assertThat(locations.trouble()).isPresent();
        assertThat(locations.type()).isEmpty();

        write("GeoIP2-City-Test.mmdb");
        locations.refresh();

        assertThat(locations.of(BOXFORD)).isEqualTo(IN_BOXFORD);
        assertThat(locations.trouble()).isEmpty();
    }

    @Test
    void another_file_in_its_place_is_taken_without_a_restart() throws IOException {
        Path file = write("geo-whois-asn-country.mmdb");
        WatchedLocations locations = watching(file);
        assertThat(locations.of(BOXFORD)).isEqualTo(Location.of("GB"));

        write("GeoIP2-City-Test.mmdb");
        locations.refresh();

        assertThat(locations.of(BOXFORD)).isEqualTo(IN_BOXFORD);
    }

    @Test
    void a_half_written_file_keeps_the_one_before() throws IOException {
        Path file = write("GeoIP2-City-Test.mmdb");
        byte[] whole = Files.readAllBytes(file);
        WatchedLocations locations = watching(file);

        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        locations.refresh();
        assertThat(locations.of(BOXFORD)).isEqualTo(IN_BOXFORD);
        assertThat(locations.trouble()).isPresent();
        Files.delete(file);
        locations.refresh();
        assertThat(locations.of(BOXFORD)).isEqualTo(IN_BOXFORD);
        Files.write(file, whole);
        locations.refresh();

        assertThat(locations.of(BOXFORD)).isEqualTo(IN_BOXFORD);
        assertThat(locations.trouble()).isEmpty();
    }

    @Test
    void a_file_that_is_no_location_file_is_said_to_be_none() throws IOException {
        Path file = Files.writeString(directory.resolve("location.mmdb"), "not at all");

        assertThat(watching(file).trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble).contains("location.mmdb"));
    }

    @Test
    void leaves_no_copies_behind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = copiesIn(temporary);

        watching(write("GeoIP2-City-Test.mmdb"));

        assertThat(copiesIn(temporary)).isEqualTo(before);
    }

    @Test
    void is_read_undisturbed_while_the_file_is_replaced() throws Exception {
        Path file = write("GeoIP2-City-Test.mmdb");
        WatchedLocations locations = watching(file);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<Boolean> undisturbed = reader.submit(() -> {
            boolean right = true;
            while (!done.get()) {
                right &= locations.of(BOXFORD).equals(IN_BOXFORD);
            }
            return right;
        });

        for (int i = 1; i <= 30; i++) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(i)));
            locations.refresh();
        }
        done.set(true);

        assertThat(undisturbed.get()).isTrue();
        reader.shutdown();
    }

    private static long copiesIn(Path temporary) throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("smartlink-location"))
                    .count();
        }
    }

    private static WatchedLocations watching(Path file) {
        return new WatchedLocations(Optional.of(file));
    }

    private Path write(String resource) throws IOException {
        Path file = directory.resolve("location.mmdb");
        try (InputStream in = Objects.requireNonNull(LocationFile.class.getResourceAsStream(resource))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
