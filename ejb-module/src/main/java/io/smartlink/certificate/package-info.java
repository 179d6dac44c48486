/**
 * Certificates of our hosts: ordered from a certificate authority as soon as a host serves, renewed in time, revoked when
 * it is removed; or the operator's own. Imports {@code platform}, {@code account} and {@code customdomain}.
 *
 * <p>Start reading at {@link io.smartlink.certificate.CertificateOrders}, the way of one order; {@link
 * io.smartlink.certificate.CertificateDesk} says who begins it and when, {@code serve} what handshakes and requests see
 * of it.
 */
@NullMarked
package io.smartlink.certificate;

import org.jspecify.annotations.NullMarked;
