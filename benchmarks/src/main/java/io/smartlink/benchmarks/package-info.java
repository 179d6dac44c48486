/**
 * Measures the redirect with its click captured, side by side with nginx and a bare Netty.
 *
 * <p>Start reading at {@link io.smartlink.benchmarks.RedirectBenchmark}. Imports nothing of Smartlink: the product is started
 * as it is shipped and measured from outside.
 */
@NullMarked
package io.smartlink.benchmarks;

import org.jspecify.annotations.NullMarked;
