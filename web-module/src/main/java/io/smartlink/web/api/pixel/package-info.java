/**
 * Pixels in the API. Imports {@code pixel} of the core, {@code web.api.call} and {@code web.api.json}. Start reading at {@link
 * io.smartlink.web.api.pixel.PixelsResource}.
 */
@NullMarked
package io.smartlink.web.api.pixel;

import org.jspecify.annotations.NullMarked;
