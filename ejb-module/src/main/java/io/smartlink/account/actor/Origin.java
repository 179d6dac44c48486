package io.smartlink.account.actor;

import org.jspecify.annotations.Nullable;

/**
 * Where an actor's command comes from, for the audit log; decides nothing.
 *
 * @param address the IP address of the member or program, seen past trusted proxies; null where there is none. The audit log
 *     alone keeps it
 * @param requestId the request's name in logs; null where it has none
 */
public record Origin(
        Source source, @Nullable String address, @Nullable String requestId) {
    /** Our own timers and listeners. */
    public static final Origin SYSTEM = new Origin(Source.SYSTEM, null, null);

    /** The console, before more is known. */
    static final Origin CONSOLE = new Origin(Source.CONSOLE, null, null);

    public static Origin console(@Nullable String address, @Nullable String requestId) {
        return new Origin(Source.CONSOLE, address, requestId);
    }

    public static Origin api(@Nullable String address, @Nullable String requestId) {
        return new Origin(Source.API, address, requestId);
    }

    /** The ways in. */
    public enum Source {
        CONSOLE,
        API,
        SYSTEM;

        /** The word that stands in the database and the API. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** @throws IllegalArgumentException if the word names no source */
        public static Source of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
