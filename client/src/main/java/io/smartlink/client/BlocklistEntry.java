package io.smartlink.client;

import java.time.Instant;

/** What nobody may lead to. */
public record BlocklistEntry(
        String id, String kind, String value, String reason, Instant createdAt, String createdBy) {}
