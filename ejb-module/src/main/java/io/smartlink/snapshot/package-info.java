/**
 * What the hot path learns from the database: snapshots of addresses by JDBC, and the notifications that tell every node
 * when one has changed. Implements the port {@link io.smartlink.redirect.SnapshotSource}; wires and starts the hot path.
 * Imports {@code platform}, {@code account}, {@code address}, {@code customdomain} and {@code redirect}. Start reading at {@link
 * io.smartlink.snapshot.HotPath}.
 */
@NullMarked
package io.smartlink.snapshot;

import org.jspecify.annotations.NullMarked;
