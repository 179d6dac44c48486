package io.smartlink.click.origin;

import io.smartlink.click.spool.SpooledVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Derives from a visitor's address what may be kept of it. A visitor who objects ({@code Sec-GPC}, {@code DNT}) is
 * counted without a hash.
 */
public final class Origins {
    private final VisitorSalts salts;

    public Origins(VisitorSalts salts) {
        this.salts = salts;
    }

    /** @throws RuntimeException if the salt of the visit's day cannot be read now */
    public Origin of(SpooledVisit visit) {
        if (visit.objects()) {
            return Origin.UNKNOWN;
        }
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(visit.atMillis()), ZoneOffset.UTC);
        return salts.ofDay(day)
                .map(salt -> VisitorHash.of(salt, visit.accountId(), visit.address(), visit.userAgent()))
                .map(Origin::new)
                .orElse(Origin.UNKNOWN);
    }
}
