package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/**
 * How our pages look on a domain.
 *
 * @param colour {@code #rrggbb}
 * @param logo a {@code data:} URL of a PNG, JPEG, GIF or WebP image of up to 48 KiB
 */
public record DomainBrand(
        @Nullable String name,
        @Nullable String colour,
        @Nullable String logo) {}
