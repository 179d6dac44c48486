/**
 * Formats that links are written in and fed from: vCards and photos. Imports {@code link.target}, the vCard library and
 * ImageIO. Start reading at {@link io.smartlink.link.adapter.VcardWriter}.
 */
@NullMarked
package io.smartlink.link.adapter;

import org.jspecify.annotations.NullMarked;
