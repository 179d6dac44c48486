/**
 * The console's figures: whose visits, of which days, seen how. A page is a frame that is there at once ({@link
 * io.smartlink.admin.analytics.AnalyticsView}) and figures that its script asks for afterwards ({@link
 * io.smartlink.admin.analytics.FiguresView}); what it shows stands in its URL ({@code state}). Imports {@code page},
 * {@code signin} and the core's {@code analytics} and {@code link}.
 */
@NullMarked
package io.smartlink.admin.analytics;

import org.jspecify.annotations.NullMarked;
