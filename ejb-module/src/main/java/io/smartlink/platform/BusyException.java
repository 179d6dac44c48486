package io.smartlink.platform;

/** So many do heavy work on this node right now that this has to wait. */
public final class BusyException extends RefusalException {
    public BusyException() {
        super(ProblemType.RATE_LIMITED, "Many pictures are being worked on right now. Try again in some seconds.");
    }
}
