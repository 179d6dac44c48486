package io.smartlink.qr;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** As many large pictures are being painted right now as this node has room for. */
public final class PicturesBusyException extends RefusalException {
    public PicturesBusyException() {
        super(
                ProblemType.RATE_LIMITED,
                "Large pictures are being painted right now. Try again in some seconds, or take SVG or PDF.");
    }
}
