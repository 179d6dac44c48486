package io.smartlink.visit.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.visit.Location;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocationEntryTest {
    @Test
    void a_subdivision_without_code_goes_by_its_english_name() {
        LocationEntry entry = new LocationEntry(
                null,
                Map.of("iso_code", "de"),
                List.of(Map.of("names", Map.of("en", "Bavaria", "de", "Bayern"))),
                Map.of("names", Map.of("en", "Munich")));

        assertThat(entry.location()).isEqualTo(new Location("DE", "Bavaria", "Munich"));
    }

    @Test
    void the_first_subdivision_is_the_broadest() {
        LocationEntry entry = new LocationEntry(
                null, Map.of("iso_code", "GB"), List.of(Map.of("iso_code", "ENG"), Map.of("iso_code", "WBK")), null);

        assertThat(entry.location()).isEqualTo(new Location("GB", "GB-ENG", null));
    }

    @Test
    void parts_of_an_unexpected_shape_count_for_nothing() {
        assertThat(new LocationEntry("DE", null, "Bavaria", List.of()).location())
                .isEqualTo(Location.of("DE"));
        assertThat(new LocationEntry(null, Map.of("iso_code", 5), List.of(), Map.of("names", "Munich")).location())
                .isEqualTo(Location.UNKNOWN);
        assertThat(new LocationEntry(null, null, null, null).location()).isEqualTo(Location.UNKNOWN);
    }
}
