/**
 * Certificates of the HTTPS listener, chosen by the server name that a client asks for (RFC 6066 §3). Stands on the
 * server's own class path, because the listener is up before the application is; the application fills {@link
 * io.smartlink.tls.CertificateStore}, where to start reading. Imports nothing but the JDK.
 */
@NullMarked
package io.smartlink.tls;

import org.jspecify.annotations.NullMarked;
