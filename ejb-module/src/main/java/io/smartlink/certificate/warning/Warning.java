package io.smartlink.certificate.warning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that cannot be had.
 *
 * @param accountId whose domain the host is
 * @param error why the last order failed
 * @param notAfter until when the present certificate works; null if there is none
 */
record Warning(
        long accountId,
        String hostname,
        String error,
        @Nullable Instant notAfter) {}
