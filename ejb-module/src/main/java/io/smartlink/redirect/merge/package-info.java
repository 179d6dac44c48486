/**
 * A destination with what the visit adds to it, worked out on raw text so that nothing else changes. Pure; imports {@code
 * link} and {@code visit}. Start reading at {@link io.smartlink.redirect.merge.DestinationMerge}.
 */
@NullMarked
package io.smartlink.redirect.merge;

import org.jspecify.annotations.NullMarked;
