package io.smartlink.account;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The account's plan does not include this at all. */
public final class PlanRequiredException extends RefusalException {
    public PlanRequiredException(String plan) {
        super(
                ProblemType.PLAN_REQUIRED,
                "The plan \"" + plan + "\" does not include smart links. Ask the operator for the plan \"pro\".");
    }
}
