package io.smartlink.client;

/** A tag, and how many of the account's links have it. */
public record LinkTag(String name, long links) {}
