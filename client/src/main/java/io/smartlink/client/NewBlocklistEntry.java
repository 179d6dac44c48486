package io.smartlink.client;

/**
 * What nobody shall lead to.
 *
 * @param kind {@code host}: that host alone; {@code domain}: it and all below it; {@code pattern}: host, path and query, where
 *     {@code *} stands for any characters
 */
public record NewBlocklistEntry(String kind, String value, String reason) {}
