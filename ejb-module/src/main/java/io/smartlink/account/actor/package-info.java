/**
 * Who acts and may do what: the {@link io.smartlink.account.actor.Actor} that every command and every query carries, roles,
 * scopes, and {@link io.smartlink.account.actor.Permissions} as the one pure decision. Knows no database, so that everything
 * can look down on it. Start reading at {@link io.smartlink.account.actor.Actor}.
 */
@NullMarked
package io.smartlink.account.actor;

import org.jspecify.annotations.NullMarked;
