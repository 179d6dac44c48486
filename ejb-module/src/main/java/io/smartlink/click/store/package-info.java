/**
 * Where visits end: one transaction for each batch, with partitions by day, texts kept once, and daily counts. Start
 * reading at {@link io.smartlink.click.store.ClickStore}; {@link io.smartlink.click.store.PostgresVisits} stands in front
 * of it. Imports {@code platform}, {@code visit}, {@code redirect} and {@code click.enrich}.
 */
@NullMarked
package io.smartlink.click.store;

import org.jspecify.annotations.NullMarked;
