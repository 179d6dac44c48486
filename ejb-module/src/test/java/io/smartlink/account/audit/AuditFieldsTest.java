package io.smartlink.account.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.smartlink.platform.adapter.FieldsJson;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What gets into the audit log, and above all what does not. */
class AuditFieldsTest {
    @ParameterizedTest
    @ValueSource(strings = {"password", "newPassword", "clientSecret", "token", "verifyToken", "keyHash"})
    void a_field_that_sounds_like_a_secret_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditFields().with(name, "x"));
    }

    @Test
    void names_within_a_field_may_be_whatever_people_call_them() {
        assertThat(new AuditFields().with("query", Map.of("token", "x")).values())
                .containsEntry("query", Map.of("token", "x"));
    }

    @Test
    void a_record_is_refused_whatever_is_in_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditFields().with("link", new Key("k")));
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditFields().with("links", List.of(new Key("k"))));
    }

    @Test
    void of_two_states_only_the_fields_that_differ_are_told() {
        AuditFields before =
                new AuditFields().with("title", "a").with("tags", List.of("x")).with("expiresAt", null);
        AuditFields after = new AuditFields()
                .with("title", "a")
                .with("tags", List.of("x", "y"))
                .with("expiresAt", Instant.EPOCH);

        AuditChanges changes = AuditChanges.between(before, after);

        assertThat(changes.before()).containsExactly(entry("tags", List.of("x")), entry("expiresAt", null));
        assertThat(changes.after())
                .containsExactly(entry("tags", List.of("x", "y")), entry("expiresAt", "1970-01-01T00:00:00Z"));
    }

    @Test
    void nothing_changed_is_empty() {
        AuditFields same = new AuditFields().with("title", "a").withSecret("password", "h");

        assertThat(AuditChanges.between(same, same).isEmpty()).isTrue();
    }

    @Test
    void of_a_secret_only_that_it_came_changed_or_went() {
        AuditFields none = new AuditFields().withSecret("password", null);
        AuditFields one = new AuditFields().withSecret("password", "hash-1");
        AuditFields other = new AuditFields().withSecret("password", "hash-2");

        assertThat(AuditChanges.between(none, one).after()).containsExactly(entry("password", "set"));
        assertThat(AuditChanges.between(one, other).before()).containsExactly(entry("password", "set"));
        assertThat(AuditChanges.between(one, other).after()).containsExactly(entry("password", "changed"));
        assertThat(AuditChanges.between(one, none).after()).containsExactly(entry("password", null));
        assertThat(AuditChanges.created(one).after()).containsExactly(entry("password", "set"));
        assertThat(AuditChanges.deleted(one).before()).containsExactly(entry("password", "set"));
        assertThat(AuditChanges.between(one, other).toString()).doesNotContain("hash");
    }

    @Test
    void what_is_new_or_gone_is_told_without_its_empty_fields() {
        AuditFields fields = new AuditFields().with("title", "a").with("campaign", null);

        assertThat(AuditChanges.created(fields)).isEqualTo(new AuditChanges(Map.of(), Map.of("title", "a")));
        assertThat(AuditChanges.deleted(fields)).isEqualTo(new AuditChanges(Map.of("title", "a"), Map.of()));
    }

    @Test
    void long_texts_are_cut() {
        AuditFields fields = new AuditFields().with("note", "x".repeat(20_000));

        assertThat(fields.values().get("note").toString()).hasSize(10_000).endsWith("…");
        assertThat(AuditSubject.named(AuditSubject.Kind.LINK, "y".repeat(1_000)).name())
                .hasSize(AuditSubject.LONGEST);
    }

    @Test
    void json_gives_back_what_was_put_in() {
        AuditFields fields = new AuditFields()
                .with("text", "ä\"\n\u2028")
                .with("number", 42)
                .with("fraction", 0.5)
                .with("flag", true)
                .with("none", null)
                .with("list", Arrays.asList("a", null, List.of(1L)))
                .with("map", Map.of("inner", false));

        Map<String, Object> read = FieldsJson.parse(FieldsJson.text(fields.values()));

        assertThat(FieldsJson.text(read)).isEqualTo(FieldsJson.text(fields.values()));
        assertThat(read)
                .containsEntry("number", 42L)
                .containsEntry("none", null)
                .containsEntry("flag", true);
    }

    @Test
    void words_of_actions_are_told_apart_and_have_the_form_that_the_database_takes() {
        List<String> words =
                Arrays.stream(AuditAction.values()).map(AuditAction::word).toList();

        assertThat(words).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z-]+\\.[a-z-]+"));
        assertThat(words).allMatch(word -> AuditAction.tryParse(word).isPresent());
    }

    /** A record as features have them. */
    private record Key(String text) {}
}
