/**
 * Asks others about passwords, without telling them. Imports nothing of ours. Start reading at {@link
 * io.smartlink.account.signin.adapter.BreachedPasswords}.
 */
@NullMarked
package io.smartlink.account.signin.adapter;

import org.jspecify.annotations.NullMarked;
