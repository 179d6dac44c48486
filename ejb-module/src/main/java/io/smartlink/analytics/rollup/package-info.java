/**
 * Totals of UTC days that make reports fast and outlive the visits that they were made of. Start reading at {@link
 * io.smartlink.analytics.rollup.DayRollup}. Below it: {@code tally} counts visits into rollups, {@code store} keeps them,
 * {@code job} makes them, lets raw visits expire and counts again. This package imports {@code analytics.question} and
 * {@code visit}.
 */
@NullMarked
package io.smartlink.analytics.rollup;

import org.jspecify.annotations.NullMarked;
