package io.smartlink.redirect;

import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * What the cache knows of one address: what stands there or that nothing does, and when the database last said so.
 *
 * <p>The claim to refresh it belongs to the entry itself, so that of many visitors one asks, and asks again a second
 * later if nothing came of it.
 */
final class CachedAddress {
    private static final long CLAIM_NANOS = 1_000_000_000L;
    private static final AtomicLongFieldUpdater<CachedAddress> NEXT_REFRESH =
            AtomicLongFieldUpdater.newUpdater(CachedAddress.class, "nextRefreshNanos");

    final @Nullable ItemSnapshot item;
    final long confirmedAtNanos;
    private volatile long nextRefreshNanos;

    CachedAddress(@Nullable ItemSnapshot item, long confirmedAtNanos) {
        this.item = item;
        this.confirmedAtNanos = confirmedAtNanos;
        this.nextRefreshNanos = confirmedAtNanos;
    }

    boolean belongsTo(long accountId) {
        return item != null && item.account().id() == accountId;
    }

    /** Whether the caller is the one who refreshes now. */
    boolean claimRefresh(long nowNanos) {
        long next = nextRefreshNanos;
        return nowNanos - next >= 0 && NEXT_REFRESH.compareAndSet(this, next, nowNanos + CLAIM_NANOS);
    }
}
