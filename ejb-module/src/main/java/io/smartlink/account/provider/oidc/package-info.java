/**
 * What is known of the installation's OpenID provider, of somebody's way to it and back, and of whom it has vouched for.
 * Imports {@code platform} only. Start reading at {@link io.smartlink.account.provider.oidc.ProviderTrip}.
 */
@NullMarked
package io.smartlink.account.provider.oidc;

import org.jspecify.annotations.NullMarked;
