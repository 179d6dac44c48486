package io.smartlink.customdomain;

/** A domain serves from now on; fired inside the transaction that says so. */
public record DomainVerified(String hostname) {}
