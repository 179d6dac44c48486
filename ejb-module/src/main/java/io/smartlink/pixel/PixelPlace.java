package io.smartlink.pixel;

import io.smartlink.address.ItemKind;

/**
 * One item that fires a pixel.
 *
 * @param itemId unique over all kinds
 * @param address host and slug, as people say it
 */
public record PixelPlace(ItemKind kind, long itemId, String address) {}
