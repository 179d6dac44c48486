package io.smartlink.link.rule;

import io.smartlink.link.target.Destination;
import io.smartlink.platform.FieldChecks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a link redirects.
 *
 * @param startsAt from this instant on it does; null for at once
 * @param expiresAt from this very instant on it no longer does; null for never
 * @param maxClicks people who are sent on before it stops; null for any number
 * @param expiredDestination where visitors go after that instead of a page, as it is sent
 */
public record Schedule(
        @Nullable Instant startsAt,
        @Nullable Instant expiresAt,
        @Nullable Integer maxClicks,
        @Nullable String expiredDestination) {
    public static final int MAX_CLICKS = 1_000_000_000;

    /** Redirects at once and for ever. */
    public static final Schedule ALWAYS = new Schedule(null, null, null, null);

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Schedule {
        String typed = expiredDestination;
        FieldChecks checks = new FieldChecks()
                .that(
                        startsAt == null || expiresAt == null || startsAt.isBefore(expiresAt),
                        "expiresAt",
                        "out-of-range",
                        "expiresAt must be later than startsAt.")
                .that(
                        maxClicks == null || maxClicks >= 1 && maxClicks <= MAX_CLICKS,
                        "maxClicks",
                        "out-of-range",
                        "maxClicks must be between 1 and 1,000,000,000.");
        expiredDestination = typed == null || typed.isBlank()
                ? null
                : checks.made(() -> Destination.textOf("expiredDestination", typed));
        checks.throwIfAny();
    }

    public static Schedule until(@Nullable Instant expiresAt) {
        return new Schedule(null, expiresAt, null, null);
    }
}
