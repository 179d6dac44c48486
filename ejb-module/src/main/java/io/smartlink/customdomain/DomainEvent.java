package io.smartlink.customdomain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a domain, for its owner to read. */
public record DomainEvent(Instant at, Kind kind, @Nullable String detail) {
    /** What can happen. */
    public enum Kind {
        ADDED,
        VERIFIED,
        /** The records have gone; the domain serves for a while. */
        FAILING,
        RECOVERED,
        /** The domain was failing for too long and serves no more. */
        STOPPED,
        /** Another account has proved the hostname first. */
        TAKEN,
        /** Something that it leads to was found dangerous; it leads there no more. */
        UNSAFE,
        /** Nothing that it leads to is dangerous any more. */
        SAFE,
        REMOVED;

        /** The word that stands in the database. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
