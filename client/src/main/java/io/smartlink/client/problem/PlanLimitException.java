package io.smartlink.client.problem;

/** The account's plan has no room left for the item, or does not include it (403). */
public final class PlanLimitException extends SmartlinkProblemException {

    PlanLimitException(Problem problem) {
        super(problem);
    }
}
