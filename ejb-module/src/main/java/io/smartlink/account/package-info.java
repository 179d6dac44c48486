/**
 * Who may do what: accounts with plan and limits, members with roles, the {@link io.smartlink.account.actor.Actor} that every
 * command and query carries, sign-in, API keys, and permissions as a pure decision. Imports {@code platform} only. Start
 * reading at {@link io.smartlink.account.actor.Actor}.
 */
@NullMarked
package io.smartlink.account;

import org.jspecify.annotations.NullMarked;
