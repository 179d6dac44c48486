/**
 * The domains that short addresses stand on: hostnames, the default domain, who may use which, and which of them is the
 * console's. Imports {@code platform}, {@code account} and {@code mail}. Start reading at {@link
 * io.smartlink.customdomain.DomainService}.
 */
@NullMarked
package io.smartlink.customdomain;

import org.jspecify.annotations.NullMarked;
