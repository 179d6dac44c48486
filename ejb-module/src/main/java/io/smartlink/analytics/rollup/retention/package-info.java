/**
 * Raw visits go, rollups stay. Start reading at {@link io.smartlink.analytics.rollup.retention.RetentionRun}. Imports
 * {@code platform}, {@code click.store}, {@code analytics.rollup} and {@code analytics.rollup.store}.
 */
@NullMarked
package io.smartlink.analytics.rollup.retention;

import org.jspecify.annotations.NullMarked;
