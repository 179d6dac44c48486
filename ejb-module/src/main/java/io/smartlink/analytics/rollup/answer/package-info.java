/**
 * Answers questions from rollups as far as they reach. Start reading at {@link
 * io.smartlink.analytics.rollup.answer.RollupPlan}. Imports {@code platform}, {@code visit}, {@code analytics.question},
 * {@code analytics.figure}, {@code analytics.rollup}, {@code analytics.rollup.tally} and {@code analytics.rollup.store}.
 */
@NullMarked
package io.smartlink.analytics.rollup.answer;

import org.jspecify.annotations.NullMarked;
