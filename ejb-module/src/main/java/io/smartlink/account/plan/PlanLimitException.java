package io.smartlink.account.plan;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The account has as many of something as its plan allows; what exists keeps working. */
public final class PlanLimitException extends RefusalException {
    public PlanLimitException(String what, int limit) {
        super(
                ProblemType.PLAN_LIMIT,
                "The account has reached its plan's limit of " + limit + " " + what
                        + ". Delete some, or ask the operator for a larger plan.");
    }
}
