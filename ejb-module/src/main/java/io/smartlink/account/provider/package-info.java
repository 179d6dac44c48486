/**
 * Signing in through an OpenID provider: who comes from it is found among the members, by a link that was made before or by
 * the address that the provider has checked. Imports {@code account}, {@code account.signin}, {@code account.signup}. Start
 * reading at {@link io.smartlink.account.provider.ProviderSignIn}.
 */
@NullMarked
package io.smartlink.account.provider;

import org.jspecify.annotations.NullMarked;
