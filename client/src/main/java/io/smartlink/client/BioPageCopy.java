package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/** What differs in the copy of a page; null: as the server decides. */
public record BioPageCopy(
        @Nullable String domain,
        @Nullable String slug,
        @Nullable String title) {
    /** On the same domain, at an address that is generated. */
    public static final BioPageCopy PLAIN = new BioPageCopy(null, null, null);
}
