/**
 * What visitors see of certificates: those that handshakes get, on every node and without a restart, and which hosts send
 * plain HTTP on to HTTPS. Imports {@code certificate} and {@code platform}. Start reading at {@link
 * io.smartlink.certificate.serve.ServedCertificates}.
 */
@NullMarked
package io.smartlink.certificate.serve;

import org.jspecify.annotations.NullMarked;
