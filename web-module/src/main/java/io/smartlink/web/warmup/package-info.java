/**
 * Gets the redirect warm before the server says that it is ready: it starts at some 1,700 µs a request, and settles after
 * tens of thousands. Start reading at {@link io.smartlink.web.warmup.Rehearsal}.
 */
@NullMarked
package io.smartlink.web.warmup;

import org.jspecify.annotations.NullMarked;
