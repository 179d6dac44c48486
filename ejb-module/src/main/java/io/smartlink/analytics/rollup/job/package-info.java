/**
 * What happens to visits without being asked: they are rolled up, expire, and are counted again. Start reading at {@link
 * io.smartlink.analytics.rollup.job.RollupTimer}. Imports {@code platform}, {@code account}, {@code analytics.rollup} and
 * {@code analytics.rollup.store}.
 */
@NullMarked
package io.smartlink.analytics.rollup.job;

import org.jspecify.annotations.NullMarked;
