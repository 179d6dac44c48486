/**
 * What operators' tools read, on the management port only: our metrics. Knows the metrics registry and nothing of the
 * features. Start reading at {@link io.smartlink.web.management.MetricsServlet}.
 */
@NullMarked
package io.smartlink.web.management;

import org.jspecify.annotations.NullMarked;
