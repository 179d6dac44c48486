/**
 * Whether links may lead where they lead: the port that asks, what it answers, and where a link keeps it. The answer comes
 * from above, from {@code safety}. Imports {@code platform}, {@code account.actor}, {@code link.rule} and {@code link.target}. Start reading
 * at {@link io.smartlink.link.check.DestinationCheck}.
 */
@NullMarked
package io.smartlink.link.check;

import org.jspecify.annotations.NullMarked;
