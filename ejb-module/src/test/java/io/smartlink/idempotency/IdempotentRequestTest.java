package io.smartlink.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.idempotency.IdempotentRequest.NextUse;
import io.smartlink.platform.ValidationFailedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotentRequestTest {
    private static final Instant BEGUN = Instant.parse("2026-11-22T10:00:00Z");
    private static final RequestFingerprint SAME = fingerprint("{}");
    private static final RequestFingerprint OTHER = fingerprint("{\"a\":1}");
    private static final StoredAnswer CREATED = new StoredAnswer(201, "application/json", "/x", "\"1\"", "{}");

    private final IdempotentRequest running = new IdempotentRequest(SAME, 7, BEGUN, null);
    private final IdempotentRequest answered = new IdempotentRequest(SAME, 7, BEGUN, CREATED);

    @Test
    void the_same_request_is_answered_again_until_a_day_has_passed() {
        assertThat(answered.nextUse(SAME, BEGUN.plusSeconds(1))).isEqualTo(NextUse.REPLAY);
        assertThat(answered.nextUse(SAME, BEGUN.plusSeconds(86_399))).isEqualTo(NextUse.REPLAY);
        assertThat(answered.nextUse(SAME, BEGUN.plusSeconds(86_400))).isEqualTo(NextUse.TAKE_OVER);
    }

    @Test
    void another_request_is_refused_until_a_day_has_passed() {
        assertThat(answered.nextUse(OTHER, BEGUN.plusSeconds(86_399))).isEqualTo(NextUse.REFUSE_AS_MISMATCH);
        assertThat(running.nextUse(OTHER, BEGUN.plusSeconds(1))).isEqualTo(NextUse.REFUSE_AS_MISMATCH);
        assertThat(answered.nextUse(OTHER, BEGUN.plusSeconds(86_400))).isEqualTo(NextUse.TAKE_OVER);
    }

    @Test
    void a_request_that_runs_for_five_minutes_is_taken_for_dead() {
        assertThat(running.nextUse(SAME, BEGUN.plusSeconds(299))).isEqualTo(NextUse.REFUSE_AS_IN_PROGRESS);
        assertThat(running.nextUse(SAME, BEGUN.plusSeconds(300))).isEqualTo(NextUse.TAKE_OVER);
    }

    @Test
    void method_path_and_body_make_the_fingerprint() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);

        assertThat(RequestFingerprint.of("POST", "/links", body))
                .isEqualTo(SAME)
                .hasSameHashCodeAs(SAME);
        assertThat(RequestFingerprint.of("POST", "/other", body)).isNotEqualTo(SAME);
        assertThat(RequestFingerprint.of("PUT", "/links", body)).isNotEqualTo(SAME);
        assertThat(SAME).isNotEqualTo(OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"quoted\"", "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "~!"})
    void visible_ascii_makes_a_key(String text) {
        assertThat(new IdempotencyKey(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "\t", "ä", "\u007f"})
    void anything_else_is_no_key(String text) {
        assertThatThrownBy(() -> new IdempotencyKey(text)).isInstanceOf(ValidationFailedException.class);
    }

    @Test
    void a_key_has_up_to_255_characters() {
        assertThat(new IdempotencyKey("k".repeat(255)).text()).hasSize(255);
        assertThatThrownBy(() -> new IdempotencyKey("k".repeat(256))).isInstanceOf(ValidationFailedException.class);
    }

    private static RequestFingerprint fingerprint(String body) {
        return RequestFingerprint.of("POST", "/links", body.getBytes(StandardCharsets.UTF_8));
    }
}
