package io.smartlink.safety.blocklist;

/**
 * A new entry of the blocklist, with what followed from it at once.
 *
 * @param blockedLinks links that led there and are stopped now
 */
public record AddedEntry(BlocklistEntry entry, int blockedLinks) {}
