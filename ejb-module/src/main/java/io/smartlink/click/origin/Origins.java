package io.smartlink.click.origin;

import io.smartlink.click.spool.SpooledVisit;
import io.smartlink.visit.Location;
import io.smartlink.visit.Locations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Derives from a visitor's address what may be kept of it. A visitor who objects ({@code Sec-GPC}, {@code DNT}) is counted
 * with the country alone, where the account honours that.
 */
public final class Origins {
    private final VisitorSalts salts;
    private final Locations locations;

    public Origins(VisitorSalts salts, Locations locations) {
        this.salts = salts;
        this.locations = locations;
    }

    /** @throws RuntimeException if the salt of the visit's day cannot be read now */
    public Origin of(SpooledVisit visit) {
        Location location = locations.of(visit.address());
        if (visit.objects()) {
            return new Origin(null, location.countryOnly());
        }
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(visit.atMillis()), ZoneOffset.UTC);
        Long visitor = salts.ofDay(day)
                .map(salt -> VisitorHash.of(salt, visit.accountId(), visit.address(), visit.userAgent()))
                .orElse(null);
        return new Origin(visitor, location);
    }
}
