package io.smartlink.certificate;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that happened to a host's certificate. */
public record CertificateEvent(
        Instant at, Kind kind, @Nullable String detail) {
    /** What can happen. */
    public enum Kind {
        ORDERED,
        ISSUED,
        FAILED,
        REVOKED;

        /** The word that stands in the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
