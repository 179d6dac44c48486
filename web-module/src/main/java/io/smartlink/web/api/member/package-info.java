/**
 * The people of an account in the API: {@code /members} and {@code /invitations}. Imports services and records of the core,
 * {@code api.call} and {@code api.json}. Start reading at {@link io.smartlink.web.api.member.MembersResource}.
 */
@NullMarked
package io.smartlink.web.api.member;

import org.jspecify.annotations.NullMarked;
