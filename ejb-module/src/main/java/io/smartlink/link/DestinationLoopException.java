package io.smartlink.link;

import io.smartlink.link.target.Destination;
import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The destination is itself a short link of this installation: a visitor would be sent round. */
public final class DestinationLoopException extends RefusalException {
    public DestinationLoopException(Destination destination) {
        super(
                ProblemType.DESTINATION_LOOP,
                "The destination " + destination.text()
                        + " is a short link of this installation. Use the page that it leads to.");
    }
}
