/**
 * Measures what happens after a redirect: how fast clicks are taken in, and how fast dashboards answer when twenty million
 * of them lie there. Start reading at {@link io.smartlink.benchmarks.analytics.AnalyticsBenchmark}.
 */
@NullMarked
package io.smartlink.benchmarks.analytics;

import org.jspecify.annotations.NullMarked;
