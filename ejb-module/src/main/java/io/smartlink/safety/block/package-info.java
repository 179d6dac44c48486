/**
 * Stops links for safety, and lets them go again. Imports {@code address}, {@code mail} and {@code platform}. Start reading at
 * {@link io.smartlink.safety.block.LinkBlocks}.
 */
@NullMarked
package io.smartlink.safety.block;

import org.jspecify.annotations.NullMarked;
