/**
 * Keeps private keys and other secrets where others may read: sealed with a master key that stands in a file outside of the
 * database. Imports nothing of ours. Start reading at {@link io.smartlink.platform.vault.KeyVault}.
 */
@NullMarked
package io.smartlink.platform.vault;

import org.jspecify.annotations.NullMarked;
