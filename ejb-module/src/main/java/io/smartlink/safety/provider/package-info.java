/**
 * What others know about dangerous addresses: the port to a threat provider, its settings, and the look-up with its cache
 * and its patience. Imports {@code link.check}. Start reading at {@link io.smartlink.safety.provider.ThreatLookup}.
 */
@NullMarked
package io.smartlink.safety.provider;

import org.jspecify.annotations.NullMarked;
