package io.smartlink.client;

import java.time.Instant;

/**
 * A design that an account keeps for its QR codes.
 *
 * @param version counts the edits
 */
public record QrTemplate(String id, String name, QrDesign design, long version, Instant createdAt, Instant updatedAt) {}
