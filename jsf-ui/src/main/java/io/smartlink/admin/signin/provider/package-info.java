/**
 * Signing in through the OpenID provider: the way there, and what is done with those who come back. Imports {@code signin} and
 * the core's {@code account.provider}. Start reading at {@link io.smartlink.admin.signin.provider.ProviderView}.
 */
@NullMarked
package io.smartlink.admin.signin.provider;

import org.jspecify.annotations.NullMarked;
