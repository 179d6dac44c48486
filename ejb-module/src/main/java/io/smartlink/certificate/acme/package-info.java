/**
 * What is asked of a certificate authority, without its protocol, and what is looked at before it is asked. Imports {@code
 * customdomain}. Start reading at {@link io.smartlink.certificate.acme.CertificateAuthority}.
 */
@NullMarked
package io.smartlink.certificate.acme;

import org.jspecify.annotations.NullMarked;
