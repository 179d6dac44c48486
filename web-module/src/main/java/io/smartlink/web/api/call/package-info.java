/**
 * What happens around every call of the API, in this order: request id, size of the body, key, rate limit, and for POSTs
 * the idempotency key. Imports {@code account} and {@code idempotency} of the core, {@code api.json} and {@code
 * web.problem}. Start reading at {@link io.smartlink.web.api.call.AuthenticationFilter}.
 */
@NullMarked
package io.smartlink.web.api.call;

import org.jspecify.annotations.NullMarked;
