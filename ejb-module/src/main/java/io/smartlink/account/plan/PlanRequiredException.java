package io.smartlink.account.plan;

import io.smartlink.account.actor.Feature;
import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The account's plan does not include this at all. */
public final class PlanRequiredException extends RefusalException {
    private PlanRequiredException(String plan, String what) {
        super(
                ProblemType.PLAN_REQUIRED,
                "The plan \"" + plan + "\" does not include " + what + ". Ask the operator for the plan \"pro\".");
    }

    public static PlanRequiredException of(String plan, Feature missing) {
        return new PlanRequiredException(plan, missing.label());
    }

    public static PlanRequiredException qrCodes(String plan) {
        return new PlanRequiredException(plan, "QR codes");
    }

    public static PlanRequiredException bioPages(String plan) {
        return new PlanRequiredException(plan, "bio pages");
    }

    public static PlanRequiredException domains(String plan) {
        return new PlanRequiredException(plan, "domains of one's own");
    }
}
