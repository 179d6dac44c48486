/**
 * How a link behaves for those who open it: UTM fields, schedule and cap, rules, variants, preview. Records that check
 * themselves and stand in the API, the database and the redirect in the same form. Pure; imports {@code platform} and
 * {@code link.target}. Start reading at {@link io.smartlink.link.rule.Behaviour}.
 */
@NullMarked
package io.smartlink.link.rule;

import org.jspecify.annotations.NullMarked;
