package io.smartlink.certificate.acme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** There is no certificate, for now. The message says why, in words for the domain's owner. */
public final class AuthorityException extends RuntimeException {
    /** Whose fault it is, which decides when to try again. */
    public enum Reason {
        /** The authority was not reached, or is out of order: it has nothing to do with this host. */
        UNREACHABLE,
        /** The authority wants no more orders for now. */
        LIMITED,
        /** The authority said no. */
        REFUSED
    }

    private final Reason reason;
    private final @Nullable Instant retryAt;

    public AuthorityException(Reason reason, String message, @Nullable Instant retryAt, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.retryAt = retryAt;
    }

    public Reason reason() {
        return reason;
    }

    /** When the authority wants to be asked again; null where it did not say. */
    public @Nullable Instant retryAt() {
        return retryAt;
    }
}
