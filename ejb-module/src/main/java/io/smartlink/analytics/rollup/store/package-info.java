/**
 * Rollups and the database: reads visits for tallies, and keeps what they come to. Start reading at {@link
 * io.smartlink.analytics.rollup.store.RollupTable}. Everything works on a connection, so that callers decide what one
 * transaction is. Imports {@code analytics.rollup}, {@code analytics.rollup.tally}, {@code analytics.question}, {@code
 * redirect} and {@code visit}.
 */
@NullMarked
package io.smartlink.analytics.rollup.store;

import org.jspecify.annotations.NullMarked;
