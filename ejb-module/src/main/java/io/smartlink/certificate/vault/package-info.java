/**
 * Keeps private keys where others may read: sealed with a master key that stands in a file outside of the database. Imports
 * nothing. Start reading at {@link io.smartlink.certificate.vault.KeyVault}.
 */
@NullMarked
package io.smartlink.certificate.vault;

import org.jspecify.annotations.NullMarked;
