package io.smartlink.web.api.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.account.actor.Role;
import io.smartlink.account.member.MemberDraft;
import io.smartlink.account.member.NewInvitation;
import io.smartlink.platform.ValidationFailedException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberBodyTest {
    private static final MemberDraft ANN = new MemberDraft("Ann", Role.EDITOR);

    @Test
    void what_a_patch_leaves_out_stays() {
        assertThat(MemberBody.patched(ANN, json("{}"))).isEqualTo(ANN);
        assertThat(MemberBody.patched(ANN, json("{'role': 'admin'}"))).isEqualTo(new MemberDraft("Ann", Role.ADMIN));
        assertThat(MemberBody.patched(ANN, json("{'name': ' Ann B. '}")))
                .isEqualTo(new MemberDraft("Ann B.", Role.EDITOR));
    }

    @Test
    void every_fault_of_a_patch_is_named() {
        assertThatThrownBy(() -> MemberBody.patched(
                        ANN, json("{'role': 'OWNER', 'name': '', 'email': 'x@y.example', 'password': 'x'}")))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.field(), fault -> fault.code())
                        .containsExactlyInAnyOrder(
                                tuple("role", "unknown-value"),
                                tuple("name", "bad-length"),
                                tuple("email", "read-only"),
                                tuple("password", "unknown-field")));
        assertThatThrownBy(() -> MemberBody.patched(ANN, json("{'role': null, 'name': null}")))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.code())
                        .containsExactlyInAnyOrder("required", "required"));
    }

    @Test
    void an_invitation_has_address_and_role() {
        assertThat(MemberBody.invited(json("{'email': ' Ann@Brand.example', 'role': 'owner'}")))
                .isEqualTo(new NewInvitation("ann@brand.example", Role.OWNER));
        assertThatThrownBy(() -> MemberBody.invited(json("{'name': 'x'}")))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.field(), fault -> fault.code())
                        .containsExactlyInAnyOrder(
                                tuple("name", "unknown-field"), tuple("email", "required"), tuple("role", "required")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ann", "@", "a@b@c", "a b@c.example", "key:x@y.example", "a@b,c@d.example", "<a@b.example>"})
    void what_is_no_address_is_not_invited(String email) {
        assertThatThrownBy(() -> MemberBody.invited(json("{'email': '" + email + "', 'role': 'viewer'}")))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.field())
                        .containsExactly("email"));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
