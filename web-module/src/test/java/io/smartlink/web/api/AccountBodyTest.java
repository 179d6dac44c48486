package io.smartlink.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.account.AccountSettings;
import io.smartlink.account.AccountTerms;
import io.smartlink.account.PixelConsent;
import io.smartlink.platform.ValidationFailedException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountBodyTest {
    private static final AccountSettings SETTINGS =
            new AccountSettings("Brand", true, false, false, List.of("203.0.113.0/24"), false);

    @Test
    void what_a_patch_leaves_out_stays() {
        assertThat(patched("{}")).isEqualTo(SETTINGS);
        assertThat(patched("{'targetPages': true}"))
                .isEqualTo(new AccountSettings("Brand", true, true, false, List.of("203.0.113.0/24"), false));
    }

    @Test
    void null_takes_a_setting_back_to_its_default() {
        assertThat(
                        patched(
                                "{'visitorUtmWins': null, 'targetPages': null, 'optOutHonoured': null, 'excludedAddresses': null}"))
                .isEqualTo(new AccountSettings("Brand", false, true, true, List.of(), false));
    }

    @Test
    void firing_without_asking_needs_a_legal_basis_and_keeps_it_for_nothing_else() {
        AccountSettings decided = patched("{'pixelConsent': 'own-basis', 'pixelLegalBasis': ' Contract '}");

        assertThat(decided.pixelConsent()).isEqualTo(PixelConsent.OWN_BASIS);
        assertThat(decided.pixelLegalBasis()).isEqualTo("Contract");
        assertThat(patched("{'pixelConsent': 'ask', 'pixelLegalBasis': 'x'}").pixelLegalBasis())
                .isNull();
        for (String bad : List.of(
                "{'pixelConsent': 'own-basis'}",
                "{'pixelConsent': 'own-basis', 'pixelLegalBasis': ' '}",
                "{'pixelConsent': 'always'}")) {
            assertThatThrownBy(() -> patched(bad)).as(bad).isInstanceOf(ValidationFailedException.class);
        }
    }

    @Test
    void an_account_is_renamed_and_never_without_a_name() {
        assertThat(patched("{'name': ' Other '}").name()).isEqualTo("Other");
        for (String bad : List.of("null", "''", "' '", "'" + "x".repeat(201) + "'", "1")) {
            assertThatThrownBy(() -> patched("{'name': " + bad + "}"))
                    .as(bad)
                    .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                            .extracting(fault -> fault.field())
                            .contains("name"));
        }
    }

    @Test
    void terms_are_plan_and_status_with_a_reason() {
        AccountTerms free = new AccountTerms("free", false, "because");

        assertThat(terms(free, "{}")).isEqualTo(new AccountTerms("free", false, null));
        assertThat(terms(free, "{'plan': 'pro'}").plan()).isEqualTo("pro");
        assertThat(terms(free, "{'status': 'suspended', 'reason': ' spam '}"))
                .isEqualTo(new AccountTerms("free", true, "spam"));
        assertThat(terms(new AccountTerms("pro", true, null), "{'status': 'active', 'reason': 'cleared'}")
                        .suspended())
                .isFalse();
    }

    @Test
    void terms_that_are_none_are_named() {
        AccountTerms free = new AccountTerms("free", false, null);

        assertThatThrownBy(() -> terms(
                        free,
                        "{'status': 'gone', 'plan': null, 'reason': '%s', 'name': 'x', 'y': 1}"
                                .formatted("x".repeat(501))))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.field(), fault -> fault.code())
                        .containsExactlyInAnyOrder(
                                tuple("name", "read-only"),
                                tuple("y", "unknown-field"),
                                tuple("plan", "required"),
                                tuple("status", "unknown-value")));
        assertThatThrownBy(() -> terms(free, "{'reason': '%s'}".formatted("x".repeat(501))))
                .isInstanceOf(ValidationFailedException.class);
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
        return AccountBody.patched(SETTINGS, json(patch));
    }

    private static AccountTerms terms(AccountTerms before, String patch) {
        return AccountBody.patched(before, json(patch));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
