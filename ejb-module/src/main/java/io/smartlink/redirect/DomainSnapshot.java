package io.smartlink.redirect;

/**
 * A serving domain as the hot path knows it.
 *
 * @param hostname lower case, A-labels
 * @param caseSensitive whether slugs keep their case when they are compared
 */
public record DomainSnapshot(long id, String hostname, boolean caseSensitive) {}
