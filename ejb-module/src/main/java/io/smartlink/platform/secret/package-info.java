/**
 * What proves who somebody is, and how it is kept: random texts as their hash, passwords as a hash that is slow to make.
 * Imports nothing of ours. Start reading at {@link io.smartlink.platform.secret.Secret}.
 */
@NullMarked
package io.smartlink.platform.secret;

import org.jspecify.annotations.NullMarked;
