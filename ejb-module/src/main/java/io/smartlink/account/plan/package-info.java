/**
 * The operator's table of plans: what each includes, {@link io.smartlink.account.plan.PlanLimits}, and the refusals of what
 * goes beyond. Imports {@code platform} and {@code account.actor}. Start reading at {@link
 * io.smartlink.account.plan.PlanService}.
 */
@NullMarked
package io.smartlink.account.plan;

import org.jspecify.annotations.NullMarked;
