/** ACME by acme4j, and files in PEM. Start reading at {@link io.smartlink.certificate.adapter.AcmeAuthority}. */
@NullMarked
package io.smartlink.certificate.adapter;

import org.jspecify.annotations.NullMarked;
