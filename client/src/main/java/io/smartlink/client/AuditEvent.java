package io.smartlink.client;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was changed.
 *
 * @param action what was done, such as {@code link.created}
 * @param subjectId id of what it was done to
 * @param subject its name at the time
 * @param actorKind {@code member}, {@code api-key}, {@code operator} or {@code system}
 * @param actor a member's e-mail address, {@code key:} and a key's name, {@code operator} or {@code system}
 * @param source {@code console}, {@code api} or {@code system}
 * @param address the IP address that it came from
 * @param requestId {@code X-Request-Id} of the request
 * @param before the fields that were changed, as they were
 * @param after the same as they became; of a secret only that it is set or has changed
 */
public record AuditEvent(
        String id,
        Instant at,
        String action,
        String subjectKind,
        String subjectId,
        String subject,
        String actorKind,
        @Nullable String actorId,
        String actor,
        String source,
        @Nullable String address,
        @Nullable String requestId,
        Map<String, JsonValue> before,
        Map<String, JsonValue> after) {}
