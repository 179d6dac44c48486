/**
 * Requests that may be repeated: the first answer to a key is kept for a day and given again. Knows accounts as numbers
 * only and answers as text, and imports {@code platform}. Start reading at {@link
 * io.smartlink.idempotency.IdempotencyService}.
 */
@NullMarked
package io.smartlink.idempotency;

import org.jspecify.annotations.NullMarked;
