package io.smartlink.client;

/** Why an operator does something; it stays in the audit log. */
public record Reason(String reason) {}
