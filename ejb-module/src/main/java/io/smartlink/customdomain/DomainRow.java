package io.smartlink.customdomain;

/**
 * A domain as other features see it.
 *
 * @param hostname lower case, A-labels
 * @param shared whether it is the default domain, which every account may use
 * @param caseSensitive whether {@code /Offer} and {@code /offer} are two addresses
 */
public record DomainRow(long id, String hostname, boolean shared, boolean caseSensitive) {}
