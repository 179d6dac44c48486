package io.smartlink.client.problem;

/** The key is good, but lacks the scope or role for this request (403). */
public final class ForbiddenProblemException extends SmartlinkProblemException {

    ForbiddenProblemException(Problem problem) {
        super(problem);
    }
}
