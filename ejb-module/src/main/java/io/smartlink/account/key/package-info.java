/**
 * The API keys of an account as its people manage them: made with scopes and an expiry, shown once, changed, deleted. What a
 * key may is decided by {@code account.actor}; which actor a sent key is, by {@code account}. Start reading at {@link
 * io.smartlink.account.key.KeyService}.
 */
@NullMarked
package io.smartlink.account.key;

import org.jspecify.annotations.NullMarked;
