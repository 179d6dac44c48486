package io.smartlink.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.account.AccountSettings;
import io.smartlink.platform.ValidationFailedException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountBodyTest {
    private static final AccountSettings SETTINGS = new AccountSettings(true, false, List.of("203.0.113.0/24"));

    @Test
    void what_a_patch_leaves_out_stays() {
        assertThat(patched("{}")).isEqualTo(SETTINGS);
        assertThat(patched("{'targetPages': true}"))
                .isEqualTo(new AccountSettings(true, true, List.of("203.0.113.0/24")));
    }

    @Test
    void null_takes_a_setting_back_to_its_default() {
        assertThat(patched("{'visitorUtmWins': null, 'targetPages': null, 'excludedAddresses': null}"))
                .isEqualTo(new AccountSettings(false, true, List.of()));
    }

    @Test
    void addresses_are_single_ones_and_ranges_of_both_families() {
        assertThat(patched("{'excludedAddresses': [' 203.0.113.7 ', '2001:db8::/32', '203.0.113.7']}")
                        .excludedAddresses())
                .containsExactly("203.0.113.7", "2001:db8::/32");
    }

    @Test
    void every_entry_that_is_no_range_is_named() {
        assertThatThrownBy(
                        () -> patched("{'excludedAddresses': ['203.0.113.0/33', '10.0.0.0/8', 'office'], 'plan': 'pro',"
                                + " 'targetPages': 'no', 'x': 1}"))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> {
                    assertThat(refused.faults())
                            .extracting(fault -> fault.field(), fault -> fault.code())
                            .containsExactly(
                                    tuple("plan", "read-only"),
                                    tuple("x", "unknown-field"),
                                    tuple("targetPages", "wrong-type"),
                                    tuple("excludedAddresses[0]", "not-a-range"),
                                    tuple("excludedAddresses[2]", "not-a-range"));
                    assertThat(refused.getMessage()).contains("\"203.0.113.0/33\"", "\"office\"");
                });
    }

    private static AccountSettings patched(String patch) {
        JsonObject json =
                Json.createReader(new StringReader(patch.replace('\'', '"'))).readObject();
        return AccountBody.patched(SETTINGS, json);
    }
}
