/**
 * What the API tells of safety: an account's strikes, and for the operator all strikes, the review queue and the blocklist.
 * Imports services and records of the core, {@code api.call} and {@code api.json}. Start reading at {@link
 * io.smartlink.web.api.safety.ReviewQueueResource}.
 */
@NullMarked
package io.smartlink.web.api.safety;

import org.jspecify.annotations.NullMarked;
