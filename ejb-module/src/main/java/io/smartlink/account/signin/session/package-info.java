/**
 * Stays of members at the console: a row each, looked at with every request, so that one that is ended is over at once and
 * on every node. Imports {@code platform} and {@code account.actor}. Start reading at {@link
 * io.smartlink.account.signin.session.SessionTable}.
 */
@NullMarked
package io.smartlink.account.signin.session;

import org.jspecify.annotations.NullMarked;
