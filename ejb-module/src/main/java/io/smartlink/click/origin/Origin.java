package io.smartlink.click.origin;

import org.jspecify.annotations.Nullable;

/**
 * What stays of a visitor's address when the address itself is dropped.
 *
 * @param visitor the {@link VisitorHash}; null if the visitor objects, or the salt of that day is gone
 */
public record Origin(@Nullable Long visitor) {
    public static final Origin UNKNOWN = new Origin(null);
}
