package io.smartlink.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.qr.design.Design;
import io.smartlink.qr.drawing.adapter.Drawing;
import io.smartlink.qr.reading.adapter.ReadBack;
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
                "https://links.company.example/wt6UB2y"
            })
    void an_address_whose_data_look_like_an_eye_gets_another_mask(String address) {
        assertThat(ReadBack.failure(address, Drawing.of(address, Design.PLAIN), Design.PLAIN))
                .isEmpty();
    }

    @Test
    void random_addresses_are_all_read_in_the_plain_design() {
        Random random = new Random(20261123);
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder address = new StringBuilder("https://go.example/");
            for (int k = 0; k < 7; k++) {
                address.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            ReadBack.failure(address.toString(), Drawing.of(address.toString(), Design.PLAIN), Design.PLAIN)
                    .ifPresent(failure -> unread.add(address + " " + failure));
        }

        assertThat(unread).isEmpty();
    }
}
