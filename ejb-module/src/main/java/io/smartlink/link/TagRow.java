package io.smartlink.link;

/**
 * A tag of an account's links.
 *
 * @param links how many have it
 */
public record TagRow(String name, long links) {}
