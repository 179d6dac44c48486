/**
 * Who a visitor is as far as a link asks, and what the link chooses for them: rule, variant, keyword. Pure; imports {@code
 * platform}, {@code link} and {@code visit}. Start reading at {@link io.smartlink.redirect.choice.RuleMatch}.
 */
@NullMarked
package io.smartlink.redirect.choice;

import org.jspecify.annotations.NullMarked;
