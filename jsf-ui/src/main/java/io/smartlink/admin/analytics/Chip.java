package io.smartlink.admin.analytics;

/**
 * A filter that holds.
 *
 * @param name what is filtered by, such as "Country"
 * @param value what it must be, in words
 * @param without the query string of the page without it
 */
public record Chip(String name, String value, String without) {}
