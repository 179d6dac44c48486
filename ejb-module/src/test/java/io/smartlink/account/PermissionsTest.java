package io.smartlink.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {
    @ParameterizedTest
    @CsvSource({
        "VIEWER, READ_LINKS, true",
        "VIEWER, WRITE_LINKS, false",
        "VIEWER, READ_ANALYTICS, true",
        "VIEWER, READ_ACCOUNT, true",
        "VIEWER, WRITE_ACCOUNT, false",
        "EDITOR, WRITE_ACCOUNT, false",
        "ADMIN, WRITE_ACCOUNT, true",
        "OWNER, WRITE_ACCOUNT, true",
        "EDITOR, WRITE_LINKS, true",
        "ADMIN, WRITE_LINKS, true",
        "OWNER, WRITE_LINKS, true",
        "OWNER, OPERATE, false"
    })
    void a_member_may_what_the_role_says(Role role, Permission permission, boolean allowed) {
        assertThat(Permissions.allow(Actor.member(1, "a@example.com", role, false), permission))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void a_key_without_scopes_may_nothing(Permission permission) {
        Actor key = new Actor(1, "key:x", Role.ADMIN, true, Set.of());

        assertThatThrownBy(() -> Permissions.require(key, permission)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void only_an_operator_operates_and_a_key_of_one_needs_the_scope() {
        assertThat(Permissions.allow(Actor.member(1, "a@example.com", Role.VIEWER, true), Permission.OPERATE))
                .isTrue();
        assertThat(Permissions.allow(
                        new Actor(1, "key:x", Role.ADMIN, false, Set.of(Scope.OPERATOR)), Permission.OPERATE))
                .isFalse();
    }
}
