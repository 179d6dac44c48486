package io.smartlink.client.problem;

/** Fields of the request are wrong (422); {@link #errors()} names each of them. */
public final class ValidationFailedException extends SmartlinkProblemException {

    ValidationFailedException(Problem problem) {
        super(problem);
    }
}
