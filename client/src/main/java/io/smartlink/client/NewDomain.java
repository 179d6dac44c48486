package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/**
 * A domain to be added.
 *
 * @param hostname internationalised or in A-labels; fixed from then on
 * @param caseSensitive whether {@code /Offer} and {@code /offer} are two addresses; fixed from then on
 */
public record NewDomain(
        String hostname,
        boolean caseSensitive,
        @Nullable String rootDestination,
        @Nullable String notFoundDestination,
        @Nullable String robots,
        @Nullable DomainBrand brand) {

    /** A domain about which nothing else is decided yet. */
    public static NewDomain of(String hostname) {
        return new NewDomain(hostname, false, null, null, null, null);
    }
}
