/** Formats of pictures. Start reading at {@link io.smartlink.media.adapter.PictureSizes}. */
@NullMarked
package io.smartlink.media.adapter;

import org.jspecify.annotations.NullMarked;
