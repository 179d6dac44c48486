/**
 * Counts raw visits again, in another way than they were counted first, and tells the difference. Start reading at {@link
 * io.smartlink.analytics.rollup.recount.DayRecount}. Imports {@code platform}, {@code redirect}, {@code analytics.rollup}
 * and {@code analytics.rollup.store}.
 */
@NullMarked
package io.smartlink.analytics.rollup.recount;

import org.jspecify.annotations.NullMarked;
