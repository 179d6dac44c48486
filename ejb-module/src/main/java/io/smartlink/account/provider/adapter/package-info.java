/**
 * Speaks OpenID Connect (Core 1.0, the authorization code flow) with the provider. Imports {@code account.provider.oidc}.
 * Start reading at {@link io.smartlink.account.provider.adapter.OpenIdProvider}.
 */
@NullMarked
package io.smartlink.account.provider.adapter;

import org.jspecify.annotations.NullMarked;
