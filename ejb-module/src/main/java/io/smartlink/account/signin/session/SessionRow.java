package io.smartlink.account.signin.session;

import java.time.Instant;

/**
 * A stay as its member sees it.
 *
 * @param lastSeenAt up to a minute old
 * @param address IP address that it was begun from
 * @param browser which browser on which system
 */
public record SessionRow(long id, Instant signedInAt, Instant lastSeenAt, String address, String browser) {}
