/**
 * The threat providers' wire formats, through MicroProfile REST Client, with time-out, retry and circuit breaker. The key
 * stands in the query of every request, as Google has it: no message of these requests is ever logged. Start reading at
 * {@link io.smartlink.safety.adapter.SafeBrowsingV4}.
 */
@NullMarked
package io.smartlink.safety.adapter;

import org.jspecify.annotations.NullMarked;
