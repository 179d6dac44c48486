package io.smartlink.client;

/**
 * A destination of its own for some visitors. Rules are asked in their order, and the first that holds decides.
 *
 * @param name told apart in reports
 */
public record Rule(String name, Condition when, String destination) {}
