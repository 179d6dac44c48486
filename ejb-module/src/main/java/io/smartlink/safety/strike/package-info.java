/**
 * Strikes: tries to lead visitors to dangerous places, and what follows from them for the account. Imports {@code account},
 * {@code mail} and {@code platform}. Start reading at {@link io.smartlink.safety.strike.Strikes}.
 */
@NullMarked
package io.smartlink.safety.strike;

import org.jspecify.annotations.NullMarked;
