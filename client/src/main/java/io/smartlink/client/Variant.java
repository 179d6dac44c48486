package io.smartlink.client;

/**
 * One of several destinations that visitors are spread over.
 *
 * @param name told apart in reports
 * @param weight 1 to 10,000; its share is weight / sum of weights
 */
public record Variant(String name, int weight, String destination) {}
