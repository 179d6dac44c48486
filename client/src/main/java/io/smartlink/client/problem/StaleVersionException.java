package io.smartlink.client.problem;

/** The item was changed since the version that the request names (412): read it again, then decide. */
public final class StaleVersionException extends SmartlinkProblemException {

    StaleVersionException(Problem problem) {
        super(problem);
    }
}
