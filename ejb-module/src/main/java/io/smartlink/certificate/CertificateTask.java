package io.smartlink.certificate;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for a host now, by whoever holds the claim.
 *
 * @param claim number of the claim; what comes of the task counts only while it holds
 * @param location of the present certificate at the authority; null while there is none
 * @param notAfter until when the present certificate is valid; null while there is none
 * @param orderDue whether a certificate is to be ordered, else only the renewal window is to be asked for
 * @param attempts in vain since the last success
 */
record CertificateTask(
        String hostname,
        long claim,
        @Nullable URI location,
        @Nullable Instant notAfter,
        boolean orderDue,
        int attempts) {}
