package io.smartlink.admin.analytics;

/**
 * One of several things to choose from; choosing it is following the link.
 *
 * @param query the query string of the page as it would be then
 */
public record Choice(String label, String query, boolean chosen) {}
