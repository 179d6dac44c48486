package io.smartlink.analytics.figure;

/**
 * The visits with one value of a dimension.
 *
 * @param uniqueVisitors daily unique visitors with this value
 */
public record BreakdownItem(String value, long visits, long uniqueVisitors) {}
