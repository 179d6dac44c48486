package io.smartlink.client;

/**
 * A new entry of the blocklist.
 *
 * @param blockedLinks links that led there and are stopped now
 */
public record AddedBlocklistEntry(BlocklistEntry entry, int blockedLinks) {}
