package io.smartlink.customdomain;

/** A domain that is to be looked at in DNS. */
public record DomainLook(long id, String hostname, String token) {}
