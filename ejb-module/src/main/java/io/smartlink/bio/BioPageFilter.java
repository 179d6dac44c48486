package io.smartlink.bio;

import org.jspecify.annotations.Nullable;

/**
 * Which pages of the account are listed; null stands for "any".
 *
 * @param search text found in slug, title or the profile's name, whatever its case
 * @param domain hostname
 */
public record BioPageFilter(
        @Nullable String search,
        @Nullable String domain,
        @Nullable BioPageStatus status) {
    public static final BioPageFilter ALL = new BioPageFilter(null, null, null);
}
