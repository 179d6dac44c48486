package io.smartlink.safety.page;

import io.smartlink.bio.BioPageStatus;
import io.smartlink.link.check.Safety;
import io.smartlink.safety.block.BlockedBy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bio page of any account as the operator sees it.
 *
 * @param address hostname and slug
 * @param shortUrl what a visitor types
 * @param blockedBy who has stopped it; null while it is not
 * @param safetyReason what speaks against it, or why it was stopped
 */
public record OperatorPageRow(
        long id,
        long accountId,
        String accountName,
        String address,
        String shortUrl,
        String title,
        BioPageStatus status,
        @Nullable BlockedBy blockedBy,
        Safety safety,
        @Nullable String safetyReason,
        Instant createdAt,
        Instant updatedAt) {

    /** Whether visitors see the page that says so. */
    public boolean isBlocked() {
        return status == BioPageStatus.BLOCKED;
    }
}
