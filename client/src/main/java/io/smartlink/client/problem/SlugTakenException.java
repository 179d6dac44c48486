package io.smartlink.client.problem;

/** Something already stands at this domain and slug (409). */
public final class SlugTakenException extends SmartlinkProblemException {

    SlugTakenException(Problem problem) {
        super(problem);
    }
}
