/**
 * Pixels: the tags of advertising and analytics services that an account fires when a link is followed or a bio
 * page seen, the syntax of their ids, and the origins that each needs. Imports {@code platform}, {@code account} and {@code address}; links, QR codes and bio
 * pages stand above and attach pixels. Start reading at {@link io.smartlink.pixel.PixelService}; docs/pixels.md tells how
 * they fire.
 */
@NullMarked
package io.smartlink.pixel;

import org.jspecify.annotations.NullMarked;
