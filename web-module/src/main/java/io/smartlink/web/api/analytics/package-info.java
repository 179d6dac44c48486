/**
 * What became of the links, in the API: {@code /analytics}. What each operation may be asked stands once, in {@link
 * io.smartlink.web.api.analytics.AnalyticsOperation}: the query is read by it and the OpenAPI document written. Start
 * reading at {@link io.smartlink.web.api.analytics.AnalyticsResource}.
 */
@NullMarked
package io.smartlink.web.api.analytics;

import org.jspecify.annotations.NullMarked;
