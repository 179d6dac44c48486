package io.smartlink.analytics;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExportPlacesTest {
    private final ExportPlaces places = new ExportPlaces();

    @Test
    void one_account_takes_half_of_the_places_and_leaves_the_others_theirs() {
        take(1, ExportPlaces.PLACES_OF_AN_ACCOUNT);

        assertThatThrownBy(() -> places.take(1)).isInstanceOf(ExportsBusyException.class);
        assertThatCode(() -> places.take(2)).doesNotThrowAnyException();
    }

    @Test
    void all_together_take_no_more_than_there_are() {
        take(1, ExportPlaces.PLACES_OF_AN_ACCOUNT);
        take(2, ExportPlaces.PLACES - ExportPlaces.PLACES_OF_AN_ACCOUNT);

        assertThatThrownBy(() -> places.take(3)).isInstanceOf(ExportsBusyException.class);
    }

    @Test
    void a_place_that_was_left_can_be_taken() {
        take(1, ExportPlaces.PLACES_OF_AN_ACCOUNT);

        places.leave(1);

        assertThatCode(() -> places.take(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> places.take(1)).isInstanceOf(ExportsBusyException.class);
    }

    private void take(long account, int count) {
        for (int i = 0; i < count; i++) {
            places.take(account);
        }
    }
}
