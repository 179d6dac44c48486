package io.smartlink.address;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** Another link, QR code or bio page stands at this address. */
public final class SlugTakenException extends RefusalException {
    public SlugTakenException(String hostname, String slug) {
        super(
                ProblemType.SLUG_TAKEN,
                "The slug \"" + slug + "\" is already taken on " + hostname + ". Choose another.");
    }
}
