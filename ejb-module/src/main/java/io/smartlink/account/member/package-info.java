/**
 * The people of an account: its members with their roles, and who is invited to become one. Signing in is not known here.
 * Imports {@code platform}, {@code account}, {@code account.actor}, {@code account.audit} and {@code account.plan}. Start
 * reading at {@link io.smartlink.account.member.MemberService}.
 */
@NullMarked
package io.smartlink.account.member;

import org.jspecify.annotations.NullMarked;
