package io.smartlink.safety.strike;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A strike as lists show it.
 *
 * @param accountName of the account that it counts for
 * @param suspended whether that account is suspended now
 * @param host that it was tried to lead to
 * @param url the whole address
 * @param reason the verdict, such as {@code Safe Browsing: MALWARE}
 * @param struckBy label of the actor who tried
 * @param forgivenAt null while it counts
 */
public record StrikeRow(
        long id,
        long accountId,
        String accountName,
        boolean suspended,
        String host,
        String url,
        String reason,
        String struckBy,
        Instant at,
        @Nullable Instant forgivenAt,
        @Nullable String forgivenBy,
        @Nullable String forgivenReason) {
    /** Whether it counts. */
    public boolean counts() {
        return forgivenAt == null;
    }
}
