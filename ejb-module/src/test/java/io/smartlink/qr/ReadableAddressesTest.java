package io.smartlink.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.ErrorCorrection;
import io.smartlink.qr.design.ModuleShape;
import io.smartlink.qr.drawing.adapter.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No address may be refused for its data: of those by the preferred mask, about one in a hundred cannot be read. */
class ReadableAddressesTest {
    private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://go.example:40123/yJktMzG",
                "http://go.example:40123/N7RngJ6",
                "https://go.example/aFwnbtm",
                "https://go.example/jbh5TNT",
                "http://go.example:40123/4U3ABrG",
                "https://links.company.example/wt6UB2y"
            })
    void an_address_whose_data_look_like_an_eye_gets_another_mask(String address) {
        assertThat(Drawing.of(address, Design.PLAIN).failure()).isEmpty();
    }

    @Test
    void random_addresses_are_all_read_in_the_plain_design() {
        assertThat(unread(400, Design.PLAIN)).isEmpty();
    }

    /** By the first mask alone, about every other one is missed out of focus. */
    @Test
    void random_addresses_are_all_read_in_a_design_that_runs_together_out_of_focus() {
        Design bars = new Design(
                801,
                5,
                ErrorCorrection.H,
                null,
                null,
                false,
                null,
                ModuleShape.VERTICAL,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(unread(100, bars)).isEmpty();
    }

    private static List<String> unread(int addresses, Design design) {
        Random random = new Random(20261123);
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < addresses; i++) {
            StringBuilder address = new StringBuilder("https://go.example/");
            for (int k = 0; k < 7; k++) {
                address.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            Drawing.of(address.toString(), design).failure().ifPresent(failure -> unread.add(address + " " + failure));
        }
        return unread;
    }
}
