package io.smartlink.customdomain;

/** A domain was taken away; fired inside the transaction that does it. */
public record DomainRemoved(String hostname) {}
