/**
 * Figures counted from the raw visits: exact for any span, in any time zone, under any filter. Start reading at {@link
 * io.smartlink.analytics.raw.VisitCounts}. Imports {@code analytics.question}, {@code analytics.figure}, {@code redirect}
 * and {@code visit}.
 */
@NullMarked
package io.smartlink.analytics.raw;

import org.jspecify.annotations.NullMarked;
