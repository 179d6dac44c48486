package io.smartlink.address;

/** Who stands at an address. */
public record TakenAddress(long itemId, ItemKind kind) {}
