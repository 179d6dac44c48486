/**
 * What happened after the answer: visits wait in the spool, go through the queue and end in the database, each exactly
 * once. {@link io.smartlink.click.spool.ClickSpool} takes them in on the hot path, {@link io.smartlink.click.ClickSender} turns
 * the address into an origin and sends batches, {@link io.smartlink.click.ClickListener} takes a batch from the queue,
 * {@link io.smartlink.click.ClickEnricher} reads what the headers say, {@link io.smartlink.click.ClickStore} writes.
 * Start reading at {@link io.smartlink.click.ClickPipeline}, which puts them together. Imports {@code platform}, {@code
 * visit} and {@code redirect}.
 */
@NullMarked
package io.smartlink.click;

import org.jspecify.annotations.NullMarked;
