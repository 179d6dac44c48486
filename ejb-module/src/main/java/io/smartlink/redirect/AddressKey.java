package io.smartlink.redirect;

/** A short address as caches and notifications name it. */
public record AddressKey(long domainId, String slugKey) {}
