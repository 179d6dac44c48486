/**
 * What a page of figures is about, as it stands in its URL: whose visits, which days, which visitors, which filters. Start
 * reading at {@link io.smartlink.admin.analytics.state.PageState}. Imports the core's {@code analytics.question}.
 */
@NullMarked
package io.smartlink.admin.analytics.state;

import org.jspecify.annotations.NullMarked;
