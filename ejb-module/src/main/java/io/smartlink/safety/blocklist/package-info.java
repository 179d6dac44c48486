/**
 * The operator's blocklist: what nobody may lead to. Imports {@code safety.rule}, {@code safety.block} and {@code
 * safety.review}. Start reading at {@link io.smartlink.safety.blocklist.BlocklistService}.
 */
@NullMarked
package io.smartlink.safety.blocklist;

import org.jspecify.annotations.NullMarked;
