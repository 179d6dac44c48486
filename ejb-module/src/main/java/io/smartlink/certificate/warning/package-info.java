/**
 * Mails about certificates that cannot be had. Imports {@code mail} and {@code platform}. Start reading at {@link
 * io.smartlink.certificate.warning.CertificateWarnings}.
 */
@NullMarked
package io.smartlink.certificate.warning;

import org.jspecify.annotations.NullMarked;
