/**
 * Where visits wait until they are at the queue: memory-mapped files that take a visit in without a lock or a system call
 * and give it out in batches, the same batch again after a crash. {@link io.smartlink.click.spool.ClickSpool} is the end
 * that the hot path writes to, {@link io.smartlink.click.spool.SpoolOutlet} the one that the sender reads from; start at
 * the first. Imports {@code visit} and {@code redirect}; knows nothing of what is above it in {@code click}.
 */
@NullMarked
package io.smartlink.click.spool;

import org.jspecify.annotations.NullMarked;
