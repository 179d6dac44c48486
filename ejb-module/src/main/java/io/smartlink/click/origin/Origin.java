package io.smartlink.click.origin;

import io.smartlink.visit.Location;
import org.jspecify.annotations.Nullable;

/**
 * What stays of a visitor's address when the address itself is dropped.
 *
 * @param visitor the {@link VisitorHash}; null if the visitor objects, or the salt of that day is gone
 * @param location where it is; without region and city if the visitor objects
 */
public record Origin(@Nullable Long visitor, Location location) {
    public static final Origin UNKNOWN = new Origin(null, Location.UNKNOWN);
}
