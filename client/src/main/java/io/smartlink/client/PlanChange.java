package io.smartlink.client;

/**
 * Another plan for an account.
 *
 * @param plan {@code free} or {@code pro}
 */
public record PlanChange(String plan) {}
