/**
 * Our own rules about destinations, pure: one written form of an address, the operator's blocklist, hosts that look like
 * others. Imports {@code customdomain.Hostname} and {@code link.target}. Start reading at {@link
 * io.smartlink.safety.rule.CanonicalUrl}.
 */
@NullMarked
package io.smartlink.safety.rule;

import org.jspecify.annotations.NullMarked;
