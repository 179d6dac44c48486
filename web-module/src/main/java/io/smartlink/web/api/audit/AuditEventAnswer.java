package io.smartlink.web.api.audit;

import io.smartlink.account.audit.AuditEvent;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was recorded, as the API answers it. */
@Schema(name = "AuditEvent")
public record AuditEventAnswer(
        String id,
        Instant at,

        @Schema(description = "What was done, such as link.created.")
        String action,

        String subjectKind,

        @Schema(description = "Id of what it was done to.") String subjectId,

        @Schema(description = "Its name at the time: a short address, a hostname, an e-mail address.")
        String subject,

        @Schema(enumeration = {"member", "api-key", "operator", "system"})
        String actorKind,

        @Schema(nullable = true) @Nullable String actorId,

        @Schema(description = "A member's e-mail address, key: and a key's name, operator or system.")
        String actor,

        @Schema(enumeration = {"console", "api", "system"}) String source,

        @Schema(nullable = true, description = "The IP address that it came from.") @Nullable
        String address,

        @Schema(nullable = true, description = "X-Request-Id of the request.") @Nullable
        String requestId,

        @Schema(description = "The fields that were changed, as they were.")
        Map<String, @Nullable Object> before,

        @Schema(description = "The same as they became; of a secret only that it is set or has changed.")
        Map<String, @Nullable Object> after) {

    static AuditEventAnswer of(AuditEvent event) {
        return new AuditEventAnswer(
                OpaqueId.text(event.id()),
                event.at(),
                event.action(),
                event.subjectKind(),
                event.subjectId(),
                event.subject(),
                event.actorKind(),
                event.actorId() == null ? null : OpaqueId.text(event.actorId()),
                event.actor(),
                event.source(),
                event.address(),
                event.requestId(),
                event.before(),
                event.after());
    }
}
