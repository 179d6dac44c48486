/**
 * What one message of the queue carries, and its bytes. Start reading at {@link io.smartlink.click.batch.ClickBatch}. Imports
 * {@code link}, {@code redirect}, {@code visit}, {@code click.origin} and {@code click.enrich}.
 */
@NullMarked
package io.smartlink.click.batch;

import org.jspecify.annotations.NullMarked;
