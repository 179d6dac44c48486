package io.smartlink.web.api.domain;

import io.smartlink.customdomain.DomainEvent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened to a domain. */
@Schema(name = "DomainEvent")
public record DomainEventAnswer(
        Instant at,

        @Schema(enumeration = {"added", "verified", "failing", "recovered", "stopped", "taken", "removed"})
        String kind,

        @Schema(nullable = true) @Nullable String detail) {

    static DomainEventAnswer of(DomainEvent event) {
        return new DomainEventAnswer(event.at(), event.kind().word(), event.detail());
    }
}
