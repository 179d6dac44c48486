/**
 * Looks at the destinations of links that are there already: soon at what nobody could check, and from time to time at all of
 * them. Imports {@code link}, {@code safety.inspection}, {@code safety.block} and {@code safety.review}. Start reading at
 * {@link io.smartlink.safety.scan.Scan}.
 */
@NullMarked
package io.smartlink.safety.scan;

import org.jspecify.annotations.NullMarked;
