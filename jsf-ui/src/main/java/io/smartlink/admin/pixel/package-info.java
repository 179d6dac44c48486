/**
 * The console's pages of pixels, and what the link editor offers of them. Start reading at {@link
 * io.smartlink.admin.pixel.PixelsView}.
 */
@NullMarked
package io.smartlink.admin.pixel;

import org.jspecify.annotations.NullMarked;
