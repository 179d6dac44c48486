package io.smartlink.customdomain;

import java.time.Duration;
import java.util.List;

/** When a domain is looked at again: often while its owner may be setting the records, then ever more seldom. */
final class CheckPauses {
    /** After each look in vain; the last one for ever. */
    static final List<Duration> PENDING = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1));

    static final Duration VERIFIED = Duration.ofDays(1);
    static final Duration FAILING = Duration.ofHours(1);

    /** While DNS does not answer nothing is known of the domain. */
    static final Duration INCONCLUSIVE = Duration.ofMinutes(10);

    private CheckPauses() {}

    /** @param looks in vain so far, at least 1 for a pending domain that was looked at */
    static Duration after(DomainStatus status, int looks) {
        return switch (status) {
            case PENDING -> PENDING.get(Math.min(Math.max(looks, 1), PENDING.size()) - 1);
            case FAILING -> FAILING;
            case VERIFIED, REMOVED -> VERIFIED;
        };
    }
}
