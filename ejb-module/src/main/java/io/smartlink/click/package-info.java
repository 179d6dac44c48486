/**
 * What happened after the answer: visits wait in the spool, go through the queue and end in the database, each exactly
 * once. {@link io.smartlink.click.spool.ClickSpool} takes them in on the hot path, {@link io.smartlink.click.ClickSender}
 * turns the address into an {@link io.smartlink.click.origin.Origin} and sends batches, {@link
 * io.smartlink.click.ClickListener} takes a batch from the queue, {@link io.smartlink.click.enrich.ClickEnricher} reads
 * what the headers say, {@link io.smartlink.click.store.ClickStore} writes. Start reading at {@link
 * io.smartlink.click.ClickPipeline}, which puts them together. Imports {@code platform}, {@code visit}, {@code redirect}
 * and its own parts, of which each looks only at those before it: {@code spool}, {@code origin}, {@code enrich}, {@code
 * store}.
 */
@NullMarked
package io.smartlink.click;

import org.jspecify.annotations.NullMarked;
