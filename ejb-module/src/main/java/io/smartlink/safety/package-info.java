/**
 * Keeps visitors from dangerous places: our own rules, a threat provider, strikes and what follows from them, the review
 * queue, and the rescan of all destinations. Implements the port {@code link.check.DestinationCheck}. Imports {@code
 * platform}, {@code account}, {@code mail}, {@code customdomain}, {@code address} and {@code link}. Start reading at {@link
 * io.smartlink.safety.SafetyCheck}.
 */
@NullMarked
package io.smartlink.safety;

import org.jspecify.annotations.NullMarked;
