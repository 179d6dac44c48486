package io.smartlink.client.problem;

/** The account has no such item (404); an item of another account is answered in the same way. */
public final class NotFoundProblemException extends SmartlinkProblemException {

    NotFoundProblemException(Problem problem) {
        super(problem);
    }
}
