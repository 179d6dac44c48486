package io.smartlink.account.key;

import io.smartlink.account.actor.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key as lists and the API show it; the key itself is nowhere.
 *
 * @param prefix its first characters, so that people can tell their keys apart
 * @param createdBy label of who made it; null for keys that came with the account
 * @param lastUsedAt to the minute; null for never
 * @param version counts the edits, for ETags
 */
public record KeyRow(
        long id,
        String name,
        String prefix,
        List<Scope> scopes,
        Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        int version) {
    public KeyRow {
        scopes = List.copyOf(scopes);
    }

    public boolean hasExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** The draft that would leave the key as it is. */
    public KeyDraft draft() {
        return new KeyDraft(name, scopes, expiresAt);
    }
}
