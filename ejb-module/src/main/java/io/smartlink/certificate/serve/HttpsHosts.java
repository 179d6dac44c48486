package io.smartlink.certificate.serve;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The hosts that have a certificate of an authority or of the operator, and until when. Read with each request: one lookup,
 * nothing allocated.
 */
public final class HttpsHosts {
    private volatile Map<String, Long> untilMillis = Map.of();

    /** Whether the host's certificate is good at that instant. @param host lower case, without port */
    public boolean contains(String host, long atMillis) {
        Map<String, Long> known = untilMillis;
        if (known.isEmpty()) {
            return false;
        }
        Long until = known.get(host);
        return until != null && atMillis < until;
    }

    /** When the first of the certificates runs out, or has; empty while there is none. */
    OptionalLong soonestMillis() {
        return untilMillis.values().stream().mapToLong(Long::longValue).min();
    }

    void replace(Map<String, Instant> notAfter) {
        untilMillis = notAfter.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().toEpochMilli()));
    }
}
