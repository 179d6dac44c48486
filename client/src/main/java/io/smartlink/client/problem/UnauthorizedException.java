package io.smartlink.client.problem;

/** No API key was sent, or it is unknown, expired or revoked (401). */
public final class UnauthorizedException extends SmartlinkProblemException {

    UnauthorizedException(Problem problem) {
        super(problem);
    }
}
