package io.smartlink.account.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Origin;
import io.smartlink.account.actor.Role;
import io.smartlink.account.actor.Scope;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyBoundsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Actor OWNER = Actor.member(1, 2, "a@brand.example", Role.OWNER, false);
    private static final Actor OPERATOR = Actor.member(1, 2, "o@host.example", Role.OWNER, true);
    private static final Actor KEY = new Actor(
            1, 3, "key:x", Role.ADMIN, false, Set.of(Scope.ACCOUNT_READ, Scope.ACCOUNT_WRITE), Origin.api(null, null));

    @ParameterizedTest
    @EnumSource(Scope.class)
    void a_member_gives_every_scope_but_the_operator_s(Scope scope) {
        KeyDraft draft = draft(null, scope);

        assertThat(refused(OWNER, null, draft)).isEqualTo(scope == Scope.OPERATOR);
        assertThat(refused(OPERATOR, null, draft)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void a_key_gives_only_what_it_has(Scope scope) {
        boolean has = scope == Scope.ACCOUNT_READ || scope == Scope.ACCOUNT_WRITE;

        assertThat(refused(KEY, null, draft(null, scope))).isEqualTo(!has);
    }

    @Test
    void a_key_makes_none_that_outlives_it_by_an_instant() {
        assertThat(refused(KEY, LATER, draft(LATER, Scope.ACCOUNT_READ))).isFalse();
        assertThat(refused(KEY, LATER, draft(LATER.plusNanos(1), Scope.ACCOUNT_READ)))
                .isTrue();
        assertThat(refused(KEY, LATER, draft(null, Scope.ACCOUNT_READ))).isTrue();
    }

    @Test
    void an_end_lies_in_the_future() {
        assertThat(refused(OWNER, null, draft(NOW, Scope.LINKS_READ))).isTrue();
        assertThat(refused(OWNER, null, draft(NOW.plusNanos(1), Scope.LINKS_READ)))
                .isFalse();
    }

    @Test
    void a_change_takes_scopes_away_and_gives_none() {
        KeyBounds bounds = new KeyBounds(OWNER, null, NOW);
        KeyDraft both = draft(null, Scope.LINKS_READ, Scope.LINKS_WRITE);
        KeyDraft one = draft(null, Scope.LINKS_READ);

        assertThatCode(() -> bounds.requireChange(both, one)).doesNotThrowAnyException();
        assertThatThrownBy(() -> bounds.requireChange(one, both)).isInstanceOf(ValidationFailedException.class);
    }

    @Test
    void an_end_that_has_passed_may_stay_as_it_is() {
        KeyDraft expired = draft(NOW.minusSeconds(1), Scope.LINKS_READ);
        KeyDraft renamed = new KeyDraft("Other", expired.scopes(), expired.expiresAt());

        assertThatCode(() -> new KeyBounds(OWNER, null, NOW).requireChange(expired, renamed))
                .doesNotThrowAnyException();
    }

    @Test
    void a_key_changes_none_that_may_more_than_itself() {
        KeyDraft stronger = draft(LATER, Scope.LINKS_READ);

        assertThatThrownBy(() -> new KeyBounds(KEY, null, NOW).requireChange(stronger, draft(null, Scope.LINKS_READ)))
                .isInstanceOf(ValidationFailedException.class);
    }

    @Test
    void a_key_needs_a_name_and_a_scope() {
        assertThatThrownBy(() -> new KeyDraft(" ", List.of(), null))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("name", "scopes"));
        assertThatThrownBy(() -> new KeyDraft("x".repeat(101), List.of(Scope.LINKS_READ), null))
                .isInstanceOf(ValidationFailedException.class);
    }

    private static KeyDraft draft(@Nullable Instant end, Scope... scopes) {
        return new KeyDraft("Key", List.of(scopes), end);
    }

    private static boolean refused(Actor maker, @Nullable Instant makersEnd, KeyDraft draft) {
        try {
            new KeyBounds(maker, makersEnd, NOW).require(draft);
            return false;
        } catch (ValidationFailedException refused) {
            return true;
        }
    }
}
