package io.smartlink.redirect;

import io.smartlink.link.rule.Utm;
import org.jspecify.annotations.Nullable;

/** What stands at an address, immutable. */
public sealed interface ItemSnapshot permits LinkSnapshot, PageSnapshot {
    /** Unique over all kinds; visits are recorded under it. */
    long id();

    AccountSnapshot account();

    /** Why nobody gets anything, whatever the visit; null if nothing stops it. */
    @Nullable
    Outcome stop();

    /** What it sets where a visitor brings nothing. */
    Utm utm();

    /** Whether it is a QR code's own, so that every visit is a scan. */
    default boolean ofQrCode() {
        return false;
    }
}
