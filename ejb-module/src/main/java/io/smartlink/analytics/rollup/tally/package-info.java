/**
 * Counts the visits of a UTC day into rollups, in one pass and without a database. Start reading at {@link
 * io.smartlink.analytics.rollup.tally.DayTally}. Imports {@code analytics.rollup} and {@code visit}.
 */
@NullMarked
package io.smartlink.analytics.rollup.tally;

import org.jspecify.annotations.NullMarked;
